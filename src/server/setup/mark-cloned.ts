import type { Clock, SetupStore } from '../ports.ts'
import { publishSetup, withPublication, type PublishDependencies } from './publish-setup.ts'

export interface MarkClonedDependencies extends PublishDependencies {
    readonly setup: SetupStore
    readonly clock: Clock
}

/**
 * The clean-up of a clone: forgets under which name the setup was completed, so that nothing is sent until an admin
 * confirms the copy, even when it bears its source's name; and the pauses that Microsoft asked the source for.
 */
export function markCloned(deps: MarkClonedDependencies): void {
    for (const { sysId } of deps.tenants.all()) deps.tenants.saveThrottle(sysId, {})
    const latest = deps.setup.latest()
    if (!latest || latest.state.instanceName === null || latest.state.instanceName === '') return
    const { state } = latest
    const revision = state.revision + 1
    const next = withPublication(deps, state, { ...state, instanceName: '', revision })
    // Somebody who saves in this moment confirms or completes on the copy: that is their word.
    if (
        deps.setup.append(deps.digest.md5(`setup#${revision}`), { state: next, by: '', at: deps.clock.now() })
    )
        publishSetup(deps, next)
}
