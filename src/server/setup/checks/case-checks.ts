import { appError, isErrorCode } from '../../errors.ts'
import { found, passed, type Check } from '../check.ts'
import { usesConnector } from '../setup-choices.ts'
import { CALLS_LINK, ofError } from './of-error.ts'

const MINUTE_MS = 60_000
const LATE_MS = 10 * MINUTE_MS
/** Longer than the longest pause between two attempts. */
const AHEAD_MS = 2 * 60 * MINUTE_MS
const COUNTED = 100

/** Do cases and replies reach the service that carries them to Microsoft? */
export const casesSent: Check = {
    group: 'features',
    feature: 'support-cases',
    required: false,
    id: 'cases-sent',
    title: 'Cases that wait to be sent',
    applies: ({ entries }) => usesConnector(entries['setup-type']),
    subject: () => '[]',
    run({ deps }) {
        const now = deps.clock.now()
        const late = deps.cases.due(now - LATE_MS, COUNTED)
        const oldest = late[0]?.delivery.nextAttemptAt
        if (oldest !== undefined && oldest !== null)
            return found('fail', {
                message: 'Cases wait past their time: {0}, the oldest for {1} minutes. The job does not run.',
                fix: 'Activate the scheduled job "Microsoft 365 Support: send cases".',
                parameters: [
                    late.length < COUNTED ? String(late.length) : `${COUNTED}+`,
                    String(Math.floor((now - oldest) / MINUTE_MS)),
                ],
                whoFixes: 'servicenow-admin',
                link: {
                    text: 'Open the scheduled job',
                    url: '/sysauto_script_list.do?sysparm_query=name%3DMicrosoft%20365%20Support%3A%20send%20cases',
                },
            })
        const failing = deps.cases
            .due(now + AHEAD_MS, COUNTED)
            .find(({ delivery: { lastError } }) => lastError !== null && isErrorCode(lastError.code))
        const last = failing?.delivery.lastError
        if (!last || !isErrorCode(last.code)) return passed('No case waits longer than it should.')
        const facts = { correlationId: last.correlationId ?? undefined }
        return ofError(appError(last.code, last.parameters, facts), CALLS_LINK, 'warn')
    },
}
