import { appError, type AppError } from '../../errors.ts'
import { isObject } from '../../json.ts'
import { err, ok, type Result } from '../../result.ts'
import { currentTicketSettings } from '../current-ticket-settings.ts'
import type { ConfigurationOutcome } from '../security-tickets-view.ts'
import type { TicketSettings } from '../ticket-settings.ts'
import { parseTicketSettings } from './parse-ticket-settings.ts'
import { nameOfAdmin, showConfiguration, type ConfigurationDependencies } from './read-configuration.ts'
import { settingsProblems } from './settings-problems.ts'

/** The error names the places that cannot be understood, never what stands there. */
function parseBody(
    body: unknown,
): Result<{ readonly revision: number; readonly settings: TicketSettings }, string> {
    if (!isObject(body) || Object.keys(body).some((key) => key !== 'revision' && key !== 'settings'))
        return err('revision, settings')
    const { revision } = body
    if (typeof revision !== 'number' || revision < 0 || Math.floor(revision) !== revision)
        return err('revision')
    const { settings, wrong } = parseTicketSettings(body['settings'])
    if (wrong.length > 0) return err(wrong.slice(0, 5).join(', ').slice(0, 200))
    return ok({ revision, settings })
}

const changedBy = (deps: ConfigurationDependencies, admin: string): AppError =>
    appError('TICKET_SETTINGS_CHANGED', [nameOfAdmin(deps, admin) || 'Another admin'])

/** Writes the next revision. False: somebody else has. */
export function appendSettings(
    deps: ConfigurationDependencies,
    revision: number,
    settings: TicketSettings,
): boolean {
    const { ticketSettings, digest, user, clock } = deps
    return ticketSettings.append(digest.md5(`ticket_settings#${revision}`), {
        revision,
        settings,
        by: user.sysId,
        at: clock.now(),
    })
}

/**
 * `PUT /security_tickets/configuration`: saves all settings as one new revision, or nothing. Of two admins at once the later
 * one is told who was faster. What does not fit this instance is refused with the place, the problem and the fix. The
 * connection itself is made and removed by an action of its own.
 */
export function saveConfiguration(
    deps: ConfigurationDependencies,
    body: unknown,
): Result<ConfigurationOutcome> {
    const parsed = parseBody(body)
    if (!parsed.ok) return err(appError('REQUEST_INVALID', [parsed.error]))
    const before = currentTicketSettings(deps)
    if (before.revision !== parsed.value.revision) return err(changedBy(deps, before.by))

    const settings = { ...parsed.value.settings, isConnected: before.settings.isConnected }
    const problems = settingsProblems(deps, settings)
    if (problems.some(({ blocks }) => blocks))
        return ok({ saved: false, problems, page: showConfiguration(deps) })
    const isNew = JSON.stringify(settings) !== JSON.stringify(before.settings)
    if (isNew && !appendSettings(deps, before.revision + 1, settings))
        return err(changedBy(deps, deps.ticketSettings.latest()?.by ?? ''))
    return ok({ saved: true, problems, page: showConfiguration(deps) })
}
