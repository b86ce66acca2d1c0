// ServiceNowDocs: platform-user-interface/r_OpAvailableFiltersQueries, c_EncodedQueryStrings: any query against a
// predicate that is written down naively, on rows with and without values.
import fc from 'fast-check'
import { smallInstance } from './small-instance.ts'

const { instance } = smallInstance()

interface Naive {
    readonly sys_id: string
    readonly short_description: string
    readonly impact: string
    readonly active: string
    readonly opened_at: string
    readonly correlation_id: string
}

const words = ['', 'Mail', 'mail is slow', 'VPN', 'a^b', 'x,y', '10', '9', 'true']
const numbers = ['', '1', '2', '9', '10', '-3']
const dates = ['', '2026-03-01 10:00:00', '2026-03-01 23:59:59', '2026-03-02 00:00:00', '2025-12-31 00:00:00']

const rows: readonly Naive[] = Array.from({ length: 60 }, (_, index) => {
    const pick = (values: readonly string[], by: number): string => values[(index * by) % values.length] ?? ''
    const row = {
        short_description: pick(words, 7),
        impact: pick(numbers, 5),
        active: pick(['true', 'false'], 1),
        opened_at: pick(dates, 3),
        // An indexed column.
        correlation_id: pick(words, 2),
    }
    return { ...row, sys_id: instance.store.insert('task', row)?.['sys_id'] ?? '' }
})

type Column = keyof Omit<Naive, 'sys_id'>
const NUMERIC: readonly Column[] = ['impact']

const asKey = (column: Column, text: string): string | number =>
    NUMERIC.includes(column)
        ? Number(text)
        : column === 'active'
          ? Number(text === 'true')
          : text.toLowerCase()

/** What the documentation says, operator by operator. */
const MEANING: Readonly<Record<string, (column: Column, actual: string, wanted: string) => boolean>> = {
    '=': (column, actual, wanted) =>
        wanted === '' ? actual === '' : actual !== '' && asKey(column, actual) === asKey(column, wanted),
    '!=': (column, actual, wanted) =>
        wanted === '' ? actual !== '' : actual === '' || asKey(column, actual) !== asKey(column, wanted),
    '<': (column, actual, wanted) => actual !== '' && asKey(column, actual) < asKey(column, wanted),
    '<=': (column, actual, wanted) => actual !== '' && asKey(column, actual) <= asKey(column, wanted),
    '>': (column, actual, wanted) => actual !== '' && asKey(column, actual) > asKey(column, wanted),
    '>=': (column, actual, wanted) => actual !== '' && asKey(column, actual) >= asKey(column, wanted),
    LIKE: (_, actual, wanted) => actual.toLowerCase().indexOf(wanted.toLowerCase()) >= 0,
    'NOT LIKE': (_, actual, wanted) => actual.toLowerCase().indexOf(wanted.toLowerCase()) < 0,
    STARTSWITH: (_, actual, wanted) => actual.toLowerCase().indexOf(wanted.toLowerCase()) === 0,
    ENDSWITH: (_, actual, wanted) =>
        actual.toLowerCase().slice(Math.max(0, actual.length - wanted.length)) === wanted.toLowerCase(),
    ISEMPTY: (_, actual) => actual === '',
    ISNOTEMPTY: (_, actual) => actual !== '',
    ANYTHING: () => true,
}
const UNARY = new Set(['ISEMPTY', 'ISNOTEMPTY', 'ANYTHING'])
const TEXTUAL = new Set(['LIKE', 'NOT LIKE', 'STARTSWITH', 'ENDSWITH'])

interface Generated {
    readonly column: Column
    readonly operator: string
    readonly value: string
}

const valuesOf = (column: Column): readonly string[] =>
    column === 'impact'
        ? numbers
        : column === 'active'
          ? ['true', 'false']
          : column === 'opened_at'
            ? dates
            : words

const condition: fc.Arbitrary<Generated> = fc
    .constantFrom<Column>('short_description', 'impact', 'active', 'opened_at', 'correlation_id')
    .chain((column) => {
        const operators = Object.keys(MEANING).filter(
            (operator) =>
                (column === 'short_description' || column === 'correlation_id' || !TEXTUAL.has(operator)) &&
                (column !== 'active' || operator === '=' || operator === '!=' || UNARY.has(operator)),
        )
        return fc.record({
            column: fc.constant(column),
            operator: fc.constantFrom(...operators),
            value: fc.constantFrom(...valuesOf(column)),
        })
    })
    // An order against nothing says nothing.
    .filter(({ operator, value }) => value !== '' || !/^[<>]/.test(operator))

/** Any of: all of: any of. */
const query = fc.array(
    fc.array(fc.array(condition, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    { minLength: 1, maxLength: 3 },
)

const written = ({ column, operator, value }: Generated): string =>
    `${column}${operator}${UNARY.has(operator) ? '' : value.replaceAll('^', '^^')}`

const encoded = (alternatives: readonly (readonly (readonly Generated[])[])[]): string =>
    alternatives.map((group) => group.map((list) => list.map(written).join('^OR')).join('^')).join('^NQ')

const holds = (row: Naive, { column, operator, value }: Generated): boolean =>
    MEANING[operator]?.(column, row[column], value) ?? false

test('every query finds what a naive reading of it finds', () => {
    fc.assert(
        fc.property(query, (alternatives) => {
            const expected = rows.filter((row) =>
                alternatives.some((group) => group.every((list) => list.some((one) => holds(row, one)))),
            )
            const found = instance.store.query('task', encoded(alternatives))
            expect(found.map((row) => row['sys_id']).sort()).toEqual(expected.map((row) => row.sys_id).sort())
        }),
        { numRuns: 500 },
    )
})

test('a condition and its negation share the rows out', () => {
    const pairs = [
        ['=', '!='],
        ['LIKE', 'NOT LIKE'],
        ['IN', 'NOT IN'],
    ] as const
    fc.assert(
        fc.property(fc.constantFrom(...pairs), fc.constantFrom(...words.slice(1)), ([yes, no], value) => {
            const text = value.replaceAll('^', '^^')
            const [one, other] = [yes, no].map((operator) =>
                instance.store.query('task', `short_description${operator}${text}`),
            )
            expect((one?.length ?? 0) + (other?.length ?? 0)).toBe(rows.length)
        }),
    )
})

test('order: by one column and then another, numbers as numbers, the last key first in reverse', () => {
    fc.assert(
        fc.property(fc.boolean(), fc.boolean(), (first, second) => {
            const [one, two] = [first, second].map((descending) => (descending ? 'ORDERBYDESC' : 'ORDERBY'))
            const found = instance.store.query('task', `impactISNOTEMPTY^${one}impact^${two}opened_at`)
            for (const [index, row] of found.slice(1).entries()) {
                const before = found[index]
                const impact = Number(before?.['impact']) - Number(row['impact'])
                const opened = (before?.['opened_at'] ?? '').localeCompare(row['opened_at'] ?? '')
                const step = impact === 0 ? opened * (second ? -1 : 1) : impact * (first ? -1 : 1)
                expect(step).toBeLessThanOrEqual(0)
            }
        }),
        { numRuns: 4 },
    )
})
