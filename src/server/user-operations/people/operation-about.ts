import { currentOperationSettings } from '../current-operation-settings.ts'
import { productName } from '../licenses/product-names.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import type { UserOperation } from '../user-operation.ts'

/** What an operation is about, in words: the name of a license, the label of a runbook; empty: its kind says it all. */
export function operationAbout(
    deps: Pick<OperationDependencies, 'operationSettings'>,
    { input }: Pick<UserOperation, 'input'>,
): string {
    const { partNumber, runbook } = input
    if (typeof partNumber === 'string') return productName(partNumber)
    if (typeof runbook !== 'string') return ''
    const { runbooks } = currentOperationSettings(deps).settings
    return runbooks.find(({ name }) => name === runbook)?.label || runbook
}
