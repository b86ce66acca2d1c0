import { currentOperationSettings } from '../../user-operations/current-operation-settings.ts'
import { policyKind, type OperationKind } from '../../user-operations/operation-kind.ts'
import type { CheckRun } from '../check-run.ts'

/** Has an admin switched on operations of a kind? What only an operation that is off needs is not missed. */
export const isKindOn = (run: CheckRun, kind: OperationKind): boolean =>
    run.once(`kind ${kind}`, () => {
        const { settings } = currentOperationSettings(run.deps)
        return settings.isOn && settings.kinds[policyKind(kind)].isOn
    })
