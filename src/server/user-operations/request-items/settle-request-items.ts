import type { OperationDependencies } from '../operation-dependencies.ts'
import { CATALOG_ITEMS } from './catalog-item.ts'
import { settleRequestItem } from './settle-request-item.ts'

const DAY_MS = 24 * 60 * 60_000
/** An item that nothing happened to for longer waits for somebody. */
const WINDOW_MS = 7 * DAY_MS
/** A node that died after it had closed an item may have left the rest. */
const CLOSED_MS = 15 * 60_000
const MOST_ITEMS = 500
const RUN_MS = 10_000

/** Goes on with the requested items of the app: what a rule missed, and what the job has done since. */
export function settleRequestItems(deps: OperationDependencies): void {
    const begun = deps.clock.now()
    for (const catalogItemId of Object.keys(CATALOG_ITEMS))
        for (const itemId of deps.requestItems.recent(
            catalogItemId,
            begun - WINDOW_MS,
            begun - CLOSED_MS,
            MOST_ITEMS,
        )) {
            if (deps.clock.now() - begun > RUN_MS) return
            settleRequestItem(deps, itemId)
        }
}
