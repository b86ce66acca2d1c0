import { t } from 'sn-translate'
import type { CardDecision, HealthIssueCard as Issue } from '../../server/incident-tab/incident-tab.ts'
import { Age } from '../shared/age.tsx'
import { Icon } from '../shared/icon.tsx'
import { When } from '../shared/when.tsx'
import { ActionFailure } from './action-failure.tsx'
import type { Decide, LastDecision } from './use-incident-tab.ts'

/** What the reader may decide, and how their last decision goes. */
export interface Decisions {
    readonly mayDecide: boolean
    readonly last: LastDecision | null
    readonly decide: Decide
}

interface MatchDecisionProps {
    readonly issue: Issue
    readonly decisions: Decisions
}

/** Where the keyboard goes on after a decision. */
export const decisionElementId = (issueId: string): string => `decision-${issueId}`

/** Whether this service health incident is the cause: who said so and when, or the buttons to say it. */
export function MatchDecision({ issue, decisions }: MatchDecisionProps) {
    const last = decisions.last?.issueId === issue.id ? decisions.last.progress : null
    const isSaving = decisions.last?.progress === 'running'
    // What was never suggested need not be dismissed.
    const isSuggested = issue.reason !== ''
    const button = (what: Parameters<Decide>[1], label: string) => (
        <button
            type="button"
            class="m365-button m365-button--small"
            aria-disabled={isSaving}
            onClick={() => decisions.decide(issue, what)}
        >
            {label}
            <span class="m365-visually-hidden"> {issue.id}</span>
        </button>
    )
    return (
        <>
            <div class="m365-decision" id={decisionElementId(issue.id)} tabIndex={-1}>
                {issue.decision ? (
                    <Statement decision={issue.decision} />
                ) : (
                    decisions.mayDecide && isSuggested && <span>{t('Does it explain this incident?')}</span>
                )}
                {decisions.mayDecide &&
                    (issue.decision ? (
                        button('undo', t('Undo'))
                    ) : (
                        <>
                            {button('confirm', t('This is it'))}
                            {isSuggested && button('dismiss', t('Not related'))}
                        </>
                    ))}
            </div>
            {last !== null && typeof last === 'object' && (
                <ActionFailure title={t('The decision was not saved.')} failure={last} />
            )}
        </>
    )
}

function Statement({ decision }: { readonly decision: CardDecision }) {
    const isConfirmed = decision.state === 'confirmed'
    return (
        <p class="m365-decision__statement">
            {isConfirmed && <Icon name="positive" class="m365-tone--positive" />}
            <span>
                <strong>{isConfirmed ? t('This is it') : t('Not related')}</strong>
                {' · '}
                {decision.how === 'automatic' ? t('linked automatically') : decision.by || t('somebody')}
                {' · '}
                <When at={decision.at} /> (<Age of={decision.at} />)
            </span>
        </p>
    )
}
