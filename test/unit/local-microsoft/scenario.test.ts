import type { ServiceHealthIssue } from '@microsoft/microsoft-graph-types'
import { createClock } from '../../../local/microsoft/clock.ts'
import { builtInScenario } from '../../../local/microsoft/scenario/built-in-scenario.ts'
import { playScenario } from '../../../local/microsoft/scenario/play-scenario.ts'
import { announcedTime } from '../../../local/microsoft/scenario/post-text.ts'
import { syntheticIssues } from '../../../local/microsoft/scenario/synthetic-issues.ts'
import { ISSUES, NINE, startSimulation } from './simulated-client.ts'

const play = (minutes: number): readonly ServiceHealthIssue[] => {
    const clock = createClock(() => NINE)
    clock.advance(minutes)
    return playScenario(builtInScenario, clock)
}
const find = (issues: readonly ServiceHealthIssue[], id: string) => issues.find((issue) => issue.id === id)
const lastPost = (issue: ServiceHealthIssue | undefined): string =>
    issue?.posts?.at(-1)?.description?.content ?? ''

test('at the start an Exchange Online incident explains password prompts since this morning', () => {
    const issue = find(play(0), 'EX1180342')
    expect(issue).toMatchObject({
        service: 'Exchange Online',
        classification: 'incident',
        isResolved: false,
        status: 'serviceDegradation',
        startDateTime: '2026-03-03T05:50:00Z',
        endDateTime: null,
    })
    expect(issue?.posts).toHaveLength(3)
    expect(lastPost(issue)).toMatch(
        /^Title: Users are repeatedly prompted for their password in Outlook\n\nUser impact: /,
    )
    expect(lastPost(issue)).toMatch(/Start time: Tuesday, March 3, 2026, at 5:50 AM UTC/)
    expect(lastPost(issue)).toMatch(/Next update by: Tuesday, March 3, 2026, at 10:30 AM UTC$/)
})

test('the incident is updated and ends as its script says', () => {
    const [before, updated, ended] = [29, 30, 240].map((minutes) => find(play(minutes), 'EX1180342'))
    expect([before?.posts?.length, updated?.posts?.length, ended?.posts?.length]).toEqual([3, 4, 6])
    expect(updated?.status).toBe('restoringService')
    expect(String(updated?.lastModifiedDateTime) > String(before?.lastModifiedDateTime)).toBe(true)
    expect(ended).toMatchObject({
        status: 'serviceRestored',
        isResolved: true,
        endDateTime: '2026-03-03T12:50:00Z',
        title: 'Users may have been repeatedly prompted for their password in Outlook',
    })
    expect(lastPost(ended)).toContain('Final status: ')
    expect(lastPost(ended)).toContain('End time: Tuesday, March 3, 2026, at 12:50 PM UTC')
})

test('a Teams incident begins twenty minutes later', () => {
    expect(find(play(19), 'TM1180390')).toBeUndefined()
    expect(find(play(20), 'TM1180390')).toMatchObject({ isResolved: false, status: 'investigating' })
})

test('nothing is ever dated in the future, and posts are in order', () => {
    for (const minutes of [0, 25, 75, 300]) {
        const now = new Date(NINE + minutes * 60_000).toISOString()
        for (const issue of play(minutes)) {
            const times = (issue.posts ?? []).map((post) => String(post.createdDateTime))
            expect(times).toEqual([...times].sort())
            expect(times.at(-1)).toBe(issue.lastModifiedDateTime)
            expect(String(issue.lastModifiedDateTime) <= now).toBe(true)
            expect(String(issue.endDateTime ?? '') <= now).toBe(true)
            expect(issue.isResolved).toBe(issue.endDateTime !== null)
        }
    }
})

test('announced times use a plain space before AM and PM', () => {
    expect(announcedTime(Date.parse('2026-02-19T18:05:00Z'))).toBe(
        'Thursday, February 19, 2026, at 6:05 PM UTC',
    )
})

test('the clock of a running server moves issues, dates and back again on reset', async () => {
    const client = await startSimulation()
    const { control } = client.microsoft
    expect(control.advanceClock(25)).toMatchObject({ minutesSinceEpoch: 25 })
    const response = await client.graph(`${ISSUES}/TM1180390`)
    expect(response.status).toBe(200)
    expect(response.headers.get('date')).toBe('Tue, 03 Mar 2026 09:25:00 GMT')
    expect(() => control.advanceClock(-1)).toThrow('forward only')
    control.resetClock()
    const afterReset = await client.graph(`${ISSUES}/TM1180390`)
    await client.microsoft.close()
    expect(afterReset.status).toBe(404)
})

test('synthetic issues are the same every time, with the number of active ones asked for', () => {
    const issues = syntheticIssues({ count: 10_000, active: 40 }, NINE)
    expect(issues).toHaveLength(10_000)
    expect(new Set(issues.map(({ id }) => id)).size).toBe(10_000)
    expect(issues.filter(({ isResolved }) => !isResolved)).toHaveLength(40)
    expect(syntheticIssues({ count: 10_000, active: 40 }, NINE)).toEqual(issues)
    for (const { posts, lastModifiedDateTime } of issues) {
        const times = (posts ?? []).map((post) => String(post.createdDateTime))
        expect(times).toEqual([...times].sort())
        expect(times.at(-1)).toBe(lastModifiedDateTime)
    }
})
