import type { Session } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { MemoryStore } from '../store/memory-store.ts'

interface JournalEntry {
    readonly value: string
    /** Display value of who wrote it. */
    readonly by: string
    readonly on: string
    readonly label: string
}

/** A journal list holds nothing: it shows the journal fields that it depends on. */
function shown(dictionary: TableDictionary, table: string, name: string): readonly string[] {
    const column = dictionary.column(table, name)
    if (column?.type !== 'journal_list') return [name]
    if (!column.dependent) {
        throw new Error(`local instance: ${table}.${name} is a journal list that depends on no field`)
    }
    return column.dependent.split(',').map((one) => one.trim())
}

/**
 * Entries of a journal field, newest first.
 * @see ServiceNowDocs: platform-administration/c_JournalFields
 */
export function journalEntries(
    { dictionary, store }: { readonly dictionary: TableDictionary; readonly store: MemoryStore },
    session: Session,
    table: string,
    sysId: string,
    name: string,
): readonly JournalEntry[] {
    const fields = shown(dictionary, table, name)
    return store
        .find('sys_journal_field', { element_id: sysId })
        .filter(({ element = '' }) => fields.includes(element))
        .reverse()
        .map(({ element = '', value = '', sys_created_by: by = '', sys_created_on: on = '' }) => ({
            value,
            by: store.find('sys_user', { user_name: by })[0]?.['name'] || by,
            on,
            label: dictionary.label(table, element, session.language),
        }))
}
