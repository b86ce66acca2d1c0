import { knowledgeOf } from '../../../../src/client/service-health/knowledge-of.ts'
import { inOrder, statesAsOf } from '../../../../src/client/service-health/service-order.ts'
import { entriesOf } from '../../../../src/client/service-health/timeline-entries.ts'
import { service, tenant } from '../../../fakes/service-health-answers.ts'

jest.mock('sn-translate', () => ({ t: (text: string) => text }))

test('of services the worst comes first, of equals the order of the server stays', () => {
    const shown = inOrder([
        service('A operational'),
        service('B advisory', { advisories: 1 }),
        service('C untold', { status: null }),
        service('D down', { status: 'serviceInterruption' }),
        service('E restored', { status: 'serviceRestored' }),
        service('F degraded', { status: 'ServiceDegradation' }),
        service('G looked into', { status: 'investigating' }),
        service('H news', { status: 'somethingNew' }),
    ]).map((one) => one.service)
    expect(shown).toEqual([
        'D down',
        'F degraded',
        'G looked into',
        'H news',
        'B advisory',
        'C untold',
        'A operational',
        'E restored',
    ])
})

test('states are as old as the one that was read longest ago', () => {
    const readAt = (at: string | null) => service('x', { readAt: at })
    expect(
        statesAsOf([readAt('2026-11-21T11:00:00Z'), readAt('2026-11-21T10:00:00+00:00'), readAt(null)]),
    ).toBe('2026-11-21T10:00:00+00:00')
    expect(statesAsOf([readAt(null)])).toBeNull()
})

test('the page is as old as its oldest tenant', () => {
    const asOf = (state: 'current' | 'stale' | 'never', at: string | null) =>
        tenant({ knowledge: { state, asOf: at } })
    const early = '2026-11-21T08:00:00Z'
    const late = '2026-11-21T09:00:00Z'
    expect(knowledgeOf([])).toEqual({ state: 'not-connected', asOf: null })
    expect(knowledgeOf([asOf('never', null)])).toEqual({ state: 'never', asOf: null })
    expect(knowledgeOf([asOf('current', late), asOf('stale', early)])).toEqual({
        state: 'stale',
        asOf: early,
    })
    expect(knowledgeOf([asOf('current', late), asOf('never', null)])).toEqual({ state: 'stale', asOf: late })
    expect(knowledgeOf([asOf('current', late), asOf('current', early)])).toEqual({
        state: 'current',
        asOf: early,
    })
})

test('posts and events are one line of time, the newest first; the start is never above the first post', () => {
    const post = (at: string, text: string) => ({ at, type: 'regular', text })
    const entries = entriesOf({
        posts: [post('2026-11-21T08:00:00Z', 'first'), post('2026-11-21T09:00:00Z', 'last')],
        timeline: [
            { at: '2026-11-21T08:00:00Z', kind: 'started', status: null },
            { at: '2026-11-21T08:30:00Z', kind: 'status', status: 'serviceDegradation' },
            { at: '2026-11-21T09:00:00Z', kind: 'ended', status: 'serviceRestored' },
        ],
    })
    expect(entries.map((entry) => (entry.kind === 'post' ? entry.post.text : entry.kind))).toEqual([
        'ended',
        'last',
        'status',
        'first',
        'started',
    ])
    expect(entries.flatMap((entry) => (entry.kind === 'post' ? [entry.isNewest] : []))).toEqual([true, false])
})
