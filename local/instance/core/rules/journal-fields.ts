import type { Row } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { MemoryStore, StoreContext } from '../store/memory-store.ts'

const JOURNALS = new Set(['journal_input', 'journal'])
/** Shows what other journal fields hold, and takes nothing. */
const LIST = 'journal_list'

export interface SplitRow {
    readonly row: Row
    readonly journals: Readonly<Record<string, string>>
}

/**
 * Journal columns hold nothing by themselves: their text becomes entries.
 * @see ServiceNowDocs: platform-administration/c_JournalFields
 */
export function splitJournals(dictionary: TableDictionary, table: string, values: Row): SplitRow {
    const row: Record<string, string> = {}
    const journals: Record<string, string> = {}
    for (const [name, value] of Object.entries(values)) {
        const type = dictionary.column(table, name)?.type ?? ''
        if (type === LIST) continue
        if (!JOURNALS.has(type)) row[name] = value
        else if (value !== '') journals[name] = value
    }
    return { row, journals }
}

export function writeJournals(
    store: MemoryStore,
    context: StoreContext,
    table: string,
    sysId: string,
    journals: SplitRow['journals'],
): void {
    for (const [element, value] of Object.entries(journals))
        store.insert('sys_journal_field', { name: table, element, element_id: sysId, value }, context)
}
