const formats = new Map<string, Intl.DateTimeFormat>()

/** Making one is slow. Throws a RangeError on an unknown time zone. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
    const known = formats.get(timeZone)
    if (known) return known
    const made = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    })
    formats.set(timeZone, made)
    return made
}

/** Offset of a time zone at a moment, in milliseconds. */
function offset(at: number, timeZone: string): number {
    if (timeZone === 'UTC') return 0
    const parts = formatOf(timeZone).formatToParts(at)
    const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value)
    const local = Date.UTC(
        part('year'),
        part('month') - 1,
        part('day'),
        part('hour'),
        part('minute'),
        part('second'),
    )
    return local - Math.floor(at / 1000) * 1000
}

const glide = (at: number): string => new Date(at).toISOString().slice(0, 19).replace('T', ' ')

/** A moment as `yyyy-MM-dd HH:mm:ss` in a time zone. */
export const toZone = (at: number, timeZone: string): string => glide(at + offset(at, timeZone))

const DAY = 86_400_000

/**
 * The moment that a time zone shows as this text: of two such moments the later one; where the clock skips the text,
 * the one as long after the skip as the text is after its beginning.
 */
export function fromZone(text: string, timeZone: string): number {
    const wall = Date.parse(`${text.trim().replace(' ', 'T')}Z`)
    if (Number.isNaN(wall)) return NaN
    const before = offset(wall - DAY, timeZone)
    const fitting = [before, offset(wall + DAY, timeZone)]
        .map((one) => ({ one, at: wall - one }))
        .filter(({ one, at }) => offset(at, timeZone) === one)
        .map(({ at }) => at)
    return fitting.length > 0 ? Math.max(...fitting) : wall - before
}

export { glide as glideTime }
