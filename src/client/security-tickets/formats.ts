import { createContext } from 'preact'
import { languageTag, type Dates } from '../shared/dates.ts'

/** Numbers as the signed-in user reads them. */
export interface Formats {
    /** "1,052.5" */
    number(value: number): string
    /** "48.7%" of 48.7 */
    percent(value: number): string
}

/** @param language ServiceNow's code */
export function createFormats(language: string): Formats {
    const tag = languageTag(language)
    const number = (options: Intl.NumberFormatOptions) => {
        const format = new Intl.NumberFormat(tag === 'en' ? 'en-GB' : tag, options)
        return (value: number) => format.format(value)
    }
    const percent = number({ style: 'percent', maximumFractionDigits: 1 })
    return {
        number: number({ maximumFractionDigits: 2 }),
        percent: (value) => percent(value / 100),
    }
}

/** Who reads the page, and how; before the answer the browser's language. */
export interface Reader extends Formats, Pick<Dates, 'day'> {
    readonly isAdmin: boolean
}

/** The frame of every view provides it. */
export const ReaderContext = createContext({} as Reader)
