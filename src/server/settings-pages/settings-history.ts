import type { Directory } from '../ports.ts'
import { nameOfUser } from './name-of-user.ts'
import type { SettingsStore } from './settings-store.ts'

const SHOWN_CHANGES = 20

/** Who saved a revision, when (milliseconds since 1970), and the places at which it differs from the one before. */
export interface SettingsChange {
    readonly revision: number
    /** A name; empty when the user is gone. */
    readonly by: string
    readonly at: number
    readonly changed: readonly string[]
}

/**
 * The newest changes first.
 * @param placesOf what stands at each place of the settings that the page tells apart; of the first revision all are new
 */
export function settingsHistory<Settings>(
    deps: { readonly directory: Pick<Directory, 'user'> },
    store: SettingsStore<Settings>,
    placesOf: (settings: Settings) => Readonly<Record<string, string>>,
): readonly SettingsChange[] {
    const revisions = store.newest(SHOWN_CHANGES + 1)
    return revisions.slice(0, SHOWN_CHANGES).map(({ revision, settings, by, at }, index) => {
        const before = revisions[index + 1]
        const old = before ? placesOf(before.settings) : {}
        const now = placesOf(settings)
        return {
            revision,
            by: nameOfUser(deps, by),
            at,
            changed: Object.keys(now).filter((path) => old[path] !== now[path]),
        }
    })
}
