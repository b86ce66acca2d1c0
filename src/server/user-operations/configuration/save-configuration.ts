import { appError } from '../../errors.ts'
import { err, ok, type Result } from '../../result.ts'
import { parseSentSettings } from '../../settings-pages/parse-sent-settings.ts'
import { saveRevision } from '../../settings-pages/save-revision.ts'
import { currentOperationSettings } from '../current-operation-settings.ts'
import type { OperationsConfigurationOutcome } from './operations-configuration-view.ts'
import { parseOperationSettings } from './parse-operation-settings.ts'
import { showConfiguration, type ConfigurationDependencies } from './read-configuration.ts'
import { settingsProblems } from './settings-problems.ts'

/**
 * `PUT /operations/configuration`: saves all settings as one new revision, or nothing. Of two admins at once the later one
 * is told who was faster. What does not fit is refused with the place, the problem and the fix.
 */
export function saveConfiguration(
    deps: ConfigurationDependencies,
    body: unknown,
): Result<OperationsConfigurationOutcome> {
    const parsed = parseSentSettings(body, parseOperationSettings)
    if (!parsed.ok) return err(appError('REQUEST_INVALID', [parsed.error]))
    const { revision, settings } = parsed.value
    const outcome = saveRevision(
        deps,
        {
            store: deps.operationSettings,
            key: 'operation_settings',
            changed: 'OPERATION_SETTINGS_CHANGED',
        },
        currentOperationSettings(deps),
        revision,
        settings,
        (sent) => settingsProblems(deps, sent),
    )
    return outcome.ok ? ok({ ...outcome.value, page: showConfiguration(deps) }) : outcome
}
