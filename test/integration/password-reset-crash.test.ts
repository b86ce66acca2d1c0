/** Password resets on two nodes: wherever one dies, the reset goes on, the item is closed once, nothing is unaudited. */
import { drain, job, restCall, START, startClusterLab, type ClusterLab } from '../cluster-lab.ts'
import { OPERATIONS_JOB, prepareLicenses, settingsRow } from '../license-lab.ts'
import { RESET_ITEM } from '../../src/server/user-operations/passwords/reset-item.ts'
import { MANAGER, passwordSettings, RESETS } from '../password-lab.ts'
import { loadDemo } from '../../local/instance/demo/load-demo.ts'

jest.setTimeout(600_000)

const TOM = 'tom.becker'
const MINUTE_MS = 60_000
const OPERATIONS = 'x_mioms_m365_assis_user_operation'
const STAGES = ['order', 'look', 'approve', 'hand-over'] as const

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
    const ordered = await cluster.work(
        1,
        restCall(TOM, 'POST', `/api/sn_sc/servicecatalog/items/${RESET_ITEM}/order_now`, {
            sysparm_quantity: 1,
            variables: { reason: 'Forgotten' },
        }),
    )
    if (ordered.answer?.status !== 200) throw new Error(String(ordered.answer?.body))
    await done('order', drain())
    await done('look', job(OPERATIONS_JOB))
    // What a dead node left is done by the other.
    for (let minute = 0; minute < 2; minute += 1) {
        later(3)
        await cluster.work(1, job(OPERATIONS_JOB))
    }
    const [approval] = await cluster.rows(1, 'sysapproval_approver')
    await cluster.work(
        1,
        restCall(MANAGER, 'PATCH', `/api/now/table/sysapproval_approver/${approval?.['sys_id'] ?? ''}`, {
            state: 'approved',
        }),
    )
    await done('approve', drain())
    later(3)
    await cluster.work(1, job(OPERATIONS_JOB))
    const operation = (await cluster.rows(1, OPERATIONS, 'kind=reset-password'))[0]?.['sys_id'] ?? ''
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
    const [item] = await cluster.rows(1, 'sc_req_item')
    const comments = await cluster.rows(1, 'sys_journal_field', 'element=comments')
    return {
        operations: (await cluster.rows(1, OPERATIONS, 'kind=reset-password')).map(({ state }) => state),
        isAudited: history.some(({ kind }) => kind === 'handed-over'),
        isBegun: history.some(({ kind }) => kind === 'begun'),
        item: item?.['state'],
        comments: comments.map(({ value }) => value),
        approvals: (await cluster.rows(1, 'sysapproval_approver')).map(({ state }) => state),
        signsIn: microsoft.control.signIn(`${TOM}@contoso.com`, secret),
    }
}

const ENDED = {
    operations: ['succeeded'],
    isAudited: true,
    isBegun: true,
    item: '3',
    comments: [
        'This request waits for approval by Marc Manager.',
        'A Temporary Access Pass was issued and handed over.',
    ],
    approvals: ['approved'],
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
        expect(deaths).toBeGreaterThan(1)
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
