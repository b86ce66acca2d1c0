import type { OperationDependencies } from '../operation-dependencies.ts'
import { isEnded, type UserOperation } from '../user-operation.ts'
import { requestItem } from './catalog-item.ts'

/**
 * Whether a requested item still asks for its operation. withdrawn: the item was closed or deleted meanwhile. What was
 * asked of Microsoft already is gone on with, whatever the item says by now: runners note `askedAt` before that.
 */
export function stillAsked(
    deps: OperationDependencies,
    operation: UserOperation,
): 'asked' | 'changed' | 'withdrawn' {
    if (operation.requestItemId === '' || isEnded(operation) || operation.progress['askedAt'] !== undefined)
        return 'asked'
    const found = requestItem(deps, operation.requestItemId)
    if (!found?.item.isActive) return 'withdrawn'
    return found.definition.asksFor(deps, found.item, operation) ? 'asked' : 'changed'
}
