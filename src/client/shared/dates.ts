/** Dates as the signed-in user reads them. */
export interface Dates {
    /** "21 Nov 2026, 09:35" */
    dateTime(iso: string): string
    /** "21 Nov 2026"; also of a day of the calendar, such as "2026-11-21", which no time zone moves. */
    day(at: string): string
    /** The same with seconds and the name of the time zone. */
    exact(iso: string): string
    /** "4 minutes ago"; null under a minute, and for a time in the future, which is a clock that is ahead. */
    age(iso: string): string | null
    /** "in 30 seconds" */
    inSeconds(seconds: number): string
}

/** ServiceNow's language codes that are not those of BCP 47. */
const LANGUAGE_TAGS: Readonly<Record<string, string>> = { pb: 'pt-BR', zt: 'zh-Hant', fq: 'fr-CA' }

/** @returns the BCP 47 tag of a ServiceNow language code; English for a code that is no language. */
export function languageTag(language: string): string {
    const tag = LANGUAGE_TAGS[language] ?? language
    try {
        return Intl.getCanonicalLocales(tag)[0] ?? 'en'
    } catch {
        return 'en'
    }
}

/**
 * @param timeZone IANA name; one that the browser does not know means the browser's own
 * @param now milliseconds since the epoch
 */
export function createDates(language: string, timeZone: string, now: () => number = Date.now): Dates {
    const tag = languageTag(language)
    // Day before month with a named month reads the same for every reader of English.
    const locale = tag === 'en' ? 'en-GB' : tag
    const zone = isTimeZone(timeZone) ? timeZone : undefined
    const day: Intl.DateTimeFormatOptions = {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        timeZone: zone,
    }
    const minute: Intl.DateTimeFormatOptions = {
        ...day,
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
    }
    const short = new Intl.DateTimeFormat(locale, minute)
    const long = new Intl.DateTimeFormat(locale, { ...minute, second: '2-digit', timeZoneName: 'long' })
    const relative = new Intl.RelativeTimeFormat(locale)
    return {
        dateTime: (iso) => short.format(new Date(iso)),
        day: (at) =>
            new Intl.DateTimeFormat(locale, {
                ...day,
                timeZone: at.length === 10 ? 'UTC' : zone,
            }).format(new Date(at)),
        exact: (iso) => long.format(new Date(iso)),
        age: (iso) => {
            const minutes = Math.floor((now() - Date.parse(iso)) / 60_000)
            if (minutes < 1) return null
            if (minutes < 60) return relative.format(-minutes, 'minute')
            const hours = Math.floor(minutes / 60)
            return hours < 48
                ? relative.format(-hours, 'hour')
                : relative.format(-Math.floor(hours / 24), 'day')
        },
        inSeconds: (seconds) => relative.format(seconds, 'second'),
    }
}

function isTimeZone(name: string): boolean {
    if (!name) return false
    try {
        new Intl.DateTimeFormat('en', { timeZone: name })
        return true
    } catch {
        return false
    }
}
