import { t } from 'sn-translate'
import type { CaseTimelineEntry } from '../../server/support-cases/support-case-view.ts'
import { Age } from '../shared/age.tsx'
import { CopyButton } from '../shared/copy-button.tsx'
import { Icon, type IconName } from '../shared/icon.tsx'
import { When } from '../shared/when.tsx'
import { FileList } from './file-list.tsx'

/** All that happened to a case, the newest first. */
export const Timeline = ({ entries }: { readonly entries: readonly CaseTimelineEntry[] }) => (
    <ol class="m365-timeline">
        {entries.map((entry) => (
            <li key={entry.sysId} class={`m365-timeline__${entry.direction}`}>
                <p class="m365-meta">
                    <strong>{entry.title}</strong>
                    <span>{entry.author || (entry.direction === 'inbound' && t('Microsoft'))}</span>
                    <span>
                        <When at={entry.at} /> (<Age of={entry.at} />)
                    </span>
                    <Delivery of={entry.delivery} />
                    {entry.delivery === 'by-hand' && entry.text && (
                        <CopyButton value={entry.text} label={entry.title} />
                    )}
                </p>
                {entry.text && <p class="m365-text">{entry.text}</p>}
                <FileList files={entry.files} />
            </li>
        ))}
    </ol>
)

/** How far something has come that was said to Microsoft. */
function Delivery({ of }: { readonly of: CaseTimelineEntry['delivery'] }) {
    const said = (icon: IconName, text: string) => (
        <span>
            <Icon name={icon} class={`m365-tone--${icon}`} /> {text}
        </span>
    )
    switch (of) {
        case 'queued':
            return said('warning', t('Waits to be sent'))
        case 'delivered':
            return said('positive', t('Delivered'))
        case 'refused':
            return said('critical', t('Refused'))
        case 'cancelled':
            return said('info', t('Not sent: canceled'))
        case 'by-hand':
            return said('info', t('Carry it over by hand'))
        default:
            return null
    }
}
