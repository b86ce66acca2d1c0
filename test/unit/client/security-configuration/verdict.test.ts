import { verdictOf, waitingIn } from '../../../../src/client/security-configuration/verdict.ts'

const BEGAN = '2026-11-22T10:00:42Z'
const UNTIL = '2026-11-22T10:15:00Z'
const EARLY = '2026-11-22T10:01:10Z'
const LATE = '2026-11-22T10:16:00Z'
const SAME_MINUTE = '2026-11-22T10:00:00Z'

const sender = (authorizedAt: string | null, waitsUntil: string | null = null) => ({
    authorizedAt,
    waitsUntil,
    isExpected: true,
    url: '',
    testUrl: '',
    example: '',
})
const waitingAfter = (verifiedBefore: string | null) =>
    waitingIn({ sender: sender(verifiedBefore, UNTIL), answeredAt: BEGAN })

test('what is waited for has no verdict yet, and what nobody waits for has none', () => {
    expect(waitingIn({ sender: sender(null), answeredAt: BEGAN })).toBeNull()
    expect(verdictOf(sender(SAME_MINUTE), LATE, null)).toBeNull()
    expect(verdictOf(sender(null, UNTIL), EARLY, waitingAfter(null))).toBeNull()
})

test.each([
    ['a first call came in the minute in which waiting began', SAME_MINUTE, null, EARLY, 'verified'],
    ['a call came that was seen only after the time', '2026-11-22T10:09:00Z', null, LATE, 'verified'],
    ['another call came', '2026-11-22T10:09:00Z', '2026-11-21T16:00:00Z', EARLY, 'verified'],
    ['another call came within the minute of the one before', SAME_MINUTE, SAME_MINUTE, EARLY, 'verified'],
    ['none ever came', null, null, LATE, 'none-came'],
    ['only one of before is known', '2026-11-21T16:00:00Z', '2026-11-21T16:00:00Z', LATE, 'none-came'],
    [
        'the time passed after one in the minute in which waiting began',
        SAME_MINUTE,
        SAME_MINUTE,
        LATE,
        'none-came',
    ],
    [
        'somebody else stopped it after one of before',
        '2026-11-21T16:00:00Z',
        '2026-11-21T16:00:00Z',
        EARLY,
        'none-came',
    ],
] as const)('when %s', (_, authorizedAt, before, answeredAt, verdict) => {
    expect(verdictOf(sender(authorizedAt), answeredAt, waitingAfter(before))).toBe(verdict)
})
