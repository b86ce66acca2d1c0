import type { AppError } from '../../errors.ts'
import { acquireLock } from '../../lock.ts'
import type { RunSummary } from '../../maintenance/job-run.ts'
import { recordRun } from '../../maintenance/record-run.ts'
import { listSubscribedSkus, type SubscribedSku } from '../../microsoft-clients/licenses.ts'
import { currentOperationSettings } from '../current-operation-settings.ts'
import { blockOf } from '../kind-block.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import type { OperationSettings } from '../operation-settings.ts'
import { operationsConnection, type OperationsConnection } from '../operations-connection.ts'
import { productName } from './product-names.ts'
import { tenantLicenseId, type TenantLicense } from './tenant-license.ts'

const MINUTE_MS = 60_000
const CALL_MS = 10_000
const LEASE_MS = 60_000
const EVERY_MS = 60 * MINUTE_MS
/** After a failure that says no time of its own. */
const RETRY_MS = 10 * MINUTE_MS

export interface LicensesReport {
    readonly outcome: 'done' | 'busy' | 'failed'
    /** Products that can be assigned. */
    readonly read: number
    /** Rows of products that are no more. */
    readonly removed: number
    readonly error?: AppError
}

const isOffered = ({ licenses: { offered } }: OperationSettings, skuId: string): boolean =>
    offered.length === 0 || offered.includes(skuId)

/** The connection and settings while people may ask for licenses; undefined: they may not. */
function whileOn(deps: OperationDependencies):
    | {
          readonly connection: OperationsConnection
          readonly settings: OperationSettings
          readonly revision: number
      }
    | undefined {
    const { settings, revision } = currentOperationSettings(deps)
    if (!settings.isOn || !settings.kinds['assign-license'].isOn) return undefined
    if (blockOf(deps, 'assign-license', settings)) return undefined
    const connection = operationsConnection(deps)
    return connection.ok ? { connection: connection.value, settings, revision } : undefined
}

/**
 * Reads what the tenant subscribes to when an hour has passed or the configuration was changed. While licenses cannot be
 * requested there are no rows: nobody chooses what nobody would give. Null: there was nothing to do.
 */
export function refreshLicenses(deps: OperationDependencies): LicensesReport | null {
    const on = whileOn(deps)
    if (!on) {
        const rows = deps.tenantLicenses.all()
        for (const { sysId } of rows) deps.tenantLicenses.remove(sysId)
        // They are read again as soon as they may be requested again.
        for (const tenantId of new Set(rows.map((row) => row.tenantId)))
            deps.tenantLicenses.saveSync(tenantId, {
                ...deps.tenantLicenses.sync(tenantId),
                nextAttemptAt: null,
            })
        return rows.length === 0 ? null : { outcome: 'done', read: 0, removed: rows.length }
    }
    const { graph } = on.connection
    const { nextAttemptAt, settingsRevision } = deps.tenantLicenses.sync(graph.sysId)
    if (nextAttemptAt !== null && nextAttemptAt > deps.clock.now() && settingsRevision === on.revision)
        return null
    return readNow(deps, on)
}

function readNow(
    deps: OperationDependencies,
    { connection, settings, revision }: NonNullable<ReturnType<typeof whileOn>>,
): LicensesReport {
    const { graph } = connection
    const lock = acquireLock(deps, `refresh-licenses:${graph.sysId}`, LEASE_MS)
    if (!lock) return { outcome: 'busy', read: 0, removed: 0 }
    const { lastSuccessAt } = deps.tenantLicenses.sync(graph.sysId)
    const skus = listSubscribedSkus(deps, graph, CALL_MS)
    const now = deps.clock.now()
    let removed = 0
    if (lock.mayWrite()) {
        if (skus.ok) removed = store(deps, graph.sysId, skus.value, settings)
        const pause = skus.ok ? EVERY_MS : Math.max(RETRY_MS, (skus.error.retryAfterSeconds ?? 0) * 1000)
        deps.tenantLicenses.saveSync(graph.sysId, {
            lastSuccessAt: skus.ok ? now : lastSuccessAt,
            nextAttemptAt: now + pause,
            settingsRevision: revision,
        })
    }
    lock.release()
    if (skus.ok)
        return {
            outcome: 'done',
            read: skus.value.filter(({ isAssignable }) => isAssignable).length,
            removed,
        }
    deps.log.error(skus.error)
    return { outcome: 'failed', read: 0, removed: 0, error: skus.error }
}

/** Writes the rows, and removes those of products and tenants that are no more. Answers how many these were. */
function store(
    deps: OperationDependencies,
    tenantId: string,
    skus: readonly SubscribedSku[],
    settings: OperationSettings,
): number {
    const known = new Map(deps.tenantLicenses.all().map((row) => [row.sysId, row]))
    for (const { skuId, partNumber, enabled, consumed } of skus.filter(({ isAssignable }) => isAssignable)) {
        const row: TenantLicense = {
            sysId: tenantLicenseId(deps, tenantId, skuId),
            tenantId,
            skuId,
            partNumber,
            name: productName(partNumber),
            total: enabled,
            free: Math.max(0, enabled - consumed),
            isOffered: isOffered(settings, skuId),
            readAt: deps.clock.now(),
        }
        deps.tenantLicenses.save(row, !known.delete(row.sysId))
    }
    for (const sysId of known.keys()) deps.tenantLicenses.remove(sysId)
    return known.size
}

const summarise = (report: LicensesReport | null): RunSummary | null =>
    report && {
        outcome: report.outcome,
        counts: { licenses: report.read, licensesGone: report.removed },
        error: report.error,
    }

/** The same with its row in the history of jobs. */
export const recordLicenses = (deps: OperationDependencies): LicensesReport | null =>
    recordRun(deps, 'refresh-licenses', null, () => refreshLicenses(deps), summarise)
