import fc from 'fast-check'
import { inOrder, moveCase, stateOf, type CaseEvent } from '../../../../src/server/support-cases/case-life.ts'
import { MOVING_KINDS, type CaseUpdate } from '../../../../src/server/support-cases/case-update.ts'
import { CASE_STATES, isOngoing } from '../../../../src/server/support-cases/support-case.ts'

const update = (changes: Partial<CaseUpdate>): CaseUpdate => ({
    sysId: '0'.repeat(32),
    caseSysId: '1'.repeat(32),
    updateId: 'u',
    direction: 'inbound',
    kind: 'comment',
    sequence: null,
    at: 0,
    state: '',
    text: '',
    author: '',
    files: [],
    delivery: '',
    note: 'none',
    ...changes,
})

const EVENTS: readonly CaseEvent[] = [
    'accepted',
    'refused',
    'sent-again',
    'cancelled',
    'cancel-unsure',
    'microsoft-works',
    'microsoft-waits',
    'closed',
    'reopened',
]

test('the legal moves, and no others', () => {
    const moves = CASE_STATES.flatMap((state) =>
        EVENTS.flatMap((event) => {
            const after = moveCase(state, event)
            return after ? [`${state} ${event} ${after}`] : []
        }),
    )
    expect(moves).toEqual([
        'prepared accepted open',
        'prepared cancelled cancelled',
        'queued accepted open',
        'queued refused refused',
        'queued cancelled cancelled',
        'queued cancel-unsure cancelling',
        'refused sent-again queued',
        'refused cancelled cancelled',
        'open microsoft-works open',
        'open microsoft-waits waiting',
        'open closed closed',
        'waiting microsoft-works open',
        'waiting microsoft-waits waiting',
        'waiting closed closed',
        'closed reopened open',
        'cancelling cancelled cancelled',
    ])
    // What is cancelled stays so, and nothing that never was with Microsoft is closed by Microsoft.
    expect(EVENTS.map((event) => moveCase('cancelled', event))).toEqual(EVENTS.map(() => undefined))
    expect(CASE_STATES.filter((state) => !isOngoing({ state }))).toEqual(['refused', 'closed', 'cancelled'])
})

test('what a sender numbers counts in the order of its numbers, whatever its clock says', () => {
    const told = [
        update({ updateId: 'c', kind: 'closure', sequence: 3, at: 50 }),
        update({ updateId: 'a', kind: 'information-request', sequence: 1, at: 100 }),
        update({ updateId: 'b', kind: 'status', state: 'open', sequence: 2, at: 90 }),
        update({ updateId: 'r', kind: 'reply', direction: 'outbound', at: 95 }),
    ]
    expect(inOrder(told).map(({ updateId }) => updateId)).toEqual(['r', 'a', 'b', 'c'])
    expect(stateOf(told)).toBe('closed')
})

test('a reply that reached nobody does not make Microsoft work', () => {
    const asked = update({ kind: 'information-request', sequence: 1, at: 1 })
    const reply = (delivery: CaseUpdate['delivery']): CaseUpdate =>
        update({ updateId: 'r', kind: 'reply', direction: 'outbound', at: 2, delivery })
    expect(stateOf([asked, reply('delivered')])).toBe('open')
    expect(stateOf([asked, reply('queued')])).toBe('open')
    expect(stateOf([asked, reply('refused')])).toBe('waiting')
    expect(stateOf([asked, reply('cancelled')])).toBe('waiting')
})

const anUpdate = fc.record({
    updateId: fc.string({ minLength: 1, maxLength: 6 }),
    kind: fc.constantFrom(...MOVING_KINDS, 'comment' as const),
    sequence: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
    at: fc.integer({ min: 0, max: 20 }),
    state: fc.constantFrom('open' as const, 'waiting' as const),
})

test('a day of updates in any order of arrival makes the same state and the same timeline', () => {
    let closed = 0
    fc.assert(
        fc.property(
            fc
                .uniqueArray(anUpdate, { selector: ({ updateId }) => updateId, maxLength: 30 })
                .chain((day) =>
                    fc.tuple(fc.constant(day), fc.shuffledSubarray(day, { minLength: day.length })),
                ),
            ([day, shuffled]) => {
                const ids = (told: typeof day) => inOrder(told.map(update)).map(({ updateId }) => updateId)
                const state = stateOf(day.map(update))
                if (state === 'closed') closed += 1
                expect(ids(shuffled)).toEqual(ids(day))
                expect(stateOf(shuffled.map(update))).toBe(state)
            },
        ),
        { numRuns: 500 },
    )
    expect(closed).toBeGreaterThan(20)
})
