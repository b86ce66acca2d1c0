import type { Visitor, Fields } from './visitor.ts'

/** Values for a new record, or why there are none. */
export type SampleRow = { readonly fields: Fields } | { readonly missing: string }

/** A value that a column of a type takes, as a person would type it. */
const SAMPLE: Readonly<Record<string, string>> = {
    boolean: 'true',
    integer: '1',
    longint: '1',
    decimal: '1.5',
    float: '1.5',
    glide_date: '2026-01-31',
    glide_date_time: '2026-01-31 12:00:00',
    due_date: '2026-01-31 12:00:00',
    email: 'try.app@example.com',
    url: 'https://example.com/',
    currency: '1.00',
    price: '1.00',
    ip_addr: '192.0.2.1',
}
const NAMING = ['name', 'number', 'title', 'label', 'short_description', 'user_name']

/** A row of the referenced table by its display value, as a reference field takes it. */
async function referenced(admin: Visitor, table: string): Promise<string | undefined> {
    const [marked] = await admin.rows('sys_dictionary', `name=${table}^display=true^elementISNOTEMPTY`, [
        'element',
    ])
    const names = marked?.['element'] ? [marked['element']] : NAMING
    const [row] = await admin.rows(table, '', names).catch(() => [])
    return names.map((name) => row?.[name]).find(Boolean)
}

/**
 * What a form of a table is filled with: every mandatory column that the app's dictionary describes, and one text to
 * recognise the row by. A reference needs a row to point at.
 */
export async function sampleRow(
    admin: Visitor,
    table: string,
    columns: readonly Fields[],
): Promise<SampleRow> {
    const fields: Record<string, string> = {}
    for (const column of columns) {
        const { element = '', internal_type: type = 'string', reference = '' } = column
        if (column['mandatory'] !== 'true' || element === '') continue
        const id = `${table}.${element}`
        const [choice] = await admin.rows(
            'sys_choice',
            `name=${table}^element=${element}^inactive=false^ORDERBYsequence`,
            ['value'],
        )
        if (choice?.['value']) fields[id] = choice['value']
        else if (type === 'reference') {
            const display = await referenced(admin, reference)
            if (display === undefined) return { missing: `${element} needs a row of ${reference}` }
            fields[`sys_display.${id}`] = display
        } else fields[id] = SAMPLE[type] ?? 'try-app'
    }
    return { fields }
}
