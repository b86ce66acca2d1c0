import { verdictOf } from '../../../../src/client/security-configuration/verdict.ts'

const SINCE = '2026-11-22T10:00:42Z'

test.each([
    ['nobody waited', { authorizedAt: '2026-11-22T10:00:00Z', waitsUntil: null }, null, null],
    ['it is waited for', { authorizedAt: null, waitsUntil: '2026-11-22T10:15:00Z' }, SINCE, null],
    [
        'a call came in the minute in which waiting began',
        { authorizedAt: '2026-11-22T10:00:00Z', waitsUntil: null },
        SINCE,
        'verified',
    ],
    ['a call came later', { authorizedAt: '2026-11-22T10:09:00Z', waitsUntil: null }, SINCE, 'verified'],
    ['none ever came', { authorizedAt: null, waitsUntil: null }, SINCE, 'none-came'],
    [
        'only an earlier one is known',
        { authorizedAt: '2026-11-21T16:00:00Z', waitsUntil: null },
        SINCE,
        'none-came',
    ],
] as const)('when %s', (_, sender, since, verdict) => {
    expect(verdictOf(sender, since)).toBe(verdict)
})
