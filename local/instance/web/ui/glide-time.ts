/** Stored form of a time: UTC `yyyy-MM-dd HH:mm:ss`. */
export const glideTime = (milliseconds: number): string =>
    new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')

/** A stored UTC time in a user's zone, in the platform's default format. Text that is no time stays as it is. */
export function displayTime(stored: string, timeZone: string): string {
    const at = parseStored(stored)
    if (at === undefined) return stored
    const parts = zoneFormat(timeZone).formatToParts(at)
    const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? ''
    return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}:${part('second')}`
}

/** What a user typed, in the user's zone, as stored UTC; undefined: no time in the platform's default format. */
export function storedTime(typed: string, timeZone: string): string | undefined {
    const asUtc = parseStored(typed.trim())
    if (asUtc === undefined) return undefined
    // Twice: the first guess may lie on the other side of a change of summer time.
    let at = asUtc
    for (let round = 0; round < 2; round++) {
        at += asUtc - (parseStored(displayTime(glideTime(at), timeZone)) ?? at)
    }
    return glideTime(at)
}

function parseStored(text: string): number | undefined {
    if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text)) return undefined
    const at = Date.parse(`${text.replace(' ', 'T')}Z`)
    return Number.isNaN(at) ? undefined : at
}

const formats = new Map<string, Intl.DateTimeFormat>()
function zoneFormat(timeZone: string): Intl.DateTimeFormat {
    const cached = formats.get(timeZone)
    if (cached) return cached
    const format = new Intl.DateTimeFormat('en-US', {
        timeZone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
        hourCycle: 'h23',
    })
    formats.set(timeZone, format)
    return format
}
