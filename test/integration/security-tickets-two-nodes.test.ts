import type { Row } from '../../local/instance/contracts.ts'
import type { Schedule } from '../../local/instance/cluster/start-cluster.ts'
import {
    DEFAULT_TICKET_SETTINGS,
    type TicketSettings,
} from '../../src/server/security-tickets/ticket-settings.ts'
import { job, load, restCall } from '../cluster-lab.ts'
import { actionId, DAY_MS, startScoreLab, TICKET_JOB, type ScoreClusterLab } from '../score-lab.ts'
import { SARA, SIMON, TICKETS_API } from '../tickets-page-lab.ts'

const CONTROL = 'NamesOfManagers'
const LEASE_MS = 10 * 60_000

let lab: ScoreClusterLab
beforeAll(async () => {
    lab = await startScoreLab()
}, 180_000)
afterAll(() => lab?.close())

const form = (changes: Readonly<Record<string, unknown>> = {}) => ({
    action: actionId(CONTROL),
    kind: 'incident',
    name: 'Watch for mail in the name of managers',
    description: '',
    priority: 2,
    dueOn: '',
    source: 'microsoft',
    category: 'apps',
    ordinal: 1,
    another: false,
    ...changes,
})

const post = (user: string, changes = {}) => restCall(user, 'POST', `${TICKETS_API}/tickets`, form(changes))

async function ok(request: ReturnType<typeof job>): Promise<void> {
    const { answer } = await lab.cluster.work(0, request)
    if (answer?.status !== 200) throw new Error(`it answered ${JSON.stringify(answer).slice(0, 500)}`)
}

const without = (row: Row, ...names: readonly string[]): Row =>
    Object.fromEntries(
        Object.entries(row)
            .filter(
                ([name, value]) =>
                    value !== '' && !names.includes(name) && !/^sys_(?:up|cr|mod)|_at$|_on$/.test(name),
            )
            .sort(([a], [b]) => (a < b ? -1 : 1)),
    )

/** All that stands of tickets and their records, but for times. */
async function left(node: number) {
    const { cluster } = lab
    const tickets = await cluster.rows(node, 'x_mioms_m365_assis_security_ticket')
    const ids = tickets.map(({ record = '' }) => record)
    const records = (await cluster.rows(node, 'incident')).filter(({ sys_id = '' }) => ids.includes(sys_id))
    const journal = await cluster.rows(node, 'sys_journal_field')
    return {
        tickets: tickets
            .map((row) => without(row))
            .sort((a, b) => ((a['sys_id'] ?? '') < (b['sys_id'] ?? '') ? -1 : 1)),
        records: records
            .map((row) => without(row, 'number', 'opened_by'))
            .sort((a, b) => ((a['sys_id'] ?? '') < (b['sys_id'] ?? '') ? -1 : 1)),
        notes: journal
            .filter(({ element_id = '' }) => ids.includes(element_id))
            .map(({ element_id, value }) => `${element_id ?? ''} ${(value ?? '').replace(/INC\d+/g, 'INC')}`)
            .sort(),
    }
}

/** Read once; rules as they are given. */
async function begin(settings: Partial<TicketSettings> = {}): Promise<void> {
    await lab.begin()
    await ok(
        load('x_mioms_m365_assis_ticket_settings', {
            revision: '2',
            settings: JSON.stringify({ ...DEFAULT_TICKET_SETTINGS, isConnected: true, ...settings }),
            changed_at: '2026-11-21 09:00:00',
        }),
    )
    await lab.read()
}

/** So that the job finds points that are lost again of an action whose incident it had closed. */
async function lostAgain(): Promise<void> {
    await begin({ closeWhenDone: true, whenLost: 'create' })
    await ok(post(SARA))
    for (const percent of [100, 0]) {
        lab.passes(DAY_MS)
        lab.change({ kind: 'points', control: CONTROL, percent })
        await ok(restCall(SARA, 'POST', `${TICKETS_API}/sync`, {}))
        if (percent === 100) await ok(job(TICKET_JOB))
    }
}

test('two people send the form on two nodes: wherever the second comes in, there is one ticket', async () => {
    const { cluster } = lab
    await begin()
    const alone = await cluster.interleave([post(SARA)], ([one]) => one ?? { node: 0 })
    const wanted = (await left(0)).records.length
    expect(wanted).toBe(1)
    for (let pause = 0; pause <= alone.steps.length; pause += 3) {
        await begin()
        const schedule: Schedule = (waiting, step) => {
            const other = waiting.find(({ node }) => node === 1)
            const one = waiting.find(({ node }) => node === 0)
            return (step < pause ? (one ?? other) : (other ?? one)) ?? { node: 0 }
        }
        const { outcomes } = await cluster.interleave([post(SARA), post(SIMON)], schedule)
        const answers = outcomes.map(
            ({ answer }) =>
                (
                    JSON.parse(String(answer?.body)) as {
                        result: { isNew: boolean; ticket: { record: { number: string } } }
                    }
                ).result,
        )
        expect(new Set(answers.map(({ ticket }) => ticket.record.number)).size).toBe(1)
        expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1)
        const { records, tickets } = await left(0)
        expect([pause, tickets.length, records.length]).toEqual([pause, 1, 1])
    }
}, 300_000)

test('a node that dies at any change while it tells and makes anew leaves nothing that the next run does not mend', async () => {
    const { cluster } = lab
    await lostAgain()
    const whole = await cluster.work(0, job(TICKET_JOB))
    const wanted = await left(0)
    expect([wanted.tickets.length, wanted.records.length, wanted.notes.length]).toEqual([2, 2, 2])
    for (let cut = 1; cut <= whole.changed; cut += 1) {
        await lostAgain()
        const died = await cluster.work(0, job(TICKET_JOB), { diesAtChange: cut })
        expect(died).toEqual({ answer: undefined, changed: cut - 1 })
        lab.passes(LEASE_MS + 1000)
        expect((await cluster.work(1, job(TICKET_JOB))).answer?.status).toBe(200)
        expect({ cut, left: await left(1) }).toEqual({ cut, left: wanted })
    }
}, 600_000)
