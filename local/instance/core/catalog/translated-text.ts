import type { Row } from '../../contracts.ts'
import type { MemoryStore } from '../store/memory-store.ts'

/**
 * A text of a record in a language, else as it is stored.
 * @see ServiceNowDocs: platform-administration/system-localization/r_TranslatedText
 */
export function translatedText(
    store: MemoryStore,
    language: string,
    table: string,
    column: string,
    row: Row,
): string {
    const own = row[column] ?? ''
    const of = { documentkey: row['sys_id'] ?? '', tablename: table, fieldname: column, language }
    return store.find('sys_translated_text', of)[0]?.['value'] || own
}
