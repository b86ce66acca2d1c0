import { languageTag } from './dates.ts'

/** Durations, sizes and numbers as the signed-in user reads them. */
export interface Amounts {
    /** "3 hrs 20 mins", the two largest units. */
    duration(seconds: number): string
    /** "1.2 sec" */
    seconds(value: number): string
    /** "132 kB" */
    kilobytes(bytes: number): string
    /** "10,000" */
    number(value: number): string
}

/** @param language ServiceNow's code */
export function createAmounts(language: string): Amounts {
    const tag = languageTag(language)
    const format = (value: number, unit?: string): string =>
        new Intl.NumberFormat(
            tag === 'en' ? 'en-GB' : tag,
            unit ? { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } : {},
        ).format(value)
    return {
        duration(seconds) {
            const minutes = Math.floor(seconds / 60)
            const hours = Math.floor(minutes / 60)
            if (minutes === 0) return format(Math.max(0, Math.floor(seconds)), 'second')
            const [large, unit, small, smaller] =
                hours < 48
                    ? ([hours, 'hour', minutes % 60, 'minute'] as const)
                    : ([Math.floor(hours / 24), 'day', hours % 24, 'hour'] as const)
            return [large > 0 && format(large, unit), small > 0 && format(small, smaller)]
                .filter(Boolean)
                .join(' ')
        },
        seconds: (value) => format(value, 'second'),
        kilobytes: (bytes) => format(Math.max(1, Math.round(bytes / 1000)), 'kilobyte'),
        number: (value) => format(value),
    }
}
