import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { WaitingGroup } from '../../server/user-operations/overview/overview-view.ts'
import { Age } from '../shared/age.tsx'
import { Section } from '../shared/section.tsx'
import { ReaderContext } from './reader.ts'

/** What everything that is not over waits for, whenever it was requested. */
export function WaitingSection({ waiting }: { readonly waiting: readonly WaitingGroup[] }) {
    const { number } = useContext(ReaderContext)
    return (
        <Section id="waiting" title={t('What waits')}>
            {waiting.length > 0 ? (
                <ul class="m365-rows">
                    {waiting.map((group) => (
                        <li key={group.for.value} class="m365-row m365-meta">
                            <span>
                                <strong>{number(group.count)}</strong> {t('waiting for:')} {group.for.label}
                            </span>
                            <span class="m365-muted">
                                {t('Oldest:')} <Age of={group.oldestAt} />
                            </span>
                        </li>
                    ))}
                </ul>
            ) : (
                <p class="m365-muted">{t('Nothing waits.')}</p>
            )}
        </Section>
    )
}
