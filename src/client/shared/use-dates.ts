import { useEffect, useMemo } from 'preact/hooks'
import { createDates, languageTag, type Dates } from './dates.ts'

/** Who reads the page; absent before the first answer. */
interface Reader {
    readonly language: string
    readonly timeZone: string
}

/**
 * Dates as the reader reads them, and the page's language said to the browser.
 * @param clockOffset milliseconds that the instance's clock is ahead of the browser's
 */
export function useDates(reader: Reader | null | undefined, clockOffset = 0): Dates {
    useEffect(() => {
        if (reader) document.documentElement.lang = languageTag(reader.language)
    }, [reader?.language])
    return useMemo(
        () =>
            createDates(
                reader?.language ?? navigator.language,
                reader?.timeZone ?? '',
                () => Date.now() + clockOffset,
            ),
        [reader?.language, reader?.timeZone, clockOffset],
    )
}
