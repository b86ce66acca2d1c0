import { appError } from '../../errors.ts'
import { err, ok, type Result } from '../../result.ts'
import { parseSentSettings } from '../../settings-pages/parse-sent-settings.ts'
import { saveRevision } from '../../settings-pages/save-revision.ts'
import type { SaveOutcome, SaveSettings } from './automation-page.ts'
import { currentHealthSettings } from './current-health-settings.ts'
import type { HealthSettings } from './health-settings.ts'
import { parseHealthSettings } from './parse-health-settings.ts'
import { showAutomation, type AutomationDependencies } from './read-automation.ts'
import { settingsProblems } from './settings-problems.ts'

/** The error names the places that cannot be understood, never what stands there. */
export function parseSaveSettings(body: unknown): Result<SaveSettings, string> {
    const sent = parseSentSettings(body, parseHealthSettings, ['includeOpen'])
    if (!sent.ok) return sent
    const { includeOpen = false } = body as { readonly includeOpen?: unknown }
    return typeof includeOpen === 'boolean' ? ok({ ...sent.value, includeOpen }) : err('includeOpen')
}

/**
 * `PUT /automation/settings`: saves all settings as one new revision, or nothing. Of two admins at once the later one is
 * told who was faster. What does not fit this instance is refused with the place, the problem and the fix, once its
 * switch is on.
 */
export function saveSettings(deps: AutomationDependencies, body: unknown): Result<SaveOutcome> {
    const parsed = parseSaveSettings(body)
    if (!parsed.ok) return err(appError('REQUEST_INVALID', [parsed.error]))
    const before = currentHealthSettings(deps)
    const outcome = saveRevision(
        deps,
        { store: deps.healthSettings, key: 'health_settings', changed: 'SETTINGS_CHANGED' },
        before,
        parsed.value.revision,
        withSince(parsed.value, before.settings, deps.clock.now()),
        (settings) => settingsProblems(deps, settings),
    )
    return outcome.ok ? ok({ ...outcome.value, page: showAutomation(deps) }) : outcome
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
