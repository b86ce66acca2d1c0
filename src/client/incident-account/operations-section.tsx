import { t } from 'sn-translate'
import type { IncidentAccountView } from '../../server/user-operations/account/incident-account-view.ts'
import { When } from '../shared/when.tsx'
import { OperationLink } from './operation-link.tsx'
import { ResetSection } from './reset-section.tsx'
import { RunbookSection } from './runbook-section.tsx'
import { SuggestionCard } from './suggestion-card.tsx'

interface OperationsSectionProps {
    readonly incident: string
    readonly view: IncidentAccountView
    readonly onAsked: () => unknown
}

/** What may be asked for here, what the incident seems to ask for, and what was done for it. */
export function OperationsSection({ incident, view, onAsked }: OperationsSectionProps) {
    const { suggestion, offers, mayOperate, person } = view
    const given = { incident, person: person?.name ?? '', onAsked }
    return (
        <section aria-labelledby="operations" class="m365-stack">
            <h2 id="operations">{t('User operations')}</h2>
            {suggestion && <SuggestionCard suggestion={suggestion} />}
            {mayOperate &&
                offers.map((offer) => {
                    if (offer.kind === 'reset-password')
                        return <ResetSection key={offer.kind} offer={offer} {...given} />
                    if (offer.kind === 'run-runbook')
                        return <RunbookSection key={offer.kind} offer={offer} {...given} />
                    return null
                })}
            <Operations view={view} />
        </section>
    )
}

/** What was asked for on this incident. */
function Operations({ view: { operations } }: { readonly view: IncidentAccountView }) {
    const shown = operations.filter(({ kind }) => kind.value !== 'read-account')
    if (shown.length === 0) return null
    return (
        <>
            <h3>{t('Operations for this incident')}</h3>
            <ul class="m365-missing">
                {shown.map(({ sysId, kind, state, requestedAt, requestedBy, says }) => (
                    <li key={sysId}>
                        <p>
                            <strong>{kind.label}</strong> · {state.label} · <When at={requestedAt} /> ·{' '}
                            {requestedBy}
                        </p>
                        {says && <p>{says}</p>}
                        <OperationLink sysId={sysId} />
                    </li>
                ))}
            </ul>
        </>
    )
}
