import type { SettingsProblem } from '../../server/settings-pages/settings-problem.ts'
import { equal } from './settings-drafts.ts'
import { valueAt } from './settings-path.ts'

/** What is wrong, with the settings that this was said of: an entry that was changed since is not accused. */
export interface Judgement<Settings> {
    readonly of: Settings
    readonly problems: readonly SettingsProblem[]
    /** Somebody pressed Save and nothing was saved. */
    readonly isRefusal: boolean
}

/**
 * Problems whose grounds nobody has changed since they were judged.
 * @param groundsOf what a problem at a path was said of: the entry itself, unless a page knows better
 */
export const problemsStanding = <Settings>(
    settings: Settings,
    judgement: Judgement<Settings> | null,
    groundsOf: (of: Settings, path: string) => unknown = valueAt,
): readonly SettingsProblem[] =>
    judgement?.problems.filter(({ path }) =>
        equal(groundsOf(settings, path), groundsOf(judgement.of, path)),
    ) ?? []
