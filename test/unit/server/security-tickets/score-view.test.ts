import { scoreView } from '../../../../src/server/security-tickets/score-view.ts'
import type { DayScore } from '../../../../src/server/security-tickets/day-score.ts'
import { TENANT, SecurityLab } from '../../../fakes/security-lab.ts'

const NOW = Date.UTC(2026, 10, 22, 9)

function view(days: readonly (Partial<DayScore> & { readonly day: string })[]) {
    const lab = new SecurityLab()
    for (const day of days)
        lab.memory.scoreRows.set(day.day, {
            sysId: day.day,
            tenantId: TENANT,
            currentScore: 50,
            maxScore: 100,
            licensedUsers: 0,
            averages: [],
            ...day,
        })
    return scoreView(lab.memory.scores, lab.user, { sysId: TENANT, name: 'Contoso' }, NOW)
}

test('nothing read is nothing shown', () => expect(view([])).toBeNull())

test('the line has the days that Microsoft told, at most ninety, and the change since the first', () => {
    const score = view([
        { day: '2026-08-24', currentScore: 10 },
        { day: '2026-08-25', currentScore: 41.234 },
        { day: '2026-11-20', currentScore: 45, maxScore: 90 },
        {
            day: '2026-11-22',
            currentScore: 52.46,
            averages: [
                { basis: 'AllTenants', percent: 43.21 },
                { basis: 'TotalSeats', percent: 50 },
            ],
        },
    ])
    expect(score).toMatchObject({ current: 52.5, max: 100, percent: 52.5, day: '2026-11-22', change: 11.3 })
    expect(score?.line.map(({ day, percent }) => [day, percent])).toEqual([
        ['2026-08-25', 41.2],
        ['2026-11-20', 50],
        ['2026-11-22', 52.5],
    ])
    expect(score?.averages).toEqual([
        { label: 'All tenants', percent: 43.2 },
        { label: 'Organizations of a similar size', percent: 50 },
    ])
})

test('one day has no change, none to have is zero percent', () => {
    expect(view([{ day: '2026-11-22', maxScore: 0, currentScore: 0 }])).toMatchObject({
        percent: 0,
        change: null,
    })
})

test('a score that is older than the line is still the newest one', () => {
    expect(view([{ day: '2026-01-01' }])).toMatchObject({ day: '2026-01-01', line: [], change: null })
})
