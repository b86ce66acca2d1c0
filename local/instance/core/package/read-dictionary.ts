import type { Column, TableAccess } from '../../contracts.ts'
import type { IndexDefinition } from '../dictionary/dictionary.ts'
import { parseXml, type XmlElement } from './parse-xml.ts'

export interface PackagedChoice {
    readonly element: string
    readonly value: string
    readonly label: string
    readonly sequence: string
    readonly inactive: string
    readonly language: string
}

/** A table as a dictionary file describes it: a whole table, or columns that are added to another application's. */
export interface PackagedTable {
    readonly name: string
    readonly label: string
    readonly superTable?: string
    readonly access: TableAccess
    readonly columns: readonly Column[]
    readonly indexes: readonly IndexDefinition[]
    readonly choices: readonly PackagedChoice[]
}

type Attributes = Readonly<Record<string, string>>

const CASCADE: Readonly<Record<string, Column['cascadeRule']>> = {
    none: 'none',
    clear: 'clear',
    delete: 'delete',
    cascade: 'delete',
    delete_no_workflow: 'delete',
    restrict: 'restrict',
}

/** Nothing said is `clear` (page t_CascadeDeleteRules). */
function cascadeRule(rule: string | undefined, column: string): Column['cascadeRule'] {
    if (!rule) return 'clear'
    const known = CASCADE[rule]
    if (!known)
        throw new Error(`local instance: reference cascade rule ${rule} of ${column} is not implemented`)
    return known
}

/** A column from the attributes of a dictionary file, or from a sys_dictionary record's values under the same names. */
export function columnOf(table: string, name: string, type: string, label: string, from: Attributes): Column {
    const cascade = from['reference']
        ? cascadeRule(from['reference_cascade_rule'], `${table}.${name}`)
        : undefined
    return {
        table,
        name,
        label,
        type,
        maxLength: Number(from['max_length']) || 40,
        mandatory: from['mandatory'] === 'true',
        readOnly: from['read_only'] === 'true',
        unique: from['unique'] === 'true',
        display: from['display'] === 'true',
        ...(from['reference'] ? { reference: from['reference'] } : {}),
        ...(cascade ? { cascadeRule: cascade } : {}),
        ...(from['default_value'] ? { defaultValue: from['default_value'] } : {}),
        choice: Number(from['choice']) || 0,
        ...(from['attributes'] ? { attributes: from['attributes'] } : {}),
        ...(from['dependent'] ? { dependent: from['dependent'] } : {}),
    }
}

function accessOf(from: Attributes): TableAccess {
    return {
        scope: from['access'] === 'package_private' ? 'package_private' : 'public',
        webService: from['ws_access'] === 'true',
        read: from['read_access'] === 'true',
        create: from['create_access'] === 'true',
        update: from['update_access'] === 'true',
        delete: from['delete_access'] === 'true',
    }
}

function choicesOf(column: XmlElement): readonly PackagedChoice[] {
    return column.children
        .filter(({ name }) => name === 'choice')
        .flatMap(({ children }) => children)
        .map(({ attributes }, index) => ({
            element: column.attributes['name'] ?? '',
            value: attributes['value'] ?? '',
            label: attributes['label'] ?? '',
            sequence: attributes['sequence'] ?? String(index),
            inactive: attributes['inactive'] ?? 'false',
            language: attributes['language'] ?? 'en',
        }))
}

function tableOf(collection: XmlElement, file: string): PackagedTable {
    const { attributes, children } = collection
    const name = attributes['name'] ?? ''
    if (attributes['type'] !== 'collection' || name === '')
        throw new Error(`${file}: ${name || 'an element'} is no table`)
    const unknown = children.find((child) => child.name !== 'element' && child.name !== 'index')
    if (unknown)
        throw new Error(`local instance: ${file}: dictionary element ${unknown.name} is not implemented`)
    const elements = children.filter((child) => child.name === 'element')
    return {
        name,
        label: attributes['label'] ?? name,
        ...(attributes['extends'] ? { superTable: attributes['extends'] } : {}),
        access: accessOf(attributes),
        columns: elements.map(({ attributes: own }) => {
            const column = own['name'] ?? ''
            if (column === '' || !own['type'])
                throw new Error(`${file}: a column of ${name} has no name or no type`)
            const display = attributes['display'] === column ? 'true' : (own['display'] ?? 'false')
            return columnOf(name, column, own['type'], own['label'] ?? column, { ...own, display })
        }),
        indexes: children
            .filter((child) => child.name === 'index')
            .map((index) => ({
                columns: index.children.map(({ attributes: own }) => own['name'] ?? ''),
                unique: index.attributes['unique'] === 'true',
            })),
        choices: elements.flatMap(choicesOf),
    }
}

/** The tables of one file of the package's dictionary folder. Throws, naming the file, on what it does not know. */
export function readDictionary(xml: string, file: string): readonly PackagedTable[] {
    const root = parseXml(xml, file)
    if (root.name !== 'database')
        throw new Error(`local instance: ${file}: root element ${root.name} is not implemented`)
    return root.children.map((child) => tableOf(child, file))
}
