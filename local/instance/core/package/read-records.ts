import { parseXml, type XmlElement } from './parse-xml.ts'

/** What one record element of a package asks for. */
export interface RecordOperation {
    readonly kind: 'put' | 'delete' | 'delete_multiple'
    readonly table: string
    /** Column to text; a put without sys_id is possible only in hand-written files. */
    readonly values: Readonly<Record<string, string>>
    /** Encoded query of a delete_multiple. */
    readonly query?: string
    /** By column: the attributes that name the referenced record where its sys_id is not the same on every instance. */
    readonly references: Readonly<Record<string, Readonly<Record<string, string>>>>
}

const KINDS: Readonly<Record<string, RecordOperation['kind']>> = {
    insert_or_update: 'put',
    insert: 'put',
    update: 'put',
    delete: 'delete',
    delete_multiple: 'delete_multiple',
}
const isRecord = ({ attributes }: XmlElement): boolean => attributes['action'] !== undefined

/** An element that only groups records: `sys_ui_section` without an action, `sys_choice_v2` with one. */
const isGroup = (element: XmlElement): boolean =>
    element.children.length > 0 && (!isRecord(element) || element.children.every(isRecord))

function recordOf(element: XmlElement, file: string): RecordOperation {
    const { name: table, attributes } = element
    const kind = KINDS[(attributes['action'] ?? '').toLowerCase()]
    if (!kind)
        throw new Error(
            `local instance: ${file}: action ${attributes['action'] ?? ''} of ${table} is not implemented`,
        )
    const values: Record<string, string> = {}
    const references: Record<string, Readonly<Record<string, string>>> = {}
    for (const child of element.children.filter((item) => !isRecord(item))) {
        // Conditions are exported with their parts beside them, as `<item …/>`: the query itself is text.
        if (child.children.some(({ name }) => name !== 'item'))
            throw new Error(
                `local instance: ${file}: ${table}.${child.name} holds elements, which is not implemented`,
            )
        values[child.name] = child.text
        if (Object.keys(child.attributes).length > 0) references[child.name] = child.attributes
    }
    if (kind === 'delete_multiple') {
        const query = attributes['query'] ?? ''
        // An empty query would empty the table.
        if (query === '') throw new Error(`${file}: delete_multiple of ${table} has no query`)
        return { kind, table, values, query, references }
    }
    return { kind, table, values, references }
}

function* records(element: XmlElement, file: string): Iterable<RecordOperation> {
    if (isGroup(element)) {
        for (const child of element.children) yield* records(child, file)
        return
    }
    if (!isRecord(element))
        throw new Error(`local instance: ${file}: ${element.name} is no record: it has no action`)
    yield recordOf(element, file)
    for (const child of element.children.filter(isRecord)) yield* records(child, file)
}

/**
 * The records of one update XML, in their order; a record inside a record follows it.
 * Throws, naming the file, on a root, action or nesting that this instance does not know.
 */
export function readRecords(xml: string, file: string): readonly RecordOperation[] {
    const root = parseXml(xml, file)
    if (root.name !== 'record_update' && root.name !== 'unload') {
        throw new Error(`local instance: ${file}: root element ${root.name} is not implemented`)
    }
    return root.children.flatMap((child) => [...records(child, file)])
}
