import type { Instance, Row, Session } from '../../contracts.ts'

/** A translated_text or translated_field column in the user's language (sys_translated), else as it is stored. */
export function translated(
    instance: Instance,
    session: Session,
    table: string,
    column: string,
    row: Row,
): string {
    const value = row[column] ?? ''
    if (session.language === 'en' || !value || !instance.dictionary.table('sys_translated')) return value
    // Values are compared here, not in the query: a caption may hold characters with a meaning in encoded queries.
    const candidates = instance.store.query(
        'sys_translated',
        `name=${table}^element=${column}^language=${session.language}`,
    )
    return candidates.find((candidate) => candidate['value'] === value)?.['label'] || value
}
