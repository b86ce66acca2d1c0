import type { AppError } from '../../errors.ts'
import type { AccountLicenses } from '../../microsoft-clients/licenses.ts'
import type { Attempt, OperationWork } from '../operation-runner.ts'

const SECOND_MS = 1000
/** A change may be seen late: how long it is looked for before it is asked for again. */
const ASK_AGAIN_MS = 5 * 60 * SECOND_MS
const LOOK_AGAIN_MS = 30 * SECOND_MS
const MOST_LOOKS = 20

/** How the account has the product by now. A group that could not give it does not count. */
export function heldBy({ states }: AccountLicenses, skuId: string): 'itself' | 'group' | 'nobody' {
    const good = states.filter((one) => one.skuId === skuId && one.error === '')
    if (good.some(({ group }) => group === '')) return 'itself'
    return good.length > 0 ? 'group' : 'nobody'
}

/** Microsoft was asked for the change, maybe by an attempt whose end nobody knows. */
export const wasAsked = ({ operation }: OperationWork): boolean =>
    Number(operation.progress['askedAt'] ?? 0) > 0

/** It was asked for so shortly ago that reads may not show it yet. */
export const isFresh = ({ operation, deps }: OperationWork): boolean =>
    deps.clock.now() - Number(operation.progress['askedAt'] ?? 0) < ASK_AGAIN_MS

const looksOf = ({ operation }: OperationWork): number => Number(operation.progress['looks'] ?? 0)

export const hasLookedEnough = (work: OperationWork): boolean => looksOf(work) > MOST_LOOKS

/** Asked for, and not shown yet: reads may be behind. */
export const lookAgain = (work: OperationWork): Attempt => ({
    then: 'at',
    at: work.deps.clock.now() + LOOK_AGAIN_MS,
    progress: { looks: String(looksOf(work) + 1) },
})

/** Noted before the call, so that the next attempt knows. False: another node has taken over. */
export const noteAsking = ({ deps, note }: OperationWork): boolean =>
    note({ askedAt: String(deps.clock.now()) })

export const failed = (error: AppError): Attempt => ({ then: 'failed', error })
