import type { Column } from '../../contracts.ts'

/** A column as a base table declares it; the table's name is added when the table is declared. */
export type DeclaredColumn = Omit<Column, 'table'> & {
    readonly choices?: readonly (readonly [string, string])[]
}

type More = Partial<Omit<DeclaredColumn, 'name' | 'label' | 'type'>>

const column = (
    name: string,
    label: string,
    type: string,
    maxLength: number,
    more: More = {},
): DeclaredColumn => ({
    name,
    label,
    type,
    maxLength,
    mandatory: false,
    readOnly: false,
    unique: false,
    display: false,
    choice: 0,
    ...more,
})

export const text = (name: string, label: string, maxLength = 40, more?: More) =>
    column(name, label, 'string', maxLength, more)
export const typed = (name: string, label: string, type: string, maxLength = 40, more?: More) =>
    column(name, label, type, maxLength, more)
export const bool = (name: string, label: string, defaultValue = 'false', more?: More) =>
    column(name, label, 'boolean', 40, { defaultValue, ...more })
export const int = (name: string, label: string, more?: More) => column(name, label, 'integer', 40, more)
export const date = (name: string, label: string, more?: More) =>
    column(name, label, 'glide_date_time', 40, more)
export const script = (name: string, label: string, more?: More) => column(name, label, 'script', 65000, more)
export const journal = (name: string, label: string) => column(name, label, 'journal_input', 4000)
export const ref = (name: string, label: string, reference: string, more?: More) =>
    column(name, label, 'reference', 32, { reference, cascadeRule: 'clear', ...more })
/** A reference whose row goes when the referenced one goes. */
export const owned = (name: string, label: string, reference: string, more?: More) =>
    ref(name, label, reference, { cascadeRule: 'delete', ...more })
export const choices = (
    name: string,
    label: string,
    pairs: readonly (readonly [string, string])[],
    more?: More,
) =>
    column(name, label, more && 'maxLength' in more ? 'string' : 'choice', 40, {
        choice: 3,
        choices: pairs,
        ...more,
    })
/** A whole number with labels, such as state or impact. */
export const numbered = (
    name: string,
    label: string,
    pairs: readonly (readonly [string, string])[],
    more?: More,
) => column(name, label, 'integer', 40, { choice: 3, choices: pairs, ...more })
