import type { FieldChoice } from '../ports.ts'
import { textOf } from './glide-values.ts'
import { mapRecords } from './records.ts'

const inOneLanguage = (table: string, column: string, language: string): readonly FieldChoice[] =>
    mapRecords(
        'sys_choice',
        (query) => {
            query.addQuery('name', table)
            query.addQuery('element', column)
            query.addQuery('language', language)
            query.addQuery('inactive', false)
            query.orderBy('sequence')
            query.orderBy('label')
        },
        (record) => ({
            value: textOf(record, 'value'),
            label: textOf(record, 'label'),
            dependsOn: textOf(record, 'dependent_value'),
        }),
    ).filter(({ value }) => value !== '')

/** Active choices of a column in a language, else in English; they may stand at the table that declares the column. */
export function choicesOfColumn(
    tables: readonly string[],
    column: string,
    language: string,
): readonly FieldChoice[] {
    // The table's own first, in whatever language: values of the one that it extends are not its own.
    for (const table of tables)
        for (const wanted of [language, 'en']) {
            const found = inOneLanguage(table, column, wanted)
            if (found.length > 0) return found
        }
    return []
}
