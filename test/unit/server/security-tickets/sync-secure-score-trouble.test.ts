import { Crash, jsonAnswer, NOW, tenant } from '../../../fakes/memory-platform.ts'
import {
    askedOf as asked,
    changeControl as set,
    DAY_MS,
    daysUntil,
    readScore as run,
    scoreLab,
    type ScoreLab as Lab,
} from '../../../fakes/score-graph.ts'

const LEASE_MS = 10 * 60_000

/** Everything that reading leaves behind, but for the times at which it did. */
const leftBehind = ({ tickets }: Lab) => ({
    actions: [...tickets.actionRows.values()]
        .map(({ action: { doneSince, lostAt, goneAt, ...rest } }) => ({
            ...rest,
            isDone: doneSince !== null,
            isLost: lostAt !== null,
            isGone: goneAt !== null,
        }))
        .sort((a, b) => (a.controlId < b.controlId ? -1 : 1)),
    days: [...tickets.scoreRows.values()].sort((a, b) => (a.day < b.day ? -1 : 1)),
    error: tickets.syncs.get(tenant().sysId)?.lastError,
})

describe('trouble', () => {
    const fail = (lab: Lab, part: string, status: number, header?: string): void => {
        lab.graph.instead = ({ url }) =>
            url.includes(part)
                ? {
                      kind: 'answer',
                      status,
                      body: '{}',
                      header: (name) => (name === 'Retry-After' ? (header ?? null) : null),
                  }
                : undefined
    }

    test('429 in the middle: what was complete stays, the next attempt is when Microsoft says, and it goes on', () => {
        const lab = scoreLab()
        fail(lab, '$skip=6', 429, '90')
        const report = run(lab)
        expect(report).toMatchObject({
            outcome: 'cut',
            counts: { written: 6, days: 0 },
            error: { code: 'MICROSOFT_THROTTLED', retryAfterSeconds: 90 },
        })
        expect(lab.tickets.actionRows.size).toBe(6)
        expect(lab.tickets.syncs.get(tenant().sysId)).toMatchObject({
            lastSuccessAt: null,
            nextAttemptAt: NOW + 90_000,
            lastError: { code: 'MICROSOFT_THROTTLED', parameters: ['90'] },
        })
        // Until then nothing is sent.
        lab.graph.instead = () => undefined
        lab.platform.sent = []
        expect(run(lab)).toMatchObject({ outcome: 'cut' })
        expect(lab.platform.sent).toEqual([])
        lab.platform.at += 91_000
        expect(run(lab)).toMatchObject({ outcome: 'done', counts: { written: 4, unchanged: 6, days: 90 } })
    })

    test('cut among the days: the next run goes on where they end', () => {
        const lab = scoreLab()
        fail(lab, '$skip=31', 503, '30')
        expect(run(lab)).toMatchObject({ outcome: 'cut', counts: { written: 10, days: 31 } })
        lab.graph.instead = () => undefined
        lab.platform.at += 31_000
        lab.platform.sent = []
        expect(run(lab)).toMatchObject({ outcome: 'done', counts: { days: 59 } })
        expect(asked(lab).filter((url) => url.startsWith('secureScores'))).toEqual([
            'secureScores?$top=1',
            'secureScores?$top=1&$skip=1',
            ...[31, 41, 51, 61, 71].map((skip) => `secureScores?$top=10&$skip=${skip}`),
            'secureScores?$top=9&$skip=81',
        ])
    })

    test.each([
        [403, 'GRAPH_PERMISSION_MISSING'],
        [401, 'GRAPH_TOKEN_REFUSED'],
        [500, 'MICROSOFT_UNAVAILABLE'],
    ])('%d without a time: failed, tried again in an hour, nothing is marked gone', (status, code) => {
        const lab = scoreLab()
        run(lab)
        lab.platform.at += DAY_MS
        fail(lab, 'secureScoreControlProfiles', status)
        expect(run(lab)).toMatchObject({ outcome: 'failed', error: { code } })
        expect(lab.tickets.syncs.get(tenant().sysId)).toMatchObject({
            lastSuccessAt: NOW,
            nextAttemptAt: NOW + DAY_MS + 3_600_000,
            lastError: { code },
        })
        expect([...lab.tickets.actionRows.values()].some((row) => row.action.goneAt !== null)).toBe(false)
    })

    test('a malformed page spoils nothing that was stored', () => {
        const lab = scoreLab()
        run(lab)
        const before = leftBehind(lab).actions
        lab.graph.instead = ({ url }) =>
            url.includes('$skip=3') ? jsonAnswer(200, { value: {} }) : undefined
        expect(run(lab)).toMatchObject({ outcome: 'failed', error: { code: 'MICROSOFT_ANSWER_UNREADABLE' } })
        expect(leftBehind(lab).actions).toEqual(before)
    })

    test('our own budget ends a run as a 429 does', () => {
        const lab = scoreLab()
        const { callRows } = lab.platform
        run(lab)
        while (callRows.length < 100) callRows.push(callRows[0]!)
        expect(run(lab)).toMatchObject({ outcome: 'cut', error: { code: 'CALL_BUDGET_USED' } })
    })

    test('a lock that somebody else holds: busy, and nothing is sent', () => {
        const lab = scoreLab()
        lab.platform.crashAt = 4
        expect(() => run(lab)).toThrow()
        lab.platform.crashAt = Infinity
        lab.platform.sent = []
        expect(run(lab)).toMatchObject({ outcome: 'busy' })
        expect(lab.platform.sent).toEqual([])
    })

    test('a connection that is removed while it is read gets no more rows, and no error', () => {
        const lab = scoreLab()
        const [settings] = lab.tickets.revisions
        lab.graph.instead = ({ url }) => {
            if (url.includes('$skip=6'))
                lab.tickets.revisions.push({
                    ...settings!,
                    revision: 2,
                    settings: { ...settings!.settings, isConnected: false },
                })
            return undefined
        }
        expect(run(lab)).toMatchObject({ outcome: 'busy', counts: { written: 6 } })
        expect(lab.tickets.actionRows.size).toBe(6)
        expect(lab.tickets.syncs.size).toBe(0)
    })
})

describe('cut at any write, and run again', () => {
    const change = (lab: Lab): void => {
        set(lab, 'control_1', { score: 10 })
        set(lab, 'control_2', { id: 'renamed_2', title: 'Title of control_2' })
        set(lab, 'control_7', { score: 1 })
        set(lab, 'control_5', { deprecated: true, score: undefined })
        lab.graph.controls = lab.graph.controls.filter(({ id }) => id !== 'control_6')
        lab.graph.days = daysUntil('2026-11-23', 90)
    }

    test.each([
        ['the first reading', () => undefined],
        [
            'a reading with changes of every kind',
            (lab: Lab): void => {
                run(lab)
                change(lab)
            },
        ],
    ] as const)('%s ends the same', (_what, prepare) => {
        const whole = scoreLab()
        prepare(whole)
        const start = whole.platform.written.length
        run(whole)
        const wanted = leftBehind(whole)
        const writes = whole.platform.written.length - start
        expect(writes).toBeGreaterThan(20)
        for (let cut = 1; cut <= writes; cut += 1) {
            const lab = scoreLab()
            prepare(lab)
            lab.platform.crashAt = lab.platform.written.length + cut
            expect(() => run(lab)).toThrow(Crash)
            lab.platform.crashAt = Infinity
            lab.platform.at += LEASE_MS + 1000
            expect(run(lab).outcome).toBe('done')
            expect({ cut, ...leftBehind(lab) }).toEqual({ cut, ...wanted })
        }
    })
})
