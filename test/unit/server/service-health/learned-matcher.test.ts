import type { MatchableIssue } from '../../../../src/server/service-health/issue-matcher.ts'
import { issueTerms } from '../../../../src/server/service-health/issue-terms.ts'
import {
    competingScores,
    learnedMatcher,
    prepareIssues,
} from '../../../../src/server/service-health/learned-matcher.ts'

const NOW = Date.UTC(2026, 10, 21, 9)
const HOUR_MS = 3_600_000

const issue = (
    sysId: string,
    service: string,
    title: string,
    changes: Partial<MatchableIssue> = {},
): MatchableIssue => {
    const texts = { title, impact: title, service, feature: '', featureGroup: '' }
    return {
        sysId,
        ...texts,
        classification: 'incident',
        terms: issueTerms(texts),
        startAt: NOW - 2 * HOUR_MS,
        endAt: null,
        ...changes,
    }
}

const ISSUES = [
    issue('password', 'Exchange Online', 'Users are repeatedly prompted for their password in Outlook'),
    issue('calendar', 'Exchange Online', "Some users' shared calendars are not updated"),
    issue('meeting', 'Microsoft Teams', 'Users may be unable to join meetings in Microsoft Teams'),
    issue('sync', 'Microsoft OneDrive', 'Users may see file sync delays in OneDrive'),
]
const ranked = (text: string, issues = ISSUES) => learnedMatcher.over(issues).rank(text, NOW)
const shown = (text: string, issues = ISSUES): string | undefined => {
    const [top] = ranked(text, issues)
    return top && top.score >= learnedMatcher.threshold ? top.sysId : undefined
}

test.each([
    ['Outlook keeps asking for my password since this morning', 'password'],
    ['outlok pasword popup again and again', 'password'],
    ['Outlook fragt ständig nach dem Kennwort', 'password'],
    ['Outlook me demande sans arrêt mon mot de passe', 'password'],
    ['Outlook pide la contraseña todo el tiempo', 'password'],
    ["Can't join Teams meeting", 'meeting'],
    ['Teams-Besprechung: Beitritt nicht möglich', 'meeting'],
    ['onedrive files not syncing', 'sync'],
    ['shared calendar not updating in outlook', 'calendar'],
])('%s is explained', (text, id) => expect(shown(text)).toBe(id))

test.each([
    'Printer on floor 3 prints blank pages',
    'How do I share my calendar?',
    'Please install Teams on my new laptop',
    'password forgotten',
    'erp closes when opening attachment',
    "computer can't started",
    'need help',
    'SAP Anmeldung geht nicht',
    '',
    '   ',
])('%s is not explained', (text) => expect(shown(text)).toBeUndefined())

test('a request is not explained by the only issue there is', () => {
    const only = [ISSUES[2] as MatchableIssue]
    expect(shown('Please make me owner of the team', only)).toBeUndefined()
    expect(shown("can't join the teams meeting", only)).toBe('meeting')
})

test('the reason names service and what both speak of', () => {
    expect(ranked('Outlook keeps asking for my password')[0]?.reason).toMatch(
        /^Exchange Online · .*(password|sign-in prompts)/,
    )
    expect(ranked("can't join teams meeting")[0]?.reason).toMatch(/^Microsoft Teams · .*meetings/)
})

test('only issues that were active when the incident was opened are candidates', () => {
    const past = ISSUES.map((one) => ({ ...one, startAt: NOW - 90 * HOUR_MS, endAt: NOW - 50 * HOUR_MS }))
    expect(ranked('outlook keeps asking for password', past)).toEqual([])
    expect(learnedMatcher.over(past).rank('outlook keeps asking for password')[0]?.sysId).toBe('password')
})

test('the order of the issues does not matter, nor whether the compact form was stored', () => {
    const before = ranked('outlook password prompt')
    expect(ranked('outlook password prompt', [...ISSUES].reverse())).toEqual(before)
    expect(
        ranked(
            'outlook password prompt',
            ISSUES.map((one) => ({ ...one, terms: '' })),
        ),
    ).toEqual(before)
})

test('nothing is ranked among no issues', () => expect(ranked('outlook password', [])).toEqual([]))

test('scores lie between 0 and 1, best first', () => {
    const scores = ranked('outlook password calendar meeting sync').map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
})

test('the compact form has a limit, and keeps title, impact and service', () => {
    const long = Array.from({ length: 3000 }, (_, at) => `word${at}x`).join(' ')
    const terms = issueTerms({
        title: 'Short title',
        impact: 'Short impact',
        service: 'Exchange Online',
        feature: '',
        featureGroup: '',
        posts: [{ content: `Title: x\n\nMore info: ${long}`, contentType: 'text' }],
    })
    expect(terms.length).toBeLessThanOrEqual(8000)
    expect(terms.split('|')).toHaveLength(4)
    expect(terms.split('|')[2]).toContain('exchang')
})

test('what Microsoft posted twice does not compete with itself', () => {
    const [asked, calendar] = ISSUES as [MatchableIssue, MatchableIssue]
    const { index } = prepareIssues([asked, { ...asked, sysId: 'again' }, calendar], {})
    const ranked = [0, 1, 2].map((at) => ({ at, score: 3 - at }))
    expect(competingScores(index, [0, 1, 2], ranked)).toEqual([3, 1])
    expect(competingScores(index, [2, 1, 0], ranked)).toEqual([3, 2, 1])
})
