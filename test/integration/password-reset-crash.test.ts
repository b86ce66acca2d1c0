/** Password resets on two nodes: wherever one dies, the reset goes on, the incident is told once, nothing is unaudited. */
import { createHash } from 'node:crypto'
import { job, load, restCall, START, startClusterLab, type ClusterLab } from '../cluster-lab.ts'
import { idOf, OPERATIONS_JOB, prepareLicenses, settingsRow } from '../license-lab.ts'
import { AGENT, MANAGER, OWN, passwordSettings, RESETS } from '../password-lab.ts'
import { loadDemo } from '../../local/instance/demo/load-demo.ts'

jest.setTimeout(600_000)

const TOM = 'tom.becker'
const MINUTE_MS = 60_000
const INCIDENT = createHash('md5').update('password-reset-crash').digest('hex')
const OPERATIONS = 'x_mioms_m365_assis_user_operation'
const STAGES = ['ask', 'hand-over'] as const

let lab: ClusterLab
beforeAll(async () => {
    lab = await startClusterLab({
        async prepare(one) {
            await loadDemo(one.instance, {})
            await prepareLicenses(one)
            await one.instance.control.loadRecords([settingsRow(1, passwordSettings())])
        },
    })
})
afterAll(() => lab?.close())

interface Told {
    readonly status: number
    readonly secret: string
}

const toldBy = (answer: { readonly status: number; readonly body: unknown } | undefined): Told => {
    const body = answer
        ? (JSON.parse(String(answer.body)) as { result?: { handOver?: { secret?: string } } })
        : {}
    return { status: answer?.status ?? 0, secret: body.result?.handOver?.secret ?? '' }
}

const handOver = (operation: string, body: object) =>
    restCall(MANAGER, 'POST', `${RESETS}/operations/${operation}/hand_over`, body)

/** From the request to the hand-over; node 0 dies in a stage, instead of a change of it. */
async function run(
    dying?: (typeof STAGES)[number],
    diesAtChange?: number,
    isOnlyApproved = false,
): Promise<{ readonly changed: number; readonly isDead: boolean; readonly secret: string }> {
    const { cluster, microsoft } = lab
    await lab.reset()
    let clock = START
    let outcome = { changed: 0, isDead: false }
    const later = (minutes: number): void => {
        clock += minutes * MINUTE_MS
        cluster.setClock(clock)
        microsoft.control.advanceClock(minutes)
    }
    const done = async (stage: (typeof STAGES)[number], request: ReturnType<typeof job>) => {
        const isDying = stage === dying
        const { answer, changed } = await cluster.work(isDying ? 0 : 1, request, {
            ...(isDying && diesAtChange !== undefined ? { diesAtChange } : {}),
        })
        if (isDying) outcome = { changed, isDead: answer === undefined }
        return answer
    }
    await cluster.work(
        1,
        load('incident', {
            sys_id: INCIDENT,
            number: 'INC0700001',
            short_description: 'Password forgotten',
            caller_id: idOf(TOM),
            state: '2',
            active: 'true',
        }),
    )
    const ask = restCall(AGENT, 'POST', `${RESETS}/incidents/${INCIDENT}`, {})
    await done('ask', ask)
    if (outcome.isDead) {
        later(3)
        await cluster.work(1, ask)
        await cluster.work(1, job(OPERATIONS_JOB))
    }
    const operation = (await cluster.rows(1, OPERATIONS, 'kind=reset-password'))[0]?.['sys_id'] ?? ''
    for (const decision of ['confirm-identity', 'approve'])
        await cluster.work(1, restCall(MANAGER, 'POST', `${OWN}/${operation}/decisions`, { decision }))
    const hand = (body: object) => handOver(operation, body)
    if (isOnlyApproved) return { ...outcome, secret: operation }
    let told = toldBy(await done('hand-over', hand({})))
    if (told.status !== 200) {
        later(3)
        told = toldBy((await cluster.work(1, hand({}))).answer)
        // It had been stored, and the answer was lost.
        if (told.status === 409) told = toldBy((await cluster.work(1, hand({ again: true }))).answer)
    }
    later(1)
    await cluster.work(1, job(OPERATIONS_JOB))
    return { ...outcome, secret: told.secret }
}

/** What is left at the end. */
async function left(secret: string) {
    const { cluster, microsoft } = lab
    const [operation] = await cluster.rows(1, OPERATIONS, 'kind=reset-password')
    const history = JSON.parse(operation?.['history'] ?? '[]') as { readonly kind: string }[]
    const [incident] = await cluster.rows(1, 'incident', `sys_id=${INCIDENT}`)
    const notes = await cluster.rows(1, 'sys_journal_field', `element_id=${INCIDENT}`)
    return {
        operations: (await cluster.rows(1, OPERATIONS, 'kind=reset-password')).map(({ state }) => state),
        isAudited: history.some(({ kind }) => kind === 'handed-over'),
        isBegun: history.some(({ kind }) => kind === 'begun'),
        incident: incident?.['state'],
        notes: notes.map(({ value }) => value),
        signsIn: microsoft.control.signIn(`${TOM}@contoso.com`, secret),
    }
}

const ENDED = {
    operations: ['succeeded'],
    isAudited: true,
    isBegun: true,
    incident: '6',
    notes: ['A Temporary Access Pass was issued and handed over.'],
    signsIn: 'temporaryAccessPass',
}

test.each(STAGES)(
    'a node dies at any change of the stage "%s": it is ended, and told once',
    async (stage) => {
        const whole = await run(stage)
        expect(await left(whole.secret)).toEqual(ENDED)
        let deaths = 0
        for (let cut = 1; cut <= whole.changed; cut += 1) {
            const { isDead, secret } = await run(stage, cut)
            if (isDead) deaths += 1
            expect({ cut, ...(await left(secret)) }).toEqual({ cut, ...ENDED })
        }
        expect(deaths).toBeGreaterThan(3)
    },
)

test('two nodes at once: one recipient is shown one secret, whichever node is first', async () => {
    for (const first of [0, 1]) {
        const { secret: operation } = await run(undefined, undefined, true)
        const { outcomes } = await lab.cluster.interleave(
            [handOver(operation, {}), handOver(operation, {})],
            (waiting, step) => waiting[(step + first) % waiting.length] ?? waiting[0]!,
        )
        const told = outcomes.map(({ answer }) => toldBy(answer))
        expect(told.map(({ status }) => status).sort()).toEqual([200, 409])
        const secret = told.map((one) => one.secret).join('')
        expect(lab.microsoft.control.signIn(`${TOM}@contoso.com`, secret)).toBe('temporaryAccessPass')
    }
})
