import { useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { IncidentAccountView } from '../../server/user-operations/account/incident-account-view.ts'
import { When } from '../shared/when.tsx'
import { OperationLink } from './operation-link.tsx'
import { ResetSection } from './reset-section.tsx'
import { RunbookSection } from './runbook-section.tsx'
import { LicenseSuggestion, Suggested } from './suggestion-card.tsx'

interface OperationsSectionProps {
    readonly incident: string
    readonly view: IncidentAccountView
    readonly onAsked: () => unknown
}

/** What may be asked for here, what the incident seems to ask for, and what was done for it. */
export function OperationsSection({ incident, view, onAsked }: OperationsSectionProps) {
    const { suggestion, offers, mayOperate, person } = view
    // What the incident asked for when the page was opened stays where it is: somebody may be at it.
    const [first] = useState(suggestion?.kind)
    const shown = offers
        .filter(({ kind }) => kind !== 'assign-license')
        .sort((one, other) => Number(other.kind === first) - Number(one.kind === first))
    const given = { incident, person: person?.name ?? '', onAsked }
    return (
        <section aria-labelledby="operations" class="m365-stack">
            <h2 id="operations">{t('User operations')}</h2>
            {suggestion?.kind === 'assign-license' && <LicenseSuggestion suggestion={suggestion} />}
            {mayOperate &&
                shown.map((offer) => (
                    <Suggested
                        key={offer.kind}
                        suggestion={suggestion?.kind === offer.kind ? suggestion : null}
                    >
                        {offer.kind === 'reset-password' && <ResetSection offer={offer} {...given} />}
                        {offer.kind === 'run-runbook' && <RunbookSection offer={offer} {...given} />}
                    </Suggested>
                ))}
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
