import { found, passed, type Check, type CheckResult, type Finding } from '../check.ts'
import { sendsTickets } from '../setup-choices.ts'
import type { SetupState } from '../setup-state.ts'

export const SENDER_CHECK = 'ticket-sender-authorized'

/** Where an admin connects Secure Score and presses Authorize. */
export const CONFIGURATION_PAGE = '/x_mioms_m365_assis_security_configuration.do'
const CONFIGURATION = { text: 'Open Manage ServiceNow configuration', url: CONFIGURATION_PAGE } as const

/** Of what is in effect: what somebody enters meanwhile calls nobody. A change of it asks for another test call. */
export function senderSubject(state: SetupState): string {
    const { inbound, 'integration-user': integration } = state.inEffect ?? state.entries
    return JSON.stringify([integration.user, integration.restClientId, inbound.client, inbound.externalOidc])
}

/** To the minute, as both findings tell it. */
const utcText = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`

function timeOf(text: string | undefined): number | null {
    const parts = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}) UTC$/.exec(text ?? '')
    return parts ? Date.parse(`${parts[1] ?? ''}T${parts[2] ?? ''}:00Z`) : null
}

/** How far the sender is. */
export interface SenderStatus {
    /** When it last signed in as the integration user; null: never, or before that changed. */
    readonly authorizedAt: number | null
    /** Authorize was pressed, and its test call is waited for until then; null: it is not. */
    readonly waitsUntil: number | null
}

const AUTHORIZED = 'The sender of security tickets signed in as the integration user: {0}.'
const WAITING = 'The test call of the sender of security tickets is waited for until {0}.'

/** What the last result of the check says. */
export function senderStatus(
    result: Pick<CheckResult, 'message' | 'parameters'> | undefined,
    now: number,
): SenderStatus {
    const [first, second] = result?.parameters ?? []
    if (result?.message === AUTHORIZED) return { authorizedAt: timeOf(first), waitsUntil: null }
    if (result?.message !== WAITING) return { authorizedAt: null, waitsUntil: null }
    const until = timeOf(first)
    return { authorizedAt: timeOf(second), waitsUntil: until !== null && until > now ? until : null }
}

/** What the check says of it. */
export function senderFinding({ authorizedAt, waitsUntil }: SenderStatus): Finding {
    if (waitsUntil !== null)
        return found('not-run', {
            message: WAITING,
            fix: 'Have the sender make the test call now, with the login of the integration user.',
            parameters: [utcText(waitsUntil), authorizedAt === null ? '' : utcText(authorizedAt)],
            whoFixes: 'servicenow-admin',
            link: CONFIGURATION,
        })
    if (authorizedAt !== null) return passed(AUTHORIZED, [utcText(authorizedAt)])
    return found('warn', {
        message: 'No test call of the sender of security tickets was received yet.',
        fix: 'Choose Authorize under Manage ServiceNow configuration, and have the sender make its test call.',
        whoFixes: 'servicenow-admin',
        link: CONFIGURATION,
    })
}

/** Does another system send security tickets here, by a setup that is in effect? */
export function isSenderExpected(state: SetupState | undefined): boolean {
    const choices = state?.withoutSetup ? undefined : state?.inEffect?.['setup-type']
    return choices !== undefined && sendsTickets(choices)
}

/** Was a call of the sender received and verified? Only the sender can make one: the check tells what is known. */
export const ticketSenderAuthorized: Check = {
    id: SENDER_CHECK,
    title: 'Sender of security tickets',
    group: 'inbound',
    feature: 'secure-score',
    required: false,
    applies: isSenderExpected,
    subject: senderSubject,
    run({ deps, state }) {
        const subject = senderSubject(state)
        const last = deps.results.all().find((one) => one.id === SENDER_CHECK && one.subject === subject)
        return senderFinding(senderStatus(last, deps.clock.now()))
    },
}
