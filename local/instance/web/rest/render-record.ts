import type { Instance, Session, VisibleRow } from '../../contracts.ts'
import { isSecret } from '../ui/secret-column.ts'
import type { TableParameters } from './table-parameters.ts'

interface Rendering extends Pick<TableParameters, 'displayValue' | 'excludeReferenceLink'> {
    readonly fields: readonly string[] | undefined
    readonly origin: string
}

/** One record of a Table API answer; a field that the user may not read is absent. */
export function renderRecord(
    instance: Instance,
    session: Session,
    table: string,
    found: VisibleRow,
    rendering: Rendering,
): Record<string, unknown> {
    const className = found.row['sys_class_name'] || table
    const rowTable = instance.dictionary.table(className) ? className : table
    const names = rendering.fields ?? Object.keys(found.row).sort()
    const record: Record<string, unknown> = {}
    for (const name of names) {
        const field = readField(instance, session, rowTable, found, name.split('.'))
        if (field) record[name] = renderField(field, rendering)
    }
    return record
}

interface Field {
    readonly value: string
    readonly display: string
    readonly reference: string | undefined
}

/** Follows `caller_id.department.name` through references that this user may read. */
function readField(
    instance: Instance,
    session: Session,
    table: string,
    found: VisibleRow,
    [name = '', ...rest]: readonly string[],
): Field | undefined {
    const column = instance.dictionary.column(table, name)
    const value = column && isSecret(column) ? '' : found.row[name]
    if (value === undefined) return undefined
    const reference = column?.type === 'reference' ? column.reference : undefined
    if (rest.length === 0) return { value, display: value && (found.display[name] ?? value), reference }
    if (!reference) return undefined
    const next = value ? instance.records.get(session, reference, value) : undefined
    if (!next) return { value: '', display: '', reference: undefined }
    return readField(instance, session, reference, next, rest)
}

function renderField(field: Field, { displayValue, excludeReferenceLink, origin }: Rendering): unknown {
    const { value, display, reference } = field
    const link =
        reference && value && !excludeReferenceLink
            ? { link: `${origin}/api/now/table/${reference}/${value}` }
            : undefined
    if (displayValue === 'all') return { display_value: display, value, ...link }
    if (displayValue === 'true') return link ? { display_value: display, ...link } : display
    return link ? { ...link, value } : value
}
