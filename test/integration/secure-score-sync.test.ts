/** Reading Secure Score: the built package on two nodes against the simulated Microsoft. */
import { restCall } from '../cluster-lab.ts'
import { actionId, DAY_MS, SCORE_PATHS, SPLIT, startScoreLab, type ScoreClusterLab } from '../score-lab.ts'

jest.setTimeout(600_000)

const MINUTE = 60_000
/** The nodes' clocks go on while they work. */
const NEXT_DAY = DAY_MS + MINUTE
const SCORES = 'GET secureScores'
const PROFILES = 'GET secureScoreControlProfiles'
const SYNC = '/api/x_mioms_m365_assis/v1/security_tickets/sync'

let lab: ScoreClusterLab
beforeAll(async () => {
    lab = await startScoreLab()
})
afterAll(() => lab?.close())
beforeEach(() => lab.begin())

const fault = (fault: object): void =>
    lab.microsoft.control.addFault({ path: SCORE_PATHS, ...fault } as Parameters<
        typeof lab.microsoft.control.addFault
    >[0])
const gone = async (): Promise<readonly string[]> =>
    (await lab.actions())
        .filter((row) => row['gone_on'])
        .map((row) => row['control_id'] ?? '')
        .sort()
/** POST /sync, as somebody on the page does. */
async function readNow(
    node = 0,
): Promise<{ readonly outcome: string; readonly connection: { problem: unknown } }> {
    const { answer } = await lab.cluster.work(node, restCall('admin', 'POST', SYNC))
    expect(answer?.status).toBe(200)
    return JSON.parse(String(answer?.body)).result
}

describe('first, daily and on demand', () => {
    test('the first reading stores the actions of the tenant, joined with the score, and 90 days', async () => {
        await lab.read()
        expect(lab.calls()).toEqual([
            `${SCORES}?$top=1`,
            PROFILES,
            ...[1, 11, 21, 31, 41, 51, 61, 71].map((skip) => `${SCORES}?$top=10&$skip=${skip}`),
            `${SCORES}?$top=9&$skip=81`,
        ])
        const actions = await lab.actions()
        expect(actions).toHaveLength(46)
        expect(await lab.action('SignInStrengthAdmins')).toMatchObject({
            title: 'Ask administrators for a second factor at every sign-in',
            category: 'Identity',
            score: '5',
            max_score: '10',
            implementation_cost: 'low',
            implementation_status: '3 of 6 are not covered.',
            deprecated: 'false',
            done_on: '',
            gone_on: '',
        })
        expect((await lab.action('PasswordsNeverExpire'))['done_on']).toMatch(/^2026-11-21 09:00:/)
        // Nobody licenses it; nobody counts it; nobody describes it.
        expect(await lab.action('LabelsAutomatic')).toMatchObject({ score: '', max_score: '5' })
        expect(await lab.action('scid-988')).toMatchObject({ score: '', deprecated: 'true' })
        expect(await lab.action('BuildersNetwork')).toMatchObject({
            title: 'BuildersNetwork',
            category: 'Infrastructure',
            score: '1',
            max_score: '4',
        })
        const days = await lab.days()
        expect(days).toHaveLength(90)
        const today = days.find((row) => row['day']?.startsWith('2026-11-21'))
        expect(Number(today?.['current_score'])).toBeGreaterThan(60)
        expect(JSON.parse(today?.['averages'] ?? '{}')).toMatchObject({
            averages: [{ basis: 'AllTenants' }, { basis: 'TotalSeats' }, { basis: 'IndustryTypes' }],
        })
        expect(await lab.runs()).toMatchObject([{ outcome: 'done', error_code: '' }])
    })

    test('once a day; what is unchanged is not written, a new day and changed points are', async () => {
        await lab.read()
        lab.calls()
        const before = new Map((await lab.actions()).map((row) => [row['control_id'], row['sys_mod_count']]))
        lab.passes(DAY_MS - MINUTE)
        await lab.read(1)
        expect(lab.calls()).toEqual([])
        lab.passes(2 * MINUTE)
        lab.change({ kind: 'points', control: 'FewGlobalAdmins', percent: 100 })
        await lab.read(1)
        expect(lab.calls()).toEqual([`${SCORES}?$top=1`, PROFILES, `${SCORES}?$top=1&$skip=1`])
        const written = (await lab.actions()).filter(
            (row) => row['sys_mod_count'] !== before.get(row['control_id'] ?? ''),
        )
        expect(written.map((row) => row['control_id'])).toEqual(['FewGlobalAdmins'])
        expect(written[0]).toMatchObject({ score: '1', done_on: expect.stringContaining('2026-11-22 09:0') })
        expect(await lab.days()).toHaveLength(91)
        expect((await lab.runs())[1]).toMatchObject({ outcome: 'done' })
    })

    test('on demand it reads at once, whenever it was last read; lost points are noted', async () => {
        await lab.read()
        lab.passes(5 * MINUTE)
        lab.change({ kind: 'points', control: 'PasswordsNeverExpire', percent: 0 })
        expect(await readNow()).toMatchObject({
            outcome: 'done',
            connection: { state: 'connected', problem: null },
        })
        expect(await lab.action('PasswordsNeverExpire')).toMatchObject({
            score: '0',
            done_on: '',
            lost_on: expect.stringContaining('2026-11-21 09:05:'),
        })
    })

    test('an empty tenant is read without a fault', async () => {
        lab.change({ kind: 'synthetic', count: 0 })
        await lab.read()
        expect(lab.calls()).toEqual([`${SCORES}?$top=1`, PROFILES])
        expect([await lab.actions(), await lab.days()]).toEqual([[], []])
        expect(await lab.sync()).toMatchObject({ lastError: null })
    })
})

describe('trouble', () => {
    test.each([
        ['seconds', 'profiles', { retryAfter: 90 }],
        ['date', 'profiles', { retryAfter: 90, retryAfterForm: 'date' }],
        ['seconds', 'scores', { retryAfter: 90 }],
        ['no time', 'scores', {}],
    ] as const)(
        '429 with %s for %s: what was complete stays, silence until then, and on',
        async (_form, list, wait) => {
            const path = list === 'scores' ? '*/secureScores' : '*/secureScoreControlProfiles'
            // Not the first call for scores: one among the days.
            if (list === 'scores') {
                lab.microsoft.control.addFault({ kind: 'timeout', afterMs: 1, path, count: 4 })
            }
            lab.microsoft.control.addFault({ kind: 'error', status: 429, path, ...wait })
            await lab.read()
            const stored = await lab.actions()
            expect(stored).toHaveLength(list === 'scores' ? 46 : 0)
            const days = (await lab.days()).length
            expect(days).toBe(list === 'scores' ? 31 : 0)
            const { nextAttemptAt, lastError } = await lab.sync()
            expect(lastError).toMatchObject({ code: 'MICROSOFT_THROTTLED' })
            expect(await lab.runs()).toMatchObject([
                { outcome: 'left-over', error_code: 'MICROSOFT_THROTTLED' },
            ])
            lab.calls()
            const pause = Number(nextAttemptAt) - Date.UTC(2026, 10, 21, 9)
            expect(pause).toBeGreaterThan(1000)
            if ('retryAfter' in wait) expect(Math.abs(pause - 90_000)).toBeLessThan(10_000)
            // Without a time it is some seconds, which the nodes' clocks may have gone by now.
            if ('retryAfter' in wait) {
                lab.passes(pause - 20_000)
                await lab.read()
                expect(await readNow()).toMatchObject({
                    outcome: 'failed',
                    connection: { problem: { code: 'MICROSOFT_THROTTLED' } },
                })
                expect(lab.calls()).toEqual([])
            }
            lab.passes(25_000)
            await lab.read()
            expect((await lab.actions()).length).toBe(46)
            expect((await lab.days()).length).toBe(90)
            const again = lab.calls()
            // What was stored of the days is not asked for again.
            if (list === 'scores') expect(again.filter((call) => call.startsWith(SCORES))).toHaveLength(8)
            expect(await lab.sync()).toMatchObject({ lastError: null })
        },
    )

    test('without the permission: told with its name, tried again in an hour, nothing is lost', async () => {
        await lab.read()
        lab.passes(NEXT_DAY)
        fault({ kind: 'error', status: 403, count: 1 })
        await lab.read()
        expect(await lab.sync()).toMatchObject({
            lastError: { code: 'GRAPH_PERMISSION_MISSING', parameters: ['SecurityEvents.Read.All'] },
        })
        expect(await gone()).toEqual([])
        lab.calls()
        lab.passes(58 * MINUTE)
        await lab.read()
        expect(lab.calls()).toEqual([])
        lab.passes(3 * MINUTE)
        await lab.read()
        expect(await lab.sync()).toMatchObject({ lastError: null })
    })

    test.each(['invalidJson', 'truncatedPage', 'html', 'cut', 'refuse', 'nextLinkLoop'] as const)(
        'a page that comes as %s marks nothing gone, and the next reading is whole',
        async (kind) => {
            lab.change({ kind: 'synthetic', count: 250 })
            await lab.read()
            const before = await lab.actions()
            expect(before).toHaveLength(250)
            lab.passes(NEXT_DAY)
            // The second page of profiles.
            const path = '*/secureScoreControlProfiles'
            lab.microsoft.control.addFault({ kind: 'timeout', afterMs: 1, path })
            lab.microsoft.control.addFault({
                kind,
                path,
                count: kind === 'nextLinkLoop' ? 9 : 1,
                ...(kind === 'html' ? { status: 200 } : {}),
            } as never)
            await lab.read()
            expect((await lab.sync())['lastError']).not.toBeNull()
            expect(await gone()).toEqual([])
            lab.microsoft.control.clearFaults()
            lab.passes(61 * MINUTE)
            await lab.read()
            expect(await lab.sync()).toMatchObject({ lastError: null })
            expect(await lab.actions()).toHaveLength(250)
        },
    )

    test('items that cannot be read are counted and passed over', async () => {
        lab.change({ kind: 'unreadable', count: 3 })
        await lab.read()
        expect(await lab.actions()).toHaveLength(46)
        expect(await lab.action('SignInStrengthAdmins')).toMatchObject({ score: '5' })
        expect((await lab.days()).length).toBeGreaterThanOrEqual(87)
        const [run] = await lab.runs()
        expect(run).toMatchObject({ outcome: 'done' })
        expect(run?.['counts']).toMatch(/unreadable=\d/)
    })
})

describe('controls that change', () => {
    test('renamed, split, deprecated, removed: rows stay, and only a rename has a successor', async () => {
        await lab.read()
        lab.passes(NEXT_DAY)
        lab.change(
            { kind: 'rename', control: 'FewGlobalAdmins', to: 'GlobalAdminsBetween' },
            { kind: 'rename', control: 'RiskyUsers', to: 'RiskyPeople', title: 'Something else entirely' },
            SPLIT,
            { kind: 'deprecate', control: 'MailForwarding' },
            { kind: 'remove', control: 'PrintSpooler' },
        )
        await lab.read()
        expect(await gone()).toEqual(['FewGlobalAdmins', 'PrintSpooler', 'RiskySignIns', 'RiskyUsers'])
        const renamed = await lab.action('FewGlobalAdmins')
        expect(renamed['successor']).toBe(actionId('GlobalAdminsBetween'))
        expect(renamed['gone_on']).toMatch(/^2026-11-22 09:0/)
        for (const id of ['PrintSpooler', 'RiskySignIns', 'RiskyUsers'])
            expect(await lab.action(id)).toMatchObject({ successor: '', title: expect.any(String) })
        expect(await lab.action('RiskySignInsHigh')).toMatchObject({ max_score: '3.5', gone_on: '' })
        expect(await lab.action('MailForwarding')).toMatchObject({
            deprecated: 'true',
            score: '',
            gone_on: '',
            lost_on: '',
        })

        lab.passes(NEXT_DAY)
        lab.change({ kind: 'restore', control: 'PrintSpooler' })
        await lab.read()
        expect(await lab.action('PrintSpooler')).toMatchObject({ gone_on: '', score: '2' })
        expect(await gone()).toEqual(['FewGlobalAdmins', 'RiskySignIns', 'RiskyUsers'])
    })
})

describe('size and limits', () => {
    test('3,000 controls are read in one run, far below 150 calls a minute', async () => {
        lab.change({ kind: 'synthetic', count: 3000 })
        const started = Date.now()
        await lab.read()
        const first = { seconds: (Date.now() - started) / 1000, calls: lab.calls() }
        expect(await lab.actions()).toHaveLength(3000)
        expect(await lab.days()).toHaveLength(90)
        expect(first.calls.filter((call) => call.startsWith(PROFILES))).toHaveLength(30)
        expect(first.calls.length).toBeLessThan(100)
        lab.passes(NEXT_DAY)
        const again = Date.now()
        await lab.read()
        const daily = { seconds: (Date.now() - again) / 1000, calls: lab.calls() }
        expect(daily.calls).toHaveLength(32)
        process.stdout.write(
            `3,000 controls: first ${first.calls.length} calls, ${first.seconds} s; daily ${daily.calls.length} calls, ${daily.seconds} s\n`,
        )
        expect((await lab.runs())[1]?.['counts']).toContain('actionsUnchanged=3000')
    })

    test('people on two nodes who read again and again never meet a 429 of Microsoft', async () => {
        lab.change({ kind: 'synthetic', count: 1500 })
        for (let time = 0; time < 5; time += 1) {
            // About as long as a reading takes: clocks that go back would find the lock of the one before.
            lab.passes(12_000)
            await readNow(time % 2)
        }
        const { control } = lab.microsoft
        const requests = control.requests().filter(({ path }) => path.includes('/security/'))
        expect(new Set(requests.map(({ status }) => status))).toEqual(new Set([200]))
        const times = requests.map(({ time }) => Date.parse(time))
        const busiest = Math.max(
            ...times.map((from) => times.filter((at) => at >= from && at < from + MINUTE).length),
        )
        // The first reading alone takes 39. How many more come to it depends on how fast this machine is.
        expect(busiest).toBeGreaterThanOrEqual(39)
        expect(busiest).toBeLessThanOrEqual(100)
        lab.passes(15 * MINUTE)
        expect(await readNow()).toMatchObject({ outcome: 'done' })
    })
})
