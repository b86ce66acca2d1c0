import { appError } from '../../errors.ts'
import { err, ok, type Result } from '../../result.ts'
import { parseSentSettings } from '../../settings-pages/parse-sent-settings.ts'
import { appendRevision, saveRevision, type SettingsChain } from '../../settings-pages/save-revision.ts'
import { currentTicketSettings } from '../current-ticket-settings.ts'
import type { ConfigurationOutcome } from '../security-tickets-view.ts'
import type { TicketSettings } from '../ticket-settings.ts'
import { parseTicketSettings } from './parse-ticket-settings.ts'
import { showConfiguration, type ConfigurationDependencies } from './read-configuration.ts'
import { settingsProblems } from './settings-problems.ts'

const chainOf = ({ ticketSettings }: ConfigurationDependencies): SettingsChain<TicketSettings> => ({
    store: ticketSettings,
    key: 'ticket_settings',
    changed: 'TICKET_SETTINGS_CHANGED',
})

/** Writes the next revision. False: somebody else has. */
export const appendSettings = (
    deps: ConfigurationDependencies,
    revision: number,
    settings: TicketSettings,
): boolean => appendRevision(deps, chainOf(deps), revision, settings)

/**
 * `PUT /security_tickets/configuration`: saves all settings as one new revision, or nothing. Of two admins at once the later
 * one is told who was faster. What does not fit this instance is refused with the place, the problem and the fix. The
 * connection itself is made and removed by an action of its own.
 */
export function saveConfiguration(
    deps: ConfigurationDependencies,
    body: unknown,
): Result<ConfigurationOutcome> {
    const parsed = parseSentSettings(body, parseTicketSettings)
    if (!parsed.ok) return err(appError('REQUEST_INVALID', [parsed.error]))
    const before = currentTicketSettings(deps)
    const outcome = saveRevision(
        deps,
        chainOf(deps),
        before,
        parsed.value.revision,
        { ...parsed.value.settings, isConnected: before.settings.isConnected },
        (settings) => settingsProblems(deps, settings),
    )
    return outcome.ok ? ok({ ...outcome.value, page: showConfiguration(deps) }) : outcome
}
