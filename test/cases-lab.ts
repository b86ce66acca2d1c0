/** Cases with Microsoft in a laboratory: the form, calls of its routes, and what the incident's journal says. */
import { createHash } from 'node:crypto'
import type { Answer, Lab } from './lab.ts'
import { COMPLETE, enter, setupCalls } from './setup-lab.ts'

export const CASES_API = '/api/x_mioms_m365_assis/v1/cases'

/** What an agent sends, valid as it stands. */
export const caseForm = (
    changes: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> => ({
    title: 'Outlook keeps asking for the password',
    description: 'Since this morning Outlook asks 30 people in Lyon for their password, again and again.',
    service: 'Exchange Online',
    severity: 'B',
    affectedUsers: 30,
    contactName: 'Omar Escalation',
    contactMail: 'canary.contact@contoso.com',
    contactPhone: '+33 1 99 00 00 00',
    preferredTime: 'Weekdays from 9 to 5, Paris',
    language: 'en',
    files: [],
    ...changes,
})

/** sys_id that a case of an incident has. */
export const caseId = (incident: string, ordinal = 1): string =>
    createHash('md5').update(`support-case:${incident}:${ordinal}`).digest('hex')

export const readCases = (lab: Lab, user: string, incident: string): Promise<Answer> =>
    lab.call(user, 'GET', `${CASES_API}/incidents/${incident}`)

export const openCase = (
    lab: Lab,
    user: string,
    incident: string,
    body: Readonly<Record<string, unknown>> = {},
): Promise<Answer> =>
    lab.call(user, 'POST', `${CASES_API}/incidents/${incident}`, { ordinal: 1, form: caseForm(), ...body })

export const act = (lab: Lab, user: string, caseSysId: string, action: unknown): Promise<Answer> =>
    lab.call(user, 'POST', `${CASES_API}/case/${caseSysId}/actions`, action)

/** Switches Test Environment as an admin does: on the step, then Complete. */
export async function setTestEnvironment(lab: Lab, testEnvironment: boolean): Promise<void> {
    const setup = setupCalls(lab)
    await setup.act([enter('settings', { testEnvironment })])
    await setup.check()
    const { json } = await setup.act([COMPLETE])
    if (json.result.refusal) throw new Error(`Complete was refused: ${JSON.stringify(json.result.refusal)}`)
}

/** The texts of an incident's work notes, newest first. */
export async function workNotes(lab: Lab, incident: string): Promise<readonly string[]> {
    const { json } = await lab.call(
        'admin',
        'GET',
        `/api/now/table/sys_journal_field?sysparm_query=element_id=${incident}^element=work_notes^ORDERBYDESCsys_created_on`,
    )
    return (json.result as readonly { value: string }[]).map(({ value }) => value)
}
