import { appError, type AppError } from '../../errors.ts'
import { err, ok, type Result } from '../../result.ts'
import type { SaveOutcome, SaveSettings } from './automation-page.ts'
import { currentHealthSettings } from './current-health-settings.ts'
import type { HealthSettings } from './health-settings.ts'
import { parseHealthSettings } from './parse-health-settings.ts'
import { nameOfUser, showAutomation, type AutomationDependencies } from './read-automation.ts'
import { settingsProblems } from './settings-problems.ts'
import { isObject } from '../../json.ts'

/** The error names the places that cannot be understood, never what stands there. */
export function parseSaveSettings(body: unknown): Result<SaveSettings, string> {
    if (!isObject(body)) return err('revision, settings')
    const extra = Object.keys(body).find((key) => !['revision', 'settings', 'includeOpen'].includes(key))
    if (extra !== undefined) return err('revision, settings, includeOpen')
    const { revision, settings, includeOpen = false } = body
    if (typeof revision !== 'number' || revision < 0 || Math.floor(revision) !== revision)
        return err('revision')
    if (typeof includeOpen !== 'boolean') return err('includeOpen')
    const parsed = parseHealthSettings(settings)
    if (parsed.wrong.length > 0) return err(parsed.wrong.slice(0, 5).join(', ').slice(0, 200))
    return ok({ revision, settings: parsed.settings, includeOpen })
}

const changedBy = (deps: AutomationDependencies, admin: string): AppError =>
    appError('SETTINGS_CHANGED', [nameOfUser(deps, admin) || 'Another admin'])

/**
 * `PUT /automation/settings`: saves all settings as one new revision, or nothing. Of two admins at once the later one is
 * told who was faster. What does not fit this instance is refused with the place, the problem and the fix, once its
 * switch is on.
 */
export function saveSettings(deps: AutomationDependencies, body: unknown): Result<SaveOutcome> {
    const parsed = parseSaveSettings(body)
    if (!parsed.ok) return err(appError('REQUEST_INVALID', [parsed.error]))
    const before = currentHealthSettings(deps)
    if (before.revision !== parsed.value.revision) return err(changedBy(deps, before.by))

    const settings = withSince(parsed.value, before.settings, deps.clock.now())
    const problems = settingsProblems(deps, settings)
    if (problems.some(({ blocks }) => blocks))
        return ok({ saved: false, problems, page: showAutomation(deps) })
    if (JSON.stringify(settings) !== JSON.stringify(before.settings)) {
        const revision = before.revision + 1
        const change = { revision, settings, by: deps.user.sysId, at: deps.clock.now() }
        if (!deps.healthSettings.append(deps.digest.md5(`health_settings#${revision}`), change))
            return err(changedBy(deps, deps.healthSettings.latest()?.by ?? ''))
    }
    return ok({ saved: true, problems, page: showAutomation(deps) })
}

/** Switching on counts from now, unless the admin includes what is open. */
function withSince(
    { settings, includeOpen }: SaveSettings,
    before: HealthSettings,
    now: number,
): HealthSettings {
    const { create } = settings.incidents
    const kept = before.incidents.create ? before.incidents.since : now
    const { learning } = settings
    return {
        ...settings,
        incidents: { ...settings.incidents, since: !create || includeOpen ? 0 : kept },
        // A browser whose clock is ahead would keep decisions from counting that are still to come.
        learning: { ...learning, since: Math.min(learning.since, now) },
    }
}
