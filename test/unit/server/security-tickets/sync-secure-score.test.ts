import { refreshSecureScores } from '../../../../src/server/security-tickets/refresh-secure-scores.ts'
import { jsonAnswer, NOW, tenant } from '../../../fakes/memory-platform.ts'
import {
    actionOf as action,
    askedOf as asked,
    changeControl as set,
    DAY_MS,
    daysUntil,
    readScore as run,
    scoreLab,
    type ScoreLab as Lab,
} from '../../../fakes/score-graph.ts'

describe('the first reading', () => {
    test('stores what is listed, joined with the score, and 90 days', () => {
        const lab = scoreLab()
        set(lab, 'control_3', { score: 10 })
        const report = run(lab)
        expect(report).toEqual({
            outcome: 'done',
            // The newest day, 4 pages of profiles, 89 days by tens.
            counts: { pages: 14, written: 10, unchanged: 0, gone: 0, renamed: 0, days: 90, unreadable: 0 },
        })
        expect(action(lab, 'control_5')).toMatchObject({
            tenantId: tenant().sysId,
            title: 'Title of control_5',
            category: 'Identity',
            score: 5,
            maxScore: 10,
            description: 'What control_5 is for',
            remediation: '<p>Do <b>control_5</b></p>',
            implementationStatus: 'As it is.',
            microsoftState: 'Default',
            vendor: { vendor: 'Microsoft', provider: 'SecureScore' },
            doneSince: null,
            lostAt: null,
            goneAt: null,
            successor: '',
        })
        expect(action(lab, 'control_3')?.doneSince).toBe(NOW)
        expect(action(lab, 'control_9')).toMatchObject({ score: null, implementationStatus: '' })
        expect([...lab.tickets.scoreRows.values()].map(({ day }) => day).sort()).toEqual(
            [...daysUntil('2026-11-21', 90)].reverse(),
        )
        expect(lab.tickets.syncs.get(tenant().sysId)).toEqual({
            lastSuccessAt: NOW,
            lastAttemptAt: NOW,
            nextAttemptAt: NOW + DAY_MS,
            lastError: null,
        })
    })

    test('an empty tenant has nothing, and that is no error', () => {
        const lab = scoreLab()
        lab.graph.controls = []
        lab.graph.days = []
        expect(run(lab)).toMatchObject({ outcome: 'done', counts: { written: 0, days: 0 } })
        expect(lab.tickets.actionRows.size).toBe(0)
    })

    test('a control that only the score has is an action too; its maximum follows from its percentage', () => {
        const lab = scoreLab()
        lab.graph.controls.push({
            id: 'score_only',
            score: 2,
            maxScore: 8,
            hasNoProfile: true,
            category: 'Apps',
        })
        run(lab)
        expect(action(lab, 'score_only')).toMatchObject({
            title: 'score_only',
            category: 'Apps',
            score: 2,
            maxScore: 8,
        })
    })

    test('items that cannot be read are counted, the others kept; a spoilt newest day is replaced by the one before', () => {
        const lab = scoreLab()
        lab.graph.junk = [null, { title: 'no id' }]
        const report = run(lab)
        expect(report).toMatchObject({ outcome: 'done', counts: { written: 10, days: 90 } })
        expect(report.counts.unreadable).toBeGreaterThanOrEqual(4)
        expect(action(lab, 'control_5')).toMatchObject({ score: 5 })
        expect(lab.platform.infos.join()).toContain('without a usable field')
    })
})

describe('the next reading', () => {
    test('of the same writes nothing, and asks for the newest day, the one before and the profiles', () => {
        const lab = scoreLab()
        run(lab)
        lab.platform.sent = []
        lab.platform.at += 60_000
        expect(run(lab)).toMatchObject({
            outcome: 'done',
            counts: { pages: 6, written: 0, unchanged: 10, days: 0 },
        })
        expect(asked(lab)).toEqual([
            'secureScores?$top=1',
            'secureScoreControlProfiles',
            'secureScoreControlProfiles?$top=3&$skip=3',
            'secureScoreControlProfiles?$top=3&$skip=6',
            'secureScoreControlProfiles?$top=3&$skip=9',
            'secureScores?$top=1&$skip=1',
        ])
    })

    test('on the next day stores that day, and what yesterday was in the end', () => {
        const lab = scoreLab()
        run(lab)
        lab.graph.days = daysUntil('2026-11-22', 90)
        set(lab, 'control_1', { score: 4 })
        lab.platform.sent = []
        expect(run(lab)).toMatchObject({ counts: { written: 1, days: 2 } })
        expect(lab.tickets.scoreRows.size).toBe(91)
        expect(asked(lab).filter((url) => url.startsWith('secureScores'))).toEqual([
            'secureScores?$top=1',
            'secureScores?$top=1&$skip=1',
        ])
    })

    test('after some days without reading fills the gap, and no more', () => {
        const lab = scoreLab()
        run(lab)
        lab.graph.days = daysUntil('2026-12-09', 90)
        lab.platform.sent = []
        expect(run(lab)).toMatchObject({ counts: { days: 18 } })
        expect(asked(lab).filter((url) => url.startsWith('secureScores'))).toEqual([
            'secureScores?$top=1',
            'secureScores?$top=10&$skip=1',
            'secureScores?$top=7&$skip=11',
        ])
    })

    test('days that Microsoft does not list do not keep it from those behind them', () => {
        const lab = scoreLab()
        lab.graph.days = daysUntil('2026-11-21', 90).filter((_, index) => index < 5 || index > 9)
        run(lab)
        expect(lab.tickets.scoreRows.size).toBe(85)
        lab.platform.sent = []
        run(lab)
        expect(asked(lab).filter((url) => url.startsWith('secureScores')).length).toBeLessThan(5)
    })

    test('a tenant that is 20 days old costs one call more, not eight', () => {
        const lab = scoreLab()
        lab.graph.days = daysUntil('2026-11-21', 20)
        run(lab)
        expect(lab.tickets.scoreRows.size).toBe(20)
        lab.platform.sent = []
        run(lab)
        expect(asked(lab).filter((url) => url.startsWith('secureScores'))).toEqual([
            'secureScores?$top=1',
            'secureScores?$top=1&$skip=1',
            'secureScores?$top=10&$skip=20',
        ])
    })
})

describe('points', () => {
    test('done is told once and kept; lost again is noted; a new maximum takes nothing away', () => {
        const lab = scoreLab()
        run(lab)
        const at = (minutes: number): number => NOW + minutes * 60_000
        const after = (minutes: number, changes: object): object => {
            set(lab, 'control_4', changes)
            lab.platform.at = at(minutes)
            run(lab)
            const { doneSince, lostAt } = action(lab, 'control_4')!
            return { doneSince, lostAt }
        }
        expect(after(1, { score: 10 })).toEqual({ doneSince: at(1), lostAt: null })
        expect(after(2, {})).toEqual({ doneSince: at(1), lostAt: null })
        expect(after(3, { score: 5, maxScore: 5 })).toEqual({ doneSince: at(1), lostAt: null })
        expect(after(4, { score: 2 })).toEqual({ doneSince: null, lostAt: at(4) })
        expect(after(5, { score: 3 })).toEqual({ doneSince: null, lostAt: at(4) })
        expect(after(6, { score: undefined })).toEqual({ doneSince: null, lostAt: at(4) })
        expect(after(7, { score: 5 })).toEqual({ doneSince: at(7), lostAt: at(4) })
    })
})

describe('controls that change', () => {
    test('renamed: the old one is marked and points to the new one', () => {
        const lab = scoreLab()
        run(lab)
        set(lab, 'control_2', { id: 'renamed_2', title: 'Title of control_2' })
        expect(run(lab)).toMatchObject({ counts: { gone: 1, renamed: 1 } })
        expect(action(lab, 'control_2')).toMatchObject({
            goneAt: NOW,
            successor: action(lab, 'renamed_2')?.sysId,
            score: 2,
        })
        expect(action(lab, 'renamed_2')).toMatchObject({ goneAt: null, score: 2, successor: '' })
        expect(run(lab)).toMatchObject({ counts: { gone: 0, renamed: 0, written: 0 } })
    })

    test.each([
        ['another title', { id: 'renamed_2', title: 'Another' }],
        ['another category', { id: 'renamed_2', title: 'Title of control_2', category: 'Apps' }],
        ['another product', { id: 'renamed_2', title: 'Title of control_2', service: 'EXO' }],
    ])('%s is no evidence: gone, without a successor', (_what, changes) => {
        const lab = scoreLab()
        run(lab)
        set(lab, 'control_2', changes)
        expect(run(lab)).toMatchObject({ counts: { gone: 1, renamed: 0 } })
        expect(action(lab, 'control_2')).toMatchObject({ goneAt: NOW, successor: '' })
        expect(action(lab, 'renamed_2')).toMatchObject({ goneAt: null })
    })

    test('two that miss one, or two that could be it, are no evidence either', () => {
        const lab = scoreLab()
        const twin = { title: 'Enable multi-factor authentication (MFA)' }
        set(lab, 'control_1', twin)
        set(lab, 'control_2', twin)
        set(lab, 'control_3', { title: 'Alone' })
        run(lab)
        set(lab, 'control_1', { id: 'new_1' })
        set(lab, 'control_2', { id: 'new_2' })
        set(lab, 'control_3', { id: 'new_3' })
        lab.graph.controls.push({ id: 'new_4', title: 'Alone', score: 1 })
        expect(run(lab)).toMatchObject({ counts: { gone: 3, renamed: 0 } })
        expect(['control_1', 'control_2', 'control_3'].map((id) => action(lab, id)?.successor)).toEqual([
            '',
            '',
            '',
        ])
        expect(action(lab, 'new_4')).toMatchObject({ goneAt: null })
    })

    test('split: the old one is gone and keeps what was known of it', () => {
        const lab = scoreLab()
        run(lab)
        const before = action(lab, 'control_6')
        lab.graph.controls = lab.graph.controls.filter(({ id }) => id !== 'control_6')
        lab.graph.controls.push(
            { id: 'half_1', score: 3, maxScore: 5 },
            { id: 'half_2', score: 3, maxScore: 5 },
        )
        expect(run(lab)).toMatchObject({ counts: { gone: 1, renamed: 0, written: 3 } })
        expect(action(lab, 'control_6')).toEqual({ ...before, goneAt: NOW })
    })

    test('deprecated: it says so, and its points are not counted any more, which is no loss', () => {
        const lab = scoreLab()
        run(lab)
        set(lab, 'control_6', { deprecated: true, score: undefined })
        run(lab)
        expect(action(lab, 'control_6')).toMatchObject({
            isDeprecated: true,
            score: null,
            lostAt: null,
            goneAt: null,
        })
    })

    test('one that comes back is alive again, also one that was renamed', () => {
        const lab = scoreLab()
        run(lab)
        const all = lab.graph.controls
        lab.graph.controls = all.filter(({ id }) => id !== 'control_6')
        set(lab, 'control_2', { id: 'renamed_2', title: 'Title of control_2' })
        run(lab)
        lab.graph.controls = all
        lab.platform.at += 1000
        expect(run(lab)).toMatchObject({ counts: { gone: 1 } })
        for (const id of ['control_2', 'control_6'])
            expect(action(lab, id)).toMatchObject({ goneAt: null, successor: '' })
        expect(action(lab, 'renamed_2')).toMatchObject({ goneAt: NOW + 1000, successor: '' })
    })

    test('a profile that vanishes while the score goes on: what was known stays, the points are new', () => {
        const lab = scoreLab()
        run(lab)
        set(lab, 'control_6', { hasNoProfile: true, score: 9 })
        run(lab)
        expect(action(lab, 'control_6')).toMatchObject({
            title: 'Title of control_6',
            remediation: '<p>Do <b>control_6</b></p>',
            maxScore: 10,
            score: 9,
            goneAt: null,
        })
    })
})

describe('the job', () => {
    const ready = (lab: Lab): void => {
        // Setup was completed with Secure Score among its features.
        const state = { inEffect: { 'setup-type': { features: ['secure-score'] } } }
        Object.assign(lab.deps, {
            setup: { latest: () => ({ state, by: '', at: 0 }), append: () => false },
        })
    }

    test('reads once a day, and leaves a row of its history', () => {
        const lab = scoreLab()
        ready(lab)
        refreshSecureScores(lab.deps)
        expect(lab.platform.runRows).toMatchObject([
            {
                job: 'sync-secure-score',
                tenantId: tenant().sysId,
                outcome: 'done',
                counts: { pages: 14, actionsWritten: 10, days: 90 },
            },
        ])
        lab.platform.at += DAY_MS - 1000
        refreshSecureScores(lab.deps)
        expect(lab.platform.runRows).toHaveLength(1)
        lab.platform.at += 1000
        refreshSecureScores(lab.deps)
        expect(lab.platform.runRows).toHaveLength(2)
    })

    test('a run that is cut is left over, logged, and goes on when it may', () => {
        const lab = scoreLab()
        ready(lab)
        lab.graph.instead = ({ url }) => (url.includes('$skip=6') ? jsonAnswer(429, {}) : undefined)
        refreshSecureScores(lab.deps)
        expect(lab.platform.runRows).toMatchObject([
            { outcome: 'left-over', errorCode: 'MICROSOFT_THROTTLED' },
        ])
        expect(lab.platform.errors).toMatchObject([{ code: 'MICROSOFT_THROTTLED' }])
        lab.graph.instead = () => undefined
        refreshSecureScores(lab.deps)
        expect(lab.platform.runRows).toHaveLength(1)
        lab.platform.at += 60_000
        refreshSecureScores(lab.deps)
        expect(lab.platform.runRows[1]).toMatchObject({ outcome: 'done' })
    })

    test('a tenant that fails does not keep another one waiting', () => {
        const lab = scoreLab()
        ready(lab)
        const other = tenant({ sysId: 'b'.repeat(32), name: 'Fabrikam' })
        lab.platform.tenantRows.set(other.sysId, other)
        let first = true
        lab.graph.instead = () => {
            const answer = first ? jsonAnswer(403, {}) : undefined
            first = false
            return answer
        }
        refreshSecureScores(lab.deps)
        expect(lab.platform.runRows.map(({ outcome }) => outcome)).toEqual(['failed', 'done'])
        expect(lab.tickets.actionRows.size).toBe(10)
    })

    test('not connected, or not set up: nothing is sent', () => {
        const lab = scoreLab()
        refreshSecureScores(lab.deps)
        ready(lab)
        const [settings] = lab.tickets.revisions
        lab.tickets.revisions.push({
            ...settings!,
            revision: 2,
            settings: { ...settings!.settings, isConnected: false },
        })
        refreshSecureScores(lab.deps)
        expect([lab.platform.sent, lab.platform.runRows]).toEqual([[], []])
    })
})
