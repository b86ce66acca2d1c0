import fc from 'fast-check'
import {
    commentOnControl,
    daysAPage,
    listControlProfiles,
    listSecureScores,
} from '../../../../src/server/microsoft-clients/secure-score.ts'
import {
    parseControlProfile,
    parseSecureScore,
    type ControlProfile,
} from '../../../../src/server/microsoft-clients/secure-score-items.ts'
import { ok } from '../../../../src/server/result.ts'
import { jsonAnswer, tenant } from '../../../fakes/memory-platform.ts'
import { scoreLab } from '../../../fakes/score-graph.ts'

const SCORE = {
    id: 'tenant_2026-11-21',
    createdDateTime: '2026-11-21T00:00:00Z',
    currentScore: 815.224,
    maxScore: 1376,
    licensedUserCount: 0,
    averageComparativeScores: [
        { basis: 'AllTenants', averageScore: 52.86, appsScore: 45.81 },
        { basis: 'TotalSeats', averageScore: '48.1', SeatSizeRangeLowerValue: '1' },
        { basis: 'IndustryTypes' },
    ],
    controlScores: [
        {
            controlCategory: 'Identity',
            controlName: 'SelfServicePasswordReset',
            count: '4',
            description: 'Why.',
            implementationStatus: 'You have 0 of 4 users.',
            lastSynced: '2026-07-15T13:04:06Z',
            score: 1.0,
            scoreInPercentage: 100.0,
            total: '4',
        },
        { controlCategory: 'Apps', controlName: 'exo_mailboxaudit', score: '0.0', scoreInPercentage: '0.0' },
        { controlCategory: 'Apps', controlName: '', score: 1 },
        { controlCategory: 'Apps', controlName: 'none' },
        null,
    ],
    vendorInformation: { provider: 'SecureScore', vendor: 'Microsoft' },
}
const PROFILE = {
    id: '11770.MDA_Google_EnableTwoFactorAuth',
    actionType: 'Config',
    actionUrl: 'https://support.google.com/',
    controlCategory: 'Identity',
    controlStateUpdates: [
        { state: 'Ignored', updatedDateTime: '2026-03-02T09:00:00.1234567Z' },
        { state: 'Reviewed', updatedDateTime: '2026-05-02T09:00:00Z' },
        { state: 'Default', updatedDateTime: null },
    ],
    deprecated: false,
    implementationCost: 'Unknown',
    maxScore: 7.0,
    rank: 10,
    remediation: '<p>Do it</p>',
    remediationImpact: 'None.',
    service: 'MDA_Google',
    threats: ['Account breach', '', 7, 'data\nExfiltration'],
    tier: 'Core',
    title: 'Enable multi-factor authentication (MFA)',
    userImpact: null,
    vendorInformation: {
        provider: 'SecureScore',
        providerVersion: null,
        subProvider: '',
        vendor: 'Microsoft',
    },
}

describe('parseSecureScore', () => {
    test('reads the form of recorded answers, numbers as texts too, and leaves out what cannot be read', () => {
        expect(parseSecureScore(SCORE)).toEqual({
            day: '2026-11-21',
            currentScore: 815.22,
            maxScore: 1376,
            licensedUsers: 0,
            averages: [
                { basis: 'AllTenants', percent: 52.86 },
                { basis: 'TotalSeats', percent: 48.1 },
            ],
            controls: [
                {
                    controlId: 'SelfServicePasswordReset',
                    category: 'Identity',
                    description: 'Why.',
                    score: 1,
                    percent: 100,
                    implementationStatus: 'You have 0 of 4 users.',
                },
                {
                    controlId: 'exo_mailboxaudit',
                    category: 'Apps',
                    description: '',
                    score: 0,
                    percent: 0,
                    implementationStatus: '',
                },
            ],
            unreadable: 3,
        })
    })

    test('the day may stand in the id only; without a day or a number it is no score', () => {
        expect(parseSecureScore({ ...SCORE, createdDateTime: null })).toMatchObject({ day: '2026-11-21' })
        for (const broken of [
            { ...SCORE, createdDateTime: 'today', id: 'tenant' },
            { ...SCORE, createdDateTime: 'today', id: 'tenant_2026-13-45' },
            { ...SCORE, currentScore: null },
            { ...SCORE, maxScore: 'many' },
            null,
            'text',
            [],
        ])
            expect(parseSecureScore(broken)).toBeUndefined()
    })
})

describe('parseControlProfile', () => {
    test('reads the form of recorded answers', () => {
        expect(parseControlProfile(PROFILE)).toEqual({
            controlId: '11770.MDA_Google_EnableTwoFactorAuth',
            title: 'Enable multi-factor authentication (MFA)',
            category: 'Identity',
            service: 'MDA_Google',
            maxScore: 7,
            implementationCost: 'Unknown',
            userImpact: '',
            threats: ['Account breach', 'data Exfiltration'],
            tier: 'Core',
            actionType: 'Config',
            rank: 10,
            actionUrl: 'https://support.google.com/',
            remediation: '<p>Do it</p>',
            remediationImpact: 'None.',
            state: 'Reviewed',
            isDeprecated: false,
            vendor: {
                vendor: 'Microsoft',
                provider: 'SecureScore',
                providerVersion: null,
                subProvider: null,
            },
        })
    })

    test('an id is enough; a title that is missing is the id', () => {
        expect(parseControlProfile({ id: 'x' })).toMatchObject({
            title: 'x',
            maxScore: 0,
            rank: null,
            state: '',
        })
        for (const broken of [{}, { id: '' }, { id: 7 }, { id: 'x'.repeat(256) }, null, 'x'])
            expect(parseControlProfile(broken)).toBeUndefined()
    })

    test('whatever Microsoft sends, reading it never breaks off', () => {
        fc.assert(
            fc.property(fc.object({ maxDepth: 3 }), fc.string(), (item, id) => {
                parseControlProfile({ ...PROFILE, ...item, id })
                parseSecureScore({ ...SCORE, ...item })
                parseSecureScore(item)
            }),
        )
    })
})

describe('calls', () => {
    test.each([
        [0, 10],
        [230, 10],
        [600, 10],
        [1500, 4],
        [3000, 2],
        [50_000, 1],
    ])('of a tenant with %d controls, %d days are asked for at once', (controls, days) => {
        expect(daysAPage(controls)).toBe(days)
    })

    test('days are asked for by $top and $skip, newest first; the next link is not followed', () => {
        const { platform, graph } = scoreLab()
        graph.junk = [null]
        const page = listSecureScores(platform, tenant(), { top: 3, skip: 0 })
        expect(page).toMatchObject({
            ok: true,
            value: { listed: 3, unreadable: 1, scores: [{ day: '2026-11-21' }, { day: '2026-11-20' }] },
        })
        listSecureScores(platform, tenant(), { top: 10, skip: 20 })
        expect(platform.sent.map(({ url }) => url.split('/security/')[1])).toEqual([
            'secureScores?$top=3',
            'secureScores?$top=10&$skip=20',
        ])
        expect(platform.callRows[0]).toMatchObject({
            service: 'secure-score',
            urlTemplate: '/v1.0/security/secureScores',
        })
    })

    test('all pages of profiles are read, and their unreadable items counted', () => {
        const { platform, graph } = scoreLab()
        graph.junk = [{ title: 'no id' }, 7]
        const all: ControlProfile[] = []
        let broken = 0
        const read = listControlProfiles(platform, tenant(), (profiles, unreadable) => {
            all.push(...profiles)
            broken += unreadable
            return ok(undefined)
        })
        expect(read).toEqual({ ok: true, value: { pages: 4 } })
        expect([all.length, broken]).toEqual([10, 2])
    })

    test.each([
        [{ value: 'none' }, 'MICROSOFT_ANSWER_UNREADABLE'],
        [null, 'MICROSOFT_ANSWER_UNREADABLE'],
    ])('an answer without a list is no empty list: %j', (body, code) => {
        const { platform } = scoreLab()
        platform.answer = () => jsonAnswer(200, body)
        expect(listSecureScores(platform, tenant(), { top: 1, skip: 0 })).toMatchObject({
            ok: false,
            error: { code },
        })
    })

    const CONTROL = {
        controlId: '11770.MDA/Google',
        vendor: { vendor: 'Microsoft', provider: 'SecureScore', providerVersion: null, subProvider: null },
    }

    test('a comment is sent with the vendor of the profile, and nothing else', () => {
        const { platform } = scoreLab()
        platform.answer = () => ({ kind: 'answer', status: 204, body: '', header: () => null })
        expect(commentOnControl(platform, tenant(), CONTROL, 'CHG0030001')).toEqual({
            ok: true,
            value: 'written',
        })
        expect(platform.sent[0]).toMatchObject({
            method: 'PATCH',
            url: 'https://graph.microsoft.com/v1.0/security/secureScoreControlProfiles/11770.MDA%2FGoogle',
        })
        expect(JSON.parse(platform.sent[0]?.body ?? '')).toEqual({
            comment: 'CHG0030001',
            vendorInformation: CONTROL.vendor,
        })
    })

    test('a control without a known vendor is named as Microsoft documents it', () => {
        const { platform } = scoreLab()
        platform.answer = () => jsonAnswer(200, {})
        const vendor = { vendor: '', provider: '', providerVersion: null, subProvider: null }
        commentOnControl(platform, tenant(), { ...CONTROL, vendor }, 'x')
        expect(JSON.parse(platform.sent[0]?.body ?? '')).toMatchObject({
            vendorInformation: { provider: 'SecureScore', vendor: 'Microsoft' },
        })
    })

    test.each([
        [404, { ok: true, value: 'missing' }],
        [
            403,
            {
                ok: false,
                error: { code: 'GRAPH_PERMISSION_MISSING', parameters: ['SecurityEvents.ReadWrite.All'] },
            },
        ],
        [429, { ok: false, error: { code: 'MICROSOFT_THROTTLED' } }],
    ])('a comment that is answered %d', (status, outcome) => {
        const { platform } = scoreLab()
        platform.answer = () => jsonAnswer(status, {})
        expect(commentOnControl(platform, tenant(), CONTROL, 'x')).toMatchObject(outcome)
    })
})
