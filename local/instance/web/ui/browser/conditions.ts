import type { ConditionDefinition, PolicyDefinition } from './definition.ts'

/** A field's value as a condition sees it. */
export interface Tested {
    readonly type: string
    readonly value: string
    readonly display: string
}

const DATES = new Set(['glide_date', 'glide_date_time', 'due_date', 'glide_time', 'glide_duration'])

const numeric = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text))

/** Numbers by size, other text by its order. */
function compare(one: string, other: string): number {
    const [a, b] = [numeric(one), numeric(other)]
    if (!Number.isNaN(a) && !Number.isNaN(b)) return a - b
    return one < other ? -1 : one > other ? 1 : 0
}

const lower = (text: string): string => text.toLowerCase()
const listed = (value: string, list: string): boolean => list.split(',').includes(value)

type Test = (tested: Tested, value: string) => boolean

/** Text operators go by what the user sees of a reference. */
const text = (tested: Tested): string => lower(tested.type === 'reference' ? tested.display : tested.value)

const TESTS: Readonly<Record<string, Test>> = {
    '=': ({ value }, wanted) => lower(value) === lower(wanted),
    '!=': ({ value }, wanted) => lower(value) !== lower(wanted),
    ISEMPTY: ({ value }) => value === '',
    ISNOTEMPTY: ({ value }) => value !== '',
    ANYTHING: () => true,
    IN: ({ value }, wanted) => listed(value, wanted),
    NOTIN: ({ value }, wanted) => !listed(value, wanted),
    LIKE: (tested, wanted) => text(tested).includes(lower(wanted)),
    NOTLIKE: (tested, wanted) => !text(tested).includes(lower(wanted)),
    STARTSWITH: (tested, wanted) => text(tested).startsWith(lower(wanted)),
    ENDSWITH: (tested, wanted) => text(tested).endsWith(lower(wanted)),
    '<': ({ value }, wanted) => value !== '' && compare(value, wanted) < 0,
    '<=': ({ value }, wanted) => value !== '' && compare(value, wanted) <= 0,
    '>': ({ value }, wanted) => value !== '' && compare(value, wanted) > 0,
    '>=': ({ value }, wanted) => value !== '' && compare(value, wanted) >= 0,
    BETWEEN: ({ value }, wanted) => {
        const [low = '', high = ''] = wanted.split('@')
        return value !== '' && compare(value, low) >= 0 && compare(value, high) <= 0
    },
}
/** What may be asked of a date: its order is the server's affair, since forms show dates in the user's format. */
const OF_DATES = new Set(['ISEMPTY', 'ISNOTEMPTY', 'ANYTHING'])

function holds({ column, operator, value }: ConditionDefinition, tested: (name: string) => Tested): boolean {
    if (column.includes('.'))
        throw new Error(
            `local instance: the condition on ${column} reaches another record, which is not implemented`,
        )
    const field = tested(column)
    const test = Object.hasOwn(TESTS, operator) ? TESTS[operator] : undefined
    if (!test || (DATES.has(field.type) && !OF_DATES.has(operator)))
        throw new Error(`local instance: ${operator} on ${column} is not implemented on forms`)
    if (value.startsWith('javascript:'))
        throw new Error(`local instance: the value ${value} is not implemented on forms`)
    return test(field, value)
}

/** Whether a policy's conditions hold on the form as it is. Throws, naming it, on one that is not known. */
export const conditionsHold = (
    { conditions }: Pick<PolicyDefinition, 'conditions'>,
    tested: (name: string) => Tested,
): boolean =>
    conditions.length === 0 ||
    conditions.some((all) => all.every((any) => any.some((condition) => holds(condition, tested))))
