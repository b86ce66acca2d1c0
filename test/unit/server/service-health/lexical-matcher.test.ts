import { lexicalMatcher } from '../../../../src/server/service-health/lexical-matcher.ts'
import type { MatchableIssue } from '../../../../src/server/service-health/issue-matcher.ts'

const issue = (
    sysId: string,
    service: string,
    title: string,
    changes: Partial<MatchableIssue> = {},
): MatchableIssue => ({
    sysId,
    title,
    impact: title,
    service,
    feature: '',
    featureGroup: '',
    classification: 'incident',
    startAt: 0,
    endAt: null,
    ...changes,
})

const ISSUES = [
    issue('password', 'Exchange Online', 'Users are repeatedly prompted for their password in Outlook'),
    issue('calendar', 'Exchange Online', "Some users' shared calendars are not updated"),
    issue('meeting', 'Microsoft Teams', 'Users may be unable to join meetings in Microsoft Teams'),
    issue('sync', 'Microsoft OneDrive', 'Users may see file sync delays in OneDrive'),
]
const best = (text: string) => lexicalMatcher.over(ISSUES).rank(text)[0]
const shown = (text: string): string | undefined => {
    const top = best(text)
    return top && top.score >= lexicalMatcher.threshold ? top.sysId : undefined
}

test.each([
    ['Outlook keeps asking for my password since this morning', 'password'],
    ['outlook password popup again and again', 'password'],
    ["Can't join Teams meeting", 'meeting'],
    ['onedrive files not syncing', 'sync'],
    ['shared calendar not updating in outlook', 'calendar'],
])('%s is explained', (text, id) => expect(shown(text)).toBe(id))

test.each([
    'How do I add a shared calendar in Outlook?',
    'Please install OneDrive on my new laptop',
    'Forgot my password',
    'Printer on floor 2 is out of toner',
    '',
    '???',
])('%p is not', (text) => expect(shown(text)).toBeUndefined())

test('the reason names the service and what both have in common', () => {
    expect(best('Outlook keeps asking for my password')?.reason).toBe(
        'Exchange Online · sign-in, password prompt',
    )
})

test('scores are probabilities, best first, and equal input gives equal output', () => {
    const ranked = lexicalMatcher.over(ISSUES).rank('outlook password')
    expect(ranked).toHaveLength(ISSUES.length)
    for (const [index, { score }] of ranked.entries()) {
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(score).toBeLessThanOrEqual(ranked[index - 1]?.score ?? 1)
    }
    expect(
        lexicalMatcher
            .over([...ISSUES].reverse())
            .rank('outlook password')
            .map(({ sysId }) => sysId),
    ).toEqual(ranked.map(({ sysId }) => sysId))
})

test('without issues there is nothing', () => {
    expect(lexicalMatcher.over([]).rank('outlook password')).toEqual([])
})
