import type { SettingsProblem } from '../../server/settings-pages/settings-problem.ts'
import type { TicketSettings } from '../../server/security-tickets/ticket-settings.ts'
import { equal } from '../shared/settings-drafts.ts'
import { valueAt } from '../shared/settings-path.ts'

/** What is wrong, with the settings that this was said of: an entry that was changed since is not accused. */
export interface Judgement {
    readonly of: TicketSettings
    readonly problems: readonly SettingsProblem[]
    /** Somebody pressed Save and nothing was saved. */
    readonly isRefusal: boolean
}

/** What a problem at a path was said of: the entry itself, and for what is written also what it shows as. */
function groundsOf(of: TicketSettings, path: string): readonly unknown[] {
    const [kind, state] = path.split('.writes.')
    const value = valueAt(of, path)
    if (state === undefined) return [value]
    return value === ''
        ? [value, of.closeWhenDone, of.whenLost]
        : [value, valueAt(of, `${kind}.states.${String(value)}`)]
}

/** Problems whose grounds nobody has changed since they were judged. */
export const standingProblems = (
    settings: TicketSettings,
    judgement: Judgement | null,
): readonly SettingsProblem[] =>
    judgement?.problems.filter(({ path }) =>
        equal(groundsOf(settings, path), groundsOf(judgement.of, path)),
    ) ?? []
