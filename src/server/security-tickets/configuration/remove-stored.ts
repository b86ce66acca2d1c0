import type { TenantStore } from '../../ports.ts'
import { currentTicketSettings } from '../current-ticket-settings.ts'
import type {
    ActionStore,
    ScoreStore,
    ScoreSync,
    ScoreSyncStore,
    TicketSettingsStore,
} from '../ticket-store.ts'

export interface RemovalDependencies {
    readonly actions: ActionStore
    readonly scores: ScoreStore
    readonly scoreSyncs: ScoreSyncStore
    readonly ticketSettings: TicketSettingsStore
    readonly tenants: Pick<TenantStore, 'all'>
}

/** Rows that one transaction deletes. */
const PORTION = 500
const NEVER_READ: ScoreSync = {
    lastSuccessAt: null,
    lastAttemptAt: null,
    nextAttemptAt: null,
    lastError: null,
}

/**
 * Deletes what was read of Secure Score while nobody is connected, portion by portion; answers how many rows. The job calls
 * it until none is left; tickets and their records stay.
 */
export function removeStored(deps: RemovalDependencies): number {
    if (currentTicketSettings(deps).settings.isConnected) return 0
    const actions = deps.actions.removeAll(PORTION)
    const scores = actions < PORTION ? deps.scores.removeAll(PORTION - actions) : 0
    const removed = actions + scores
    if (removed < PORTION) forget(deps)
    return removed
}

/** A new connection begins anew. */
function forget({ tenants, scoreSyncs }: RemovalDependencies): void {
    for (const { sysId } of tenants.all())
        if (JSON.stringify(scoreSyncs.read(sysId)) !== JSON.stringify(NEVER_READ))
            scoreSyncs.save(sysId, NEVER_READ)
}
