import { host } from './host.ts'

const next = (table: string, isPadded: boolean): string => {
    const number = host.nextNumber(table, isPadded)
    if (number === '') throw new Error(`local instance: table ${table} has no numbering`)
    return number
}

/** The Script Include that numbers records. ServiceNowDocs: platform-administration/c_ManagingRecordNumbering */
export class NumberManager {
    readonly #table: string

    constructor(table: unknown) {
        this.#table = String(table)
    }
    getNextObjNumberPadded(): string {
        return next(this.#table, true)
    }
    getNextObjNumber(): string {
        return next(this.#table, false)
    }
}

/** Functions that business rules find as globals: numbers of the table of `current`. */
export const numberFunctions = (table: string): Readonly<Record<string, () => string>> => ({
    getNextObjNumberPadded: () => next(table, true),
    getNextObjNumber: () => next(table, false),
})
