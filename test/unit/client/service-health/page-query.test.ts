import fc from 'fast-check'
import {
    history,
    historyPath,
    isFiltered,
    NO_FILTER,
    queryOf,
    searchOf,
} from '../../../../src/client/service-health/page-query.ts'

test('the address names one of three views', () => {
    expect(queryOf('')).toEqual({ view: 'overview' })
    expect(queryOf('?view=other&service=x')).toEqual({ view: 'overview' })
    expect(queryOf(`?issue=${'AB'.repeat(16)}`)).toEqual({ view: 'issue', sysId: 'ab'.repeat(16) })
    expect(queryOf('?issue=EX1180342')).toEqual({ view: 'overview' })
    expect(queryOf('?view=history&service=Exchange%20Online&state=open&text=%20a%20&offset=50')).toEqual(
        history({ service: 'Exchange Online', state: 'open', text: 'a' }, 50),
    )
})

test('an offset that is none is the beginning', () => {
    for (const offset of ['', 'x', '-', 'NaN', '0.4'])
        expect(queryOf(`?view=history&offset=${offset}`)).toEqual(history())
})

test('what is written into the address is read from it again', () => {
    const trimmed = fc.string().map((text) => text.trim())
    fc.assert(
        fc.property(
            trimmed,
            trimmed,
            fc.constantFrom('open' as const, 'resolved' as const, 'all' as const),
            fc.constantFrom('' as const, 'customer' as const, 'notCustomer' as const),
            fc.nat(100_000),
            (text, service, state, origin, offset) => {
                const query = history({ text, service, state, origin }, offset)
                expect(queryOf(searchOf(query))).toEqual(query)
            },
        ),
    )
})

test('only what differs from the empty filter stands in the address; the API is told the state always', () => {
    expect(searchOf(history())).toBe('?view=history')
    expect(searchOf({ view: 'issue', sysId: 'a'.repeat(32) })).toBe(`?issue=${'a'.repeat(32)}`)
    expect(historyPath(NO_FILTER, 0)).toBe('/service_health/issues?state=all')
    expect(historyPath({ ...NO_FILTER, state: 'open', from: '2026-11-01' }, 25)).toBe(
        '/service_health/issues?state=open&from=2026-11-01&offset=25',
    )
    expect([isFiltered(NO_FILTER), isFiltered({ ...NO_FILTER, state: 'open' })]).toEqual([false, true])
})
