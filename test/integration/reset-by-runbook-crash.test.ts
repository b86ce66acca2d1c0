/** Resets by runbook on two nodes: wherever one dies once all have agreed, one job is made and the end is told once. */
import { loadDemo } from '../../local/instance/demo/load-demo.ts'
import { job, load, restCall, START, startClusterLab, type ClusterLab } from '../cluster-lab.ts'
import { idOf, OPERATIONS_JOB, prepareLicenses, settingsRow } from '../license-lab.ts'
import { AGENT, MANAGER, OWN, RESETS } from '../password-lab.ts'
import { NINA, RESET_RUNBOOK, resetRunbookSettings } from '../reset-runbook-lab.ts'

jest.setTimeout(600_000)

const MINUTE_MS = 60_000
const INCIDENT = 'd3e0000000000000000000000000b0c1'
const TABLE = 'x_mioms_m365_assis_user_operation'
/** Runs of the job: the first starts the job of Azure, the next finds it completed. */
const RUNS = [1, 2]
const MOST_RUNS = 5

let lab: ClusterLab
beforeAll(async () => {
    lab = await startClusterLab({
        async prepare(one) {
            await loadDemo(one.instance, {})
            await prepareLicenses(one)
            await one.instance.control.loadRecords([settingsRow(1, resetRunbookSettings())])
        },
    })
})
afterAll(() => lab?.close())

/** By a node that does not die; answers the body. */
async function call(user: string, path: string, body: object): Promise<{ readonly result: unknown }> {
    const { answer } = await lab.cluster.work(1, restCall(user, 'POST', path, body))
    const text = String(answer?.body)
    if (answer?.status !== 200) throw new Error(text)
    return JSON.parse(text) as { readonly result: unknown }
}

/** Asked for on an incident, confirmed and approved; then node 0 makes one run of the job, and dies at a change. */
async function run(
    dyingRun: number,
    diesAtChange?: number,
): Promise<{ readonly changed: number; readonly isDead: boolean }> {
    const { cluster, microsoft } = lab
    await lab.reset()
    let clock = START
    await cluster.work(
        1,
        load('incident', { sys_id: INCIDENT, caller_id: idOf(NINA), state: '2', active: 'true' }),
    )
    const asked = await call(AGENT, `${RESETS}/incidents/${INCIDENT}`, {})
    const { operation } = asked.result as { readonly operation: { readonly sysId: string } }
    for (const decision of ['confirm-identity', 'approve'])
        await call(MANAGER, `${OWN}/${operation.sysId}/decisions`, { decision })
    let died = { changed: 0, isDead: false }
    for (let n = 1; n <= MOST_RUNS; n += 1) {
        const isDying = n === dyingRun
        const { answer, changed } = await cluster.work(
            isDying ? 0 : 1,
            job(OPERATIONS_JOB),
            isDying && diesAtChange !== undefined ? { diesAtChange } : {},
        )
        if (isDying) died = { changed, isDead: answer === undefined }
        // Longer than the leases of the dead.
        clock += 3 * MINUTE_MS
        cluster.setClock(clock)
        microsoft.control.advanceClock(3)
    }
    return died
}

async function left() {
    const { cluster, microsoft } = lab
    const jobs = microsoft.control.jobs().filter(({ runbook }) => runbook === RESET_RUNBOOK.name)
    const where = `The runbook Password in Active Directory completed; it says where to look: vault://servicedesk/${jobs[0]?.id ?? ''}.`
    const [incident] = (await cluster.rows(1, 'incident')).filter(({ sys_id: id }) => id === INCIDENT)
    const notes = await cluster.rows(1, 'sys_journal_field', `element_id=${INCIDENT}^element=work_notes`)
    const events = await cluster.rows(1, 'sysevent', 'name=x_mioms_m365_assis.operation_kept')
    return {
        operations: (await cluster.rows(1, TABLE, 'kind=reset-password')).map(({ state }) => state),
        jobs: jobs.map(({ status }) => status),
        incident: incident?.['state'],
        saysWhere: notes.map(({ value }) => value === where),
        told: [...new Set(events.map(({ parm1 }) => parm1))],
    }
}

const ENDED = {
    operations: ['succeeded'],
    jobs: ['Completed'],
    incident: '6',
    saysWhere: [true],
    told: [idOf(NINA)],
}

test.each(RUNS)('a node dies at any change of run %i of the job: one job, one note', async (dyingRun) => {
    const whole = await run(dyingRun)
    expect(await left()).toEqual(ENDED)
    let deaths = 0
    for (let cut = 1; cut <= whole.changed; cut += 1) {
        if ((await run(dyingRun, cut)).isDead) deaths += 1
        expect({ cut, ...(await left()) }).toEqual({ cut, ...ENDED })
    }
    expect(deaths).toBeGreaterThan(1)
})
