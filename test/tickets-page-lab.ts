/** Security tickets in a laboratory: Secure Score is connected and was read, people work on the page and on the records. */
import type { FaultScope } from '../local/microsoft/faults/fault.ts'
import type { ScoreChange } from '../local/microsoft/secure-score/score-book.ts'
import { START } from './cluster-lab.ts'
import { startLab, type Answer, type Lab } from './lab.ts'
import { actionId, completeScoreSetup, TICKET_JOB } from './score-lab.ts'

export const TICKETS_API = '/api/x_mioms_m365_assis/v1/security_tickets'
export const SARA = 'sara.security'
export const SIMON = 'simon.security'
/** Calls for Secure Score. */
export const SCORE: FaultScope = { path: '*/security/secureScore*' }

export interface TicketsLab extends Lab {
    get(path: string, user?: string): Promise<Answer>
    post(path: string, body?: unknown, user?: string): Promise<Answer>
    /** Creates a ticket of a control by what its form proposes, changed. */
    create(control: string, changes?: Readonly<Record<string, unknown>>, user?: string): Promise<Answer>
    setState(ticketSysId: string, state: string, user?: string): Promise<Answer>
    /** Changes what an admin decides. */
    configure(change: (settings: Settings) => Settings): Promise<Answer>
    /** So many minutes later on all clocks. */
    passes(minutes: number): Promise<void>
    /** The score changes, and is read. */
    score(...changes: readonly ScoreChange[]): Promise<void>
    work(): Promise<void>
    /** A record, with the rights of the instance's admin. */
    record(table: string, number: string): Promise<Readonly<Record<string, string>>>
    change(table: string, number: string, values: Readonly<Record<string, string>>): Promise<void>
    notes(table: string, number: string): Promise<readonly string[]>
    /** Which app registration the instance signs in as. */
    signInAs(clientId: string, secret: string): Promise<void>
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what an admin decides, as the route answers it
type Settings = any

export async function startTicketsLab(): Promise<TicketsLab> {
    const lab = await startLab({ microsoft: { now: () => START }, instance: { startAt: START } })
    try {
        await completeScoreSetup(lab)
        return await connect(lab)
    } catch (error) {
        await lab.close()
        throw error
    }
}

async function connect(lab: Lab): Promise<TicketsLab> {
    const good = (answer: Answer): Answer => {
        if (answer.status >= 300 || answer.json?.result?.error)
            throw new Error(`it was refused: ${answer.status} ${answer.text.slice(0, 500)}`)
        return answer
    }
    const get = (path: string, user = SARA): Promise<Answer> => lab.call(user, 'GET', `${TICKETS_API}${path}`)
    const post = (path: string, body: unknown = {}, user = SARA): Promise<Answer> =>
        lab.call(user, 'POST', `${TICKETS_API}${path}`, body)
    const row = async (table: string, number: string): Promise<Readonly<Record<string, string>>> => {
        const { json } = good(
            await lab.call('admin', 'GET', `/api/now/table/${table}?sysparm_query=number=${number}`),
        )
        return json.result[0] as Readonly<Record<string, string>>
    }
    good(await post('/connection', { action: 'connect' }, 'admin'))
    return {
        ...lab,
        get,
        post,
        async create(control, changes = {}, user = SARA) {
            const { json } = good(await get(`/actions/${actionId(control)}`, user))
            return post('/tickets', { ...json.result.form.proposal, ...changes }, user)
        },
        setState: (ticket, state, user = SARA) =>
            lab.call(user, 'PUT', `${TICKETS_API}/tickets/${ticket}/state`, { state }),
        async configure(change) {
            const { json } = good(await get('/configuration', 'admin'))
            return lab.call('admin', 'PUT', `${TICKETS_API}/configuration`, {
                revision: json.result.revision,
                settings: change(json.result.settings),
            })
        },
        async passes(minutes) {
            await lab.instance.control.setClock({ advanceSeconds: minutes * 60 })
            lab.microsoft.control.advanceClock(minutes)
        },
        async score(...changes) {
            for (const one of changes) lab.microsoft.control.changeSecureScore(one)
            const { json } = good(await post('/sync'))
            if (json.result.outcome !== 'done') throw new Error(`not read: ${JSON.stringify(json.result)}`)
        },
        work: async () => void (await lab.instance.control.executeJob(TICKET_JOB)),
        record: row,
        async change(table, number, values) {
            const { sys_id: sysId } = await row(table, number)
            good(await lab.call('admin', 'PATCH', `/api/now/table/${table}/${sysId}`, values))
        },
        async notes(table, number) {
            const { sys_id: sysId } = await row(table, number)
            const { json } = good(
                await lab.call(
                    'admin',
                    'GET',
                    `/api/now/table/sys_journal_field?sysparm_query=element_id=${sysId}^element=work_notes^ORDERBYsys_created_on`,
                ),
            )
            return (json.result as readonly { readonly value: string }[]).map(({ value }) => value)
        },
        async signInAs(clientId, secret) {
            await lab.instance.control.loadRecords([
                {
                    table: 'oauth_entity',
                    values: {
                        sys_id: 'd3e0000000000000000000000000c001',
                        client_id: clientId,
                        client_secret: secret,
                    },
                },
            ])
        },
    }
}

export const HOUR = 60
export const DAY = 24 * HOUR
export { actionId }
