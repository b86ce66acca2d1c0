import type { MemoryStore } from '../store/memory-store.ts'
import type { DictionaryRows } from './dictionary.ts'

/** A system property's value (sys_properties). */
export const propertyOf = (store: MemoryStore, name: string): string | undefined =>
    store.find('sys_properties', { name })[0]?.['value']

export function setPropertyOf(store: MemoryStore, name: string, value: string): void {
    const [row] = store.find('sys_properties', { name })
    if (row) store.update('sys_properties', row['sys_id'] ?? '', { value })
    else store.insert('sys_properties', { name, value })
}

/** A message (sys_ui_message) by its key: in the language, else in English, else the key itself. */
export function messageOf(store: MemoryStore, key: string, language: string): string {
    const rows = store.find('sys_ui_message', { key })
    const own =
        rows.find((row) => row['language'] === language) ?? rows.find((row) => row['language'] === 'en')
    return own?.['message'] || key
}

/** Choices and labels as records. */
export const dictionaryRows = (store: MemoryStore): DictionaryRows => ({
    choices: (table, column) =>
        store.find('sys_choice', { name: table, element: column }).map((row) => ({
            value: row['value'] ?? '',
            label: row['label'] ?? '',
            sequence: row['sequence'] ?? '',
            language: row['language'] ?? 'en',
            inactive: row['inactive'] ?? '',
            dependent: row['dependent_value'] ?? '',
        })),
    label: (table, column, language) =>
        store.find('sys_documentation', { name: table, element: column, language })[0]?.['label'],
})
