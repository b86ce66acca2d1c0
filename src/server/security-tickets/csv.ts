import { isMailAddress } from '../identifiers.ts'

export type CsvCell = string | number | null

/** What spreadsheets take for a formula, also behind spaces and in the wide forms of East Asian keyboards. */
const FORMULA = /^[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/
const ADDRESS = /[^\s@<>(),;:"[\]\\]{1,64}@(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}/gi

/** A cell: no formula, no mail address, on one line or in quotes. */
function cell(value: CsvCell): string {
    if (value === null) return ''
    if (typeof value === 'number') return String(value)
    const text = isMailAddress(value.trim()) ? '' : value.replace(ADDRESS, '…')
    const safe = FORMULA.test(text) ? `'${text}` : text
    return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

/** Spreadsheets read UTF-8 by its mark. */
const MARK = '\ufeff'

/** Rows alone, each on a line: what follows in a file that has begun. */
export const csvRows = (rows: readonly (readonly CsvCell[])[]): string =>
    rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

/**
 * Rows as a file that spreadsheets open, without anything that they would run.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const toCsv = (header: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
    `${MARK}${csvRows([header, ...rows])}`
