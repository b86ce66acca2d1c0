import { appError } from '../../errors.ts'
import { isObject } from '../../json.ts'
import { err, ok, type Result } from '../../result.ts'
import { isSenderExpected } from '../../setup/checks/ticket-sender.ts'
import { stopWaiting, waitForSender } from '../authorize-sender.ts'
import { setupVerdict } from '../connection-view.ts'
import { currentTicketSettings } from '../current-ticket-settings.ts'
import type { ConfigurationView } from '../security-tickets-view.ts'
import { showConfiguration, type ConfigurationDependencies } from './read-configuration.ts'
import { removeStored } from './remove-stored.ts'
import { appendSettings } from './save-configuration.ts'

const ACTIONS = ['connect', 'remove', 'authorize', 'stop-waiting'] as const

/** Tries of two admins at once. */
const TRIES = 3

/**
 * `POST /security_tickets/connection`, body `{ "action": "connect" }`. connect: the next read begins, by `sync`. remove:
 * what was read is deleted, the tickets stay. authorize: the sender's test call is waited for.
 */
export function actOnConnection(
    deps: ConfigurationDependencies,
    body: unknown,
    sync: () => void,
): Result<ConfigurationView> {
    const action = isObject(body) ? ACTIONS.find((one) => one === body['action']) : undefined
    if (!action || Object.keys(body as object).length > 1)
        return err(appError('REQUEST_INVALID', [`action: ${ACTIONS.join(', ')}`]))
    switch (action) {
        case 'connect': {
            const refusal = connect(deps)
            if (refusal) return refusal
            sync()
            break
        }
        case 'remove':
            if (!setConnected(deps, false)) return err(appError('TICKET_SETTINGS_CHANGED', ['Another admin']))
            removeStored(deps)
            break
        case 'authorize':
            if (!isSenderExpected(deps.setup.latest()?.state))
                return err(appError('TICKET_SENDER_NOT_EXPECTED'))
            waitForSender(deps)
            break
        case 'stop-waiting':
            stopWaiting(deps)
            break
    }
    return ok(showConfiguration(deps))
}

function connect(
    deps: ConfigurationDependencies,
): ReturnType<typeof err<ReturnType<typeof appError>>> | undefined {
    const { unready, failing } = setupVerdict(deps)
    if (unready === 'not-chosen') return err(appError('SECURE_SCORE_NOT_CHOSEN'))
    if (unready === 'setup-steps') return err(appError('SETUP_INCOMPLETE'))
    if (unready === 'final-set-up-step') return err(appError('SETUP_FINAL_STEP'))
    if (failing) return err(appError('SECURE_SCORE_CHECK_FAILS', [failing.id]))
    return setConnected(deps, true) ? undefined : err(appError('TICKET_SETTINGS_CHANGED', ['Another admin']))
}

/** The one thing that an admin decides here: what another one saves at this moment is kept. */
function setConnected(deps: ConfigurationDependencies, isConnected: boolean): boolean {
    for (let count = 0; count < TRIES; count += 1) {
        const { revision, settings } = currentTicketSettings(deps)
        if (settings.isConnected === isConnected) return true
        if (appendSettings(deps, revision + 1, { ...settings, isConnected })) return true
    }
    return false
}
