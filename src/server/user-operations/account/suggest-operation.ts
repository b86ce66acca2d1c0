import type { ClassifiedKind } from '../classification/classified-kind.ts'
import { classifyTicket } from '../classification/classify-ticket.ts'
import { currentOperationSettings } from '../current-operation-settings.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { KIND_DEFINITIONS } from '../operation-kind.ts'
import type { UserOperation } from '../user-operation.ts'
import { whyOff } from '../why-off.ts'
import type { OfferedKind, SuggestionView } from './incident-account-view.ts'

/** What an agent can ask for where a ticket asks for it. */
const SUGGESTED: Readonly<Record<ClassifiedKind, OfferedKind>> = {
    'licence-assign': 'assign-license',
    'password-reset': 'reset-password',
    'mailbox-permission': 'run-runbook',
    'service-restart': 'run-runbook',
    'user-provisioning': 'run-runbook',
}

/** There is one already, or there was; a dry run is none. */
const isDealtWith = ({ state, isDryRun }: UserOperation): boolean =>
    !isDryRun && state !== 'failed' && state !== 'cancelled'

/**
 * The operation that an open incident asks for by its words, with the words that spoke for it. It is computed for who looks at
 * the incident and may operate, stored nowhere, and starts nothing. Null: nothing fits, the kind is off, or there is such an
 * operation for this incident already.
 */
export function suggestOperation(
    deps: OperationDependencies,
    incidentSysId: string,
    operations: readonly UserOperation[],
): SuggestionView | null {
    const { suggests, threshold } = currentOperationSettings(deps).settings.classification
    if (!suggests || !deps.user.mayOperate) return null
    const text = deps.incidentCallers.textFor(incidentSysId)
    if (!text?.isOpen) return null
    const found = classifyTicket(text, threshold ?? undefined)
    const kind = found.kind && SUGGESTED[found.kind]
    if (!kind || whyOff(deps, kind)) return null
    if (operations.some((one) => one.kind === kind && isDealtWith(one))) return null
    return {
        kind,
        label: deps.user.translate(KIND_DEFINITIONS[kind].label),
        confidence: found.confidence,
        threshold: found.threshold,
        said: found.said,
    }
}
