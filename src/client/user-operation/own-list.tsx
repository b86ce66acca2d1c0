import type { ComponentChildren } from 'preact'
import { t } from 'sn-translate'
import type {
    OwnList as Name,
    OwnOperationLine,
    OwnOperationPage,
} from '../../server/user-operations/people/own-operations-view.ts'
import '../shared/nothing.css'
import { onPlainClick } from '../shared/on-plain-click.ts'
import '../shared/rows.css'
import { Section } from '../shared/section.tsx'
import { useTopOfResults } from '../shared/use-top-of-results.ts'
import { When } from '../shared/when.tsx'
import { operationHref } from './operation-in-query.ts'
import { searchOf, type Offsets } from './own-offsets.ts'

interface OwnListProps {
    readonly name: Name
    readonly title: string
    readonly nothing: string
    readonly page: OwnOperationPage
    readonly offsets: Offsets
    readonly onGo: (to: Offsets) => void
}

export function OwnList({ name, title, nothing, page, offsets, onGo }: OwnListProps) {
    const { total, offset, limit, lines, isCut } = page
    const top = useTopOfResults<HTMLElement>(offset)
    const to = (place: number, text: string): ComponentChildren => {
        const there = { ...offsets, [name]: place }
        return (
            <a
                class="m365-button"
                href={location.pathname + searchOf(there)}
                onClick={onPlainClick(() => onGo(there))}
            >
                {text}
            </a>
        )
    }
    return (
        <Section id={name} title={`${title} (${total})`} top={top}>
            {isCut && <p class="m365-muted">{t('Only the newest are looked through: there may be more.')}</p>}
            {lines.length === 0 ? (
                <p class="m365-muted">{total > 0 ? t('There are not that many pages') : nothing}</p>
            ) : (
                <ul class="m365-rows">
                    {lines.map((line) => (
                        <Line key={line.sysId} line={line} />
                    ))}
                </ul>
            )}
            {(offset > 0 || offset + limit < total) && (
                <nav class="m365-buttons" aria-label={`${t('Pages of results')}: ${title}`}>
                    {offset > 0 && to(Math.max(0, offset - limit), t('Previous page'))}
                    {offset + limit < total && to(offset + limit, t('Next page'))}
                </nav>
            )}
        </Section>
    )
}

const Line = ({ line }: { readonly line: OwnOperationLine }) => (
    <li class="m365-row m365-row--stacked">
        <p>
            <a href={operationHref(line.sysId)}>
                {line.kind.label}: {line.target}
                {line.about && ` · ${line.about}`}
            </a>
        </p>
        <p class="m365-muted">
            <strong>{line.state.label}</strong> · {line.requestedBy} · <When at={line.requestedAt} />
            {line.isDryRun && ` · ${t('Dry run')}`}
        </p>
        {line.waitsFor.length > 0 && (
            <p>
                {t('Waits for:')} {line.waitsFor.join(', ')}
            </p>
        )}
        {line.says && <p>{line.says}</p>}
    </li>
)
