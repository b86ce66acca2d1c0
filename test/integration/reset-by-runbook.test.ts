/** Resets of accounts that exist on-premises only, on the built package against a simulated Azure: what is told to whom. */
import { idOf } from '../license-lab.ts'
import { MANAGER, operationOf, OWN, passwordMoves, type PasswordMoves } from '../password-lab.ts'
import { NINA, RESET_RUNBOOK, resetRunbookSettings } from '../reset-runbook-lab.ts'
import { startRunbookLab, type RunbookLab } from '../runbook-lab.ts'

jest.setTimeout(300_000)

/** As the demo's runbook is written; what is scripted for one test is not there for the next. */
const SCRIPT = {
    runsSeconds: 45,
    ends: 'Completed',
    stream: [{ streamType: 'Output', text: '{"reference":"vault://servicedesk/{jobId}"}' }],
} as const
const CANARY = 'Canary-Kx7$mQ2v'

let lab: RunbookLab
let people: PasswordMoves
beforeAll(async () => {
    lab = await startRunbookLab()
    people = passwordMoves(lab)
    await lab.configure(resetRunbookSettings())
})
afterAll(() => lab?.close())
beforeEach(async () => {
    lab.microsoft.control.clearFaults()
    lab.microsoft.control.scriptRunbook(RESET_RUNBOOK.name, SCRIPT)
    await lab.passes(1)
})

const jobs = () => lab.microsoft.control.jobs().filter(({ runbook }) => runbook === RESET_RUNBOOK.name)
const incidentOf = async (sysId: string) => (await lab.rows('incident', `sys_id=${sysId}`))[0] ?? {}
const notesOf = async (sysId: string): Promise<string> =>
    (await lab.rows('sys_journal_field', `element_id=${sysId}^element=work_notes`))
        .map(({ value }) => value)
        .join('\n')
const decide = async (sysId: string, decision: string): Promise<number> =>
    (await lab.call(MANAGER, 'POST', `${OWN}/${sysId}/decisions`, { decision })).status

interface Asked {
    readonly incident: string
    readonly sysId: string
}

/** Olga asks on an incident of Nina's. */
async function asked(): Promise<Asked> {
    const incident = await people.incident(NINA)
    const { json, text } = await people.ask(incident)
    if (json.result.operation === undefined) throw new Error(text)
    return { incident, sysId: json.result.operation.sysId as string }
}

/** Asked for, and confirmed and approved by the manager. */
async function approved(): Promise<Asked> {
    const reset = await asked()
    expect(await decide(reset.sysId, 'confirm-identity')).toBe(200)
    expect(await decide(reset.sysId, 'approve')).toBe(200)
    return reset
}

test('approved, the job runs on the worker group, and all are told where the secret is kept', async () => {
    const made = jobs().length
    const { incident, sysId } = await asked()
    await lab.passes(2)
    expect(jobs()).toHaveLength(made)
    expect(await decide(sysId, 'approve')).toBe(409)
    expect(await decide(sysId, 'confirm-identity')).toBe(200)
    await lab.passes(2)
    expect(jobs()).toHaveLength(made)
    expect(await decide(sysId, 'approve')).toBe(200)
    await lab.passes(1)
    const [job] = jobs()
    expect(job).toMatchObject({
        runOn: 'HybridWorkers-OnPrem',
        parameters: { SamAccountName: NINA },
        puts: 1,
    })
    expect(lab.standing(sysId)).toBe('running')
    await lab.passes(4)
    expect(jobs()).toHaveLength(made + 1)
    expect([jobs()[0]?.status, lab.standing(sysId)]).toEqual(['Completed', 'succeeded'])

    const where = `The runbook Password in Active Directory completed; it says where to look: vault://servicedesk/${job?.id ?? ''}.`
    expect(await incidentOf(incident)).toMatchObject({ state: '6', close_notes: where })
    expect(await notesOf(incident)).toBe(where)
    for (const who of [NINA, MANAGER]) {
        const { operation } = (await lab.call(who, 'GET', `${OWN}/${sysId}`)).json.result
        expect(operation.outcome.says).toBe(where)
        expect(operation.may).toMatchObject({ handOver: false, handOverAgain: false })
    }
    const events = await lab.rows('sysevent', `instance=${sysId}^name=x_mioms_m365_assis.operation_kept`)
    expect(events.map(({ parm1 }) => parm1)).toEqual([idOf(NINA)])
})

test('ordered in the catalog: the manager decides once, and the item is closed with the place', async () => {
    const item = await people.orderReset(NINA)
    expect(await lab.decide(MANAGER, item, 'approved')).toBe(200)
    await lab.passes(5)
    expect(lab.standing(operationOf(item))).toBe('succeeded')
    expect((await lab.item(item))['state']).toBe('3')
    expect((await lab.comments(item)).at(-1)).toContain(`vault://servicedesk/${jobs()[0]?.id ?? ''}`)
})

test('a job that Azure calls Completed with errors in its stream has failed, and none of its text is kept', async () => {
    lab.microsoft.control.scriptRunbook(RESET_RUNBOOK.name, {
        ...SCRIPT,
        stream: [{ streamType: 'Error', text: `Cannot set ${CANARY}` }, ...SCRIPT.stream],
    })
    const { incident, sysId } = await approved()
    await lab.passes(5)
    expect([jobs()[0]?.status, lab.standing(sysId)]).toEqual(['Completed', 'failed RUNBOOK_ERRORS'])
    expect(await incidentOf(incident)).toMatchObject({ state: '2' })
    expect(await notesOf(incident)).toContain('completed, but wrote errors (1)')
    expect(await notesOf(incident)).not.toContain('vault://')
    expect(lab.kept()).not.toContain(CANARY)
    expect(await lab.rows('sysevent', `instance=${sysId}^name=x_mioms_m365_assis.operation_kept`)).toEqual([])
})

test('a job that prints the password and no place has failed, and the password is kept nowhere', async () => {
    lab.microsoft.control.scriptRunbook(RESET_RUNBOOK.name, {
        ...SCRIPT,
        stream: [{ streamType: 'Output', text: `New password: ${CANARY}` }],
    })
    const { incident, sysId } = await approved()
    await lab.passes(5)
    expect(lab.standing(sysId)).toBe('failed RUNBOOK_NO_REFERENCE')
    expect(await incidentOf(incident)).toMatchObject({ state: '2' })
    expect(lab.kept()).not.toContain(CANARY)
})

test('without a registered runbook it needs a person, before anybody is asked', async () => {
    await lab.configure(resetRunbookSettings([]))
    const made = jobs().length
    const { incident, sysId } = await asked()
    expect(lab.standing(sysId)).toBe('failed PASSWORD_BY_HAND')
    expect(await incidentOf(incident)).toMatchObject({ state: '2' })
    expect(await notesOf(incident)).toContain('the password needs a manual reset')
    await lab.passes(2)
    expect(jobs()).toHaveLength(made)
    await lab.configure(resetRunbookSettings())
})

test('a runbook that is taken away between the approval and the start is not started', async () => {
    const made = jobs().length
    const { sysId } = await approved()
    await lab.configure(resetRunbookSettings([{ ...RESET_RUNBOOK, isOn: false }]))
    await lab.passes(2)
    expect(lab.standing(sysId)).toBe('failed RUNBOOK_NOT_REGISTERED')
    expect(jobs()).toHaveLength(made)
    await lab.configure(resetRunbookSettings())
})
