import { appError, isErrorCode } from '../../errors.ts'
import { currentTicketSettings } from '../../security-tickets/current-ticket-settings.ts'
import { found, passed, type Check } from '../check.ts'
import { featuresOf } from '../setup-choices.ts'
import { CALLS_LINK, ofError } from './of-error.ts'

const HOUR_MS = 60 * 60_000
/** A tenant is read once a day. */
const LATE_MS = 26 * HOUR_MS
/** What was connected a moment ago has had no run yet. */
const NEW_MS = HOUR_MS / 2

const JOB_LINK = {
    text: 'Open the scheduled job',
    url: '/sysauto_script_list.do?sysparm_query=name%3DMicrosoft%20365%20Support%3A%20work%20on%20security%20tickets',
} as const

/** Is Secure Score as fresh as its page promises? */
export const scoreReadRan: Check = {
    group: 'features',
    feature: 'secure-score',
    required: false,
    id: 'score-read-ran',
    title: 'Reading of Secure Score',
    applies: ({ entries }) => featuresOf(entries['setup-type']).includes('secure-score'),
    subject: () => '[]',
    run({ deps }) {
        const { settings, at } = currentTicketSettings(deps)
        if (!settings.isConnected)
            return found('not-run', {
                message: 'Not run, because Secure Score is not connected yet.',
                fix: 'Choose Connect on the page Security Tickets.',
                whoFixes: 'servicenow-admin',
                link: { text: 'Open Security Tickets', url: '/x_mioms_m365_assis_security_tickets.do' },
            })
        const now = deps.clock.now()
        const syncs = deps.tenants
            .active()
            .map(({ sysId, name }) => ({ name, sync: deps.scoreSyncs.read(sysId) }))
        const last = syncs.find(({ sync }) => sync.lastError !== null)?.sync.lastError
        if (last && isErrorCode(last.code)) {
            const facts = { correlationId: last.correlationId ?? undefined }
            const error = appError(last.code, last.parameters, facts)
            return ofError(error, CALLS_LINK, error.retryable ? 'warn' : 'fail')
        }
        const late = syncs.find(({ sync }) => now - (sync.lastSuccessAt ?? 0) > LATE_MS)
        if (!late) return passed('Secure Score was read within the last 26 hours.')
        if (late.sync.lastSuccessAt === null && now - at <= NEW_MS)
            return found('not-run', {
                message: 'Secure Score of {0} is read for the first time within minutes.',
                fix: '',
                parameters: [late.name],
                whoFixes: 'nobody',
            })
        return found('fail', {
            message:
                late.sync.lastSuccessAt === null
                    ? 'Secure Score of {0} was never read, and no error is known: the job does not run.'
                    : 'Secure Score of {0} was last read {1} hours ago, and no error is known: the job does not run.',
            fix: 'Activate the scheduled job "Microsoft 365 Support: work on security tickets".',
            parameters: [late.name, String(Math.floor((now - (late.sync.lastSuccessAt ?? 0)) / HOUR_MS))],
            whoFixes: 'servicenow-admin',
            link: JOB_LINK,
        })
    },
}
