import { readOnce } from '../read-once.ts'
import { KEPT_MS } from './account/account-snapshot.ts'
import { forgetAccounts } from './account/read-incident-account.ts'
import { currentOperationSettings } from './current-operation-settings.ts'
import { recordLicenses } from './licenses/refresh-licenses.ts'
import type { OperationDependencies } from './operation-dependencies.ts'

/** A run of the job may come late. */
const LATE_MS = 60 * 60_000

/**
 * Deletes the accounts that were read a day ago, and refreshes the licenses of the tenant. Where user operations were never
 * on, or are off for longer than anything that was read is kept, nothing is left: one read of the settings is all.
 */
export function tendReadings(given: OperationDependencies): void {
    const deps = readOnce(given)
    const { settings, at } = currentOperationSettings(deps)
    if (!settings.isOn && deps.clock.now() - at > KEPT_MS + LATE_MS) return
    forgetAccounts(deps)
    recordLicenses(deps)
}
