import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import type { OperationPolicy } from '../operation-policy.ts'
import { isEnded, type OperationEvent, type UserOperation } from '../user-operation.ts'
import type { OperationStep } from './operation-view.ts'

type Name = OperationStep['name']

/** Message keys. */
const LABELS: Readonly<Record<Name, string>> = {
    requested: 'Requested',
    verified: 'Identity verified',
    approved: 'Approved',
    done: 'Done',
}
const REACHED_BY: Readonly<Record<Name, readonly OperationEvent['kind'][]>> = {
    requested: ['requested'],
    verified: ['verified'],
    approved: ['approved'],
    done: ['succeeded', 'handed-over'],
}

/** The way of an operation: what was reached by whom and when, and what comes next. Steps that nobody asks for are left out. */
export function operationSteps(
    { user }: Pick<OperationDependencies, 'user'>,
    operation: UserOperation,
    policy: OperationPolicy,
    nameOf: (sysId: string) => string,
): readonly OperationStep[] {
    const reached = (name: Name): OperationEvent | undefined =>
        operation.history.find(
            ({ kind, detail }) =>
                REACHED_BY[name].includes(kind) ||
                // Looked at, and nothing left to do here.
                (name === 'done' && kind === 'inspected' && detail !== ''),
        )
    const names: readonly Name[] = [
        'requested',
        ...(policy.isVerified || reached('verified') ? (['verified'] as const) : []),
        ...(policy.isApproved || reached('approved') ? (['approved'] as const) : []),
        'done',
    ]
    const current = isEnded(operation) ? undefined : names.find((name) => !reached(name))
    return names.map((name) => {
        const event = reached(name)
        return {
            name,
            label: user.translate(LABELS[name]),
            state: event ? 'reached' : name === current ? 'current' : isEnded(operation) ? 'missed' : 'ahead',
            by: (event && nameOf(event.by)) || null,
            at: event ? formatTime(event.at) : null,
        }
    })
}
