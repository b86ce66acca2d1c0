import fc from 'fast-check'
import {
    exportPath,
    filterCount,
    filtered,
    listPath,
    queryOf,
    searchOf,
} from '../../../../src/client/security-tickets/page-query.ts'

test('the address names one of five views', () => {
    expect(queryOf('')).toEqual({ view: 'overview' })
    expect(queryOf('?view=other&text=x')).toEqual({ view: 'overview' })
    expect(queryOf(`?action=${'AB'.repeat(16)}`)).toEqual({ view: 'action', sysId: 'ab'.repeat(16) })
    expect(queryOf('?action=AdminMFAV2')).toEqual({ view: 'overview' })
    expect(queryOf('?view=new&kind=incident')).toEqual({ view: 'new', kind: 'incident' })
    expect(queryOf('?view=actions')).toEqual(filtered('actions'))
    expect(queryOf('?view=actions&status=completed&text=%20mfa%20&offset=50')).toEqual(
        filtered('actions', { status: 'completed', text: 'mfa' }, 50),
    )
    expect(queryOf('?view=tickets&kind=incident&state=overdue')).toEqual(
        filtered('tickets', { kind: 'incident', state: 'overdue' }),
    )
})

test('an offset that is none is the beginning', () => {
    for (const offset of ['', 'x', '-', 'NaN', '0.4'])
        expect(queryOf(`?view=actions&offset=${offset}`)).toEqual(filtered('actions'))
})

test('what is written into the address is read from it again', () => {
    const text = fc.string().map((one) => one.trim())
    const query = fc.oneof(
        fc
            .record({ text, threat: text, status: fc.constantFrom('to-do', 'all', 'gone') })
            .chain((filter) => fc.nat(100_000).map((offset) => filtered('actions', filter, offset))),
        fc
            .record({ text, kind: fc.constantFrom('', 'incident'), state: fc.constantFrom('open', 'all') })
            .map((filter) => filtered('tickets', filter)),
    )
    fc.assert(fc.property(query, (one) => expect(queryOf(searchOf(one))).toEqual(one)))
})

test('the address has only what differs from the list as it opens; the API is asked for all of it', () => {
    expect(searchOf(filtered('actions'))).toBe('?view=actions')
    expect(searchOf(filtered('tickets', { state: 'all' }))).toBe('?view=tickets&state=all')
    expect(listPath(filtered('actions', { text: 'a&b' }, 50))).toBe(
        '/security_tickets/actions?text=a%26b&status=to-do&sort=gain-for-effort&offset=50',
    )
    expect(exportPath(filtered('tickets', { kind: 'incident' }, 50))).toBe(
        '/security_tickets/export?list=tickets&kind=incident&state=open',
    )
})

test('an order filters nothing', () => {
    expect(filterCount(filtered('actions', { sort: 'title' }))).toBe(0)
    expect(filterCount(filtered('actions', { sort: 'title', cost: 'low', status: 'all' }))).toBe(2)
})
