/** Runbooks on two nodes: wherever one dies, the other ends them; one job is made, one note written. */
import { loadDemo } from '../../local/instance/demo/load-demo.ts'
import { drain, job, load, restCall, START, startClusterLab, type ClusterLab } from '../cluster-lab.ts'
import { OPERATIONS_JOB, prepareLicenses, settingsRow } from '../license-lab.ts'
import { EMMA, INCIDENT, MAILBOX, MAILBOX_ITEM, RUNBOOKS_API, runbookSettings } from '../runbook-lab.ts'

jest.setTimeout(600_000)

const MINUTE_MS = 60_000
const TABLE = 'x_mioms_m365_assis_user_operation'

let lab: ClusterLab
beforeAll(async () => {
    lab = await startClusterLab({
        async prepare(one) {
            await loadDemo(one.instance, {})
            await prepareLicenses(one)
            await one.instance.control.loadRecords([
                settingsRow(1, runbookSettings([MAILBOX])),
                { table: 'incident', values: { sys_id: INCIDENT, caller_id: EMMA } },
            ])
        },
    })
})
afterAll(() => lab?.close())

let clock = START
const later = (minutes: number): void => {
    clock += minutes * MINUTE_MS
    lab.cluster.setClock(clock)
    lab.microsoft.control.advanceClock(minutes)
}
const begin = async (): Promise<void> => {
    await lab.reset()
    clock = START
}

interface Died {
    readonly changed: number
    readonly isDead: boolean
}

/** The job on node 0, which dies at a change; then on node 1 until all is done. `pass`: in which run of the job. */
async function finish(pass: number, diesAtChange?: number): Promise<Died> {
    const { cluster } = lab
    let died: Died = { changed: 0, isDead: false }
    for (let n = 1; n <= 8; n += 1) {
        const isDying = n === pass
        const { answer, changed } = await cluster.work(
            isDying ? 0 : 1,
            job(OPERATIONS_JOB),
            isDying && diesAtChange !== undefined ? { diesAtChange } : {},
        )
        if (isDying) died = { changed, isDead: answer === undefined }
        // Longer than the leases of the dead.
        later(3)
    }
    return died
}

const jobs = () => lab.microsoft.control.jobs().map(({ puts, status }) => [puts, status])
const journal = async (element: string) =>
    (await lab.cluster.rows(1, 'sys_journal_field', `element=${element}`)).map(({ value = '' }) => value)
const operations = async () =>
    (await lab.cluster.rows(1, TABLE)).map(({ state, error_code: code }) => `${state ?? ''} ${code ?? ''}`)

describe('asked for on an incident', () => {
    const ask = () =>
        lab.cluster.work(
            1,
            restCall('olga.operations', 'POST', `${RUNBOOKS_API}/${INCIDENT}`, {
                name: MAILBOX.name,
                parameters: { Mailbox: 'reception', AccessRight: 'SendAs' },
                requestId: '3f0a7c52-6a0e-4f0b-8d0c-6b7f3c9d0001',
            }),
        )

    async function run(pass: number, diesAtChange?: number): Promise<Died> {
        await begin()
        const asked = await ask()
        if (asked.answer?.status !== 200) throw new Error(String(asked.answer?.body))
        return finish(pass, diesAtChange)
    }

    test.each([1, 2])('a node dies at any change of run %d of the job: one job, one note', async (pass) => {
        const whole = await run(pass)
        const ended = async () => ({
            operations: await operations(),
            jobs: jobs(),
            notes: await journal('work_notes'),
        })
        const expected = {
            operations: ['succeeded '],
            jobs: [[expect.any(Number), 'Completed']],
            notes: [expect.stringContaining('The runbook Access to a shared mailbox completed.')],
        }
        expect(await ended()).toEqual(expected)
        let deaths = 0
        for (let cut = 1; cut <= whole.changed; cut += 1) {
            if ((await run(pass, cut)).isDead) deaths += 1
            expect({ cut, ...(await ended()) }).toEqual({ cut, ...expected })
        }
        expect(deaths).toBeGreaterThan(1)
    })

    test('two nodes at once: one job is made', async () => {
        for (const first of [0, 1]) {
            await begin()
            await ask()
            await lab.cluster.interleave(
                [job(OPERATIONS_JOB), job(OPERATIONS_JOB)],
                (waiting, step) => waiting[(step + first) % waiting.length]!,
            )
            later(3)
            await finish(0)
            expect(jobs()).toEqual([[1, 'Completed']])
            expect(await operations()).toEqual(['succeeded '])
        }
    })
})

test('ordered: a node that dies anywhere in the job leaves an item that is closed once', async () => {
    const run = async (diesAtChange?: number): Promise<Died> => {
        await begin()
        await lab.cluster.work(1, load('sys_user', { sys_id: EMMA, email: 'emma.employee@contoso.com' }))
        const ordered = await lab.cluster.work(
            1,
            restCall('emma.employee', 'POST', `/api/sn_sc/servicecatalog/items/${MAILBOX_ITEM}/order_now`, {
                sysparm_quantity: 1,
                variables: { mailbox: 'sales', access_right: 'FullAccess', reason: 'I sell' },
            }),
        )
        if (ordered.answer?.status !== 200) throw new Error(String(ordered.answer?.body))
        await lab.cluster.work(1, drain())
        return finish(2, diesAtChange)
    }
    const whole = await run()
    for (let cut = 0; cut <= whole.changed; cut += 1) {
        if (cut > 0) await run(cut)
        expect({
            cut,
            states: (await lab.cluster.rows(1, 'sc_req_item')).map(({ state }) => state),
            comments: await journal('comments'),
            jobs: jobs().length,
        }).toEqual({
            cut,
            states: ['3'],
            comments: ['The runbook Access to a shared mailbox completed.'],
            jobs: 1,
        })
    }
})
