import fc from 'fast-check'
import {
    filteredChecks,
    isCorrelation,
    queryOf,
    searchOf,
} from '../../../../src/client/diagnostics/diagnostics-query.ts'
import type { CheckView } from '../../../../src/server/setup/wizard.ts'

test('the address keeps the filter and the id, and nothing else', () => {
    expect(queryOf('?status=fail&feature=setup&correlation=%20abc-1&other=x')).toEqual({
        status: 'fail',
        feature: 'setup',
        correlation: 'abc-1',
    })
    expect(queryOf('?status=purple')).toEqual({ status: '', feature: '', correlation: '' })
    expect(searchOf({ status: '', feature: '', correlation: '' })).toBe('')
    expect(searchOf({ status: 'fail', feature: '', correlation: '' })).toBe('?status=fail')
})

test('what is written into the address is read from it again', () => {
    fc.assert(
        fc.property(
            fc.constantFrom('', 'fail', 'warn', 'pass', 'not-run'),
            fc.string(),
            fc.string().map((text) => text.trim()),
            (status, feature, correlation) => {
                const query = { status, feature, correlation }
                expect(queryOf(searchOf(query))).toEqual(query)
            },
        ),
    )
})

test('the filter leaves what has both', () => {
    const check = (feature: string, status: string): CheckView =>
        ({ feature, status }) as unknown as CheckView
    const checks = [check('setup', 'fail'), check('setup', 'pass'), check('incident-tab', 'fail')]
    const shown = (feature: string, status: string): number =>
        filteredChecks(checks, { feature, status, correlation: '' }).length
    expect([shown('', ''), shown('setup', ''), shown('', 'fail'), shown('setup', 'fail')]).toEqual([
        3, 2, 2, 1,
    ])
})

test('an id has letters, digits and hyphens', () => {
    expect(['11111111-2222-4333-8444-555555555555', 'abc', 'A_1'].every(isCorrelation)).toBe(true)
    expect(['', 'a b', 'a^b', "'", 'a'.repeat(65), 'anna@contoso.com'].some(isCorrelation)).toBe(false)
})
