import type { TicketSettings } from '../../server/security-tickets/ticket-settings.ts'
import type { SettingsProblem } from '../../server/settings-pages/settings-problem.ts'
import { problemsStanding, type Judgement } from '../shared/judgement.ts'
import { valueAt } from '../shared/settings-path.ts'

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
    judgement: Judgement<TicketSettings> | null,
): readonly SettingsProblem[] => problemsStanding(settings, judgement, groundsOf)
