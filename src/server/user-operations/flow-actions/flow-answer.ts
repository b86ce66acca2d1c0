import type { OperationView } from '../people/operation-view.ts'
import { isEnded } from '../user-operation.ts'

/**
 * What an action answers of an operation, by the names of its outputs; all is text, as a Script step hands it on. The
 * operation is a sys_id, `finished` is true or false. How it ended is there once it has: its outcome, or what it failed of.
 * @see ServiceNowDocs: build-workflows/workflow-studio/javascript-step-action-designer
 */
export interface FlowAnswer {
    readonly operation: string
    readonly state: string
    readonly finished: string
    readonly outcome_code: string
    readonly outcome: string
}

export function flowAnswer({ sysId, state, outcome, error }: OperationView): FlowAnswer {
    const isFinished = isEnded({ state })
    const failure = isFinished && !outcome ? error : null
    return {
        operation: sysId,
        state,
        finished: String(isFinished),
        outcome_code: outcome?.code ?? failure?.code ?? '',
        outcome: outcome?.says ?? (failure ? `${failure.message} ${failure.fix}` : ''),
    }
}
