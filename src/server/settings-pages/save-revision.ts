import { appError, type AppError } from '../errors.ts'
import type { Clock, CurrentUser, Digest, Directory } from '../ports.ts'
import { err, ok, type Result } from '../result.ts'
import { nameOfUser } from './name-of-user.ts'
import type { SettingsProblem } from './settings-problem.ts'
import type { SettingsRevision, SettingsStore } from './settings-store.ts'

export interface SavingDependencies {
    readonly digest: Digest
    readonly user: CurrentUser
    readonly clock: Clock
    readonly directory: Pick<Directory, 'user'>
}

/** Where the revisions of a page are kept, and what is special about them. */
export interface SettingsChain<Settings> {
    readonly store: SettingsStore<Settings>
    /** What the sys_ids of its rows are made of. */
    readonly key: string
    /** What the later one of two admins is told. */
    readonly changed: 'SETTINGS_CHANGED' | 'TICKET_SETTINGS_CHANGED' | 'OPERATION_SETTINGS_CHANGED'
}

/** Writes a revision. False: somebody else has. */
export function appendRevision<Settings>(
    { digest, user, clock }: SavingDependencies,
    { store, key }: SettingsChain<Settings>,
    revision: number,
    settings: Settings,
): boolean {
    const change = { revision, settings, by: user.sysId, at: clock.now() }
    return store.append(digest.md5(`${key}#${revision}`), change)
}

const changedBy = (
    deps: SavingDependencies,
    { changed }: Pick<SettingsChain<unknown>, 'changed'>,
    admin: string,
): AppError => appError(changed, [nameOfUser(deps, admin) || 'Another admin'])

/**
 * Saves all settings as one new revision, or nothing: not what blocks, and not what is saved already. Of two admins at
 * once the later one is told who was faster.
 * @param before what is in effect
 * @param seen the revision that the page showed
 */
export function saveRevision<Settings>(
    deps: SavingDependencies,
    chain: SettingsChain<Settings>,
    before: SettingsRevision<Settings>,
    seen: number,
    settings: Settings,
    problemsOf: (settings: Settings) => readonly SettingsProblem[],
): Result<{ readonly saved: boolean; readonly problems: readonly SettingsProblem[] }> {
    if (before.revision !== seen) return err(changedBy(deps, chain, before.by))
    const problems = problemsOf(settings)
    if (problems.some(({ blocks }) => blocks)) return ok({ saved: false, problems })
    const isNew = JSON.stringify(settings) !== JSON.stringify(before.settings)
    if (isNew && !appendRevision(deps, chain, before.revision + 1, settings))
        return err(changedBy(deps, chain, chain.store.latest()?.by ?? ''))
    return ok({ saved: true, problems })
}
