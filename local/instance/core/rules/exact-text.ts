import type { TableDictionary } from '../dictionary/dictionary.ts'
import { pathColumn, type Predicate } from '../store/compile-query.ts'
import { listOf } from '../store/compile-condition.ts'
import { CHANGE_OPERATORS, type Condition } from '../store/encoded-query.ts'
import type { MemoryStore } from '../store/memory-store.ts'

const TEXT = new Set(['string', 'choice', 'html', 'url', 'email', 'script', 'translated_text'])
const TESTS: Readonly<Record<string, (text: string, wanted: string) => boolean>> = {
    '=': (text, wanted) => text === wanted,
    '!=': (text, wanted) => text !== wanted,
    LIKE: (text, wanted) => text.includes(wanted),
    NOTLIKE: (text, wanted) => !text.includes(wanted),
    STARTSWITH: (text, wanted) => text.startsWith(wanted),
    ENDSWITH: (text, wanted) => text.endsWith(wanted),
    IN: (text, wanted) => listOf(wanted).includes(text),
    NOTIN: (text, wanted) => !listOf(wanted).includes(text),
}

/**
 * Conditions on text of a filter that tells capitals from small letters, unlike a query: filter conditions of business
 * rules and "applies to" of access controls. Undefined: a query would decide it the same way.
 * @see ServiceNowDocs: build-workflows/business-rules-classic/c_BusinessRules,
 * platform-security/access-control/exploring-access-control-list
 */
export function exactText(
    dictionary: TableDictionary,
    store: MemoryStore,
    table: string,
    { operator, column, value }: Condition,
): Predicate | undefined {
    const test = TESTS[operator]
    if (!test || CHANGE_OPERATORS.has(operator) || value === '' || value === 'NULL') return undefined
    if (value.startsWith('javascript:') || !TEXT.has(pathColumn(dictionary, table, column).type))
        return undefined
    const read = store.reader(table, column)
    return (row) => test(read(row), value)
}
