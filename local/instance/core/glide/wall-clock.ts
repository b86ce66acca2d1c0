import { formatUtc, parseUtc } from './date-text.ts'
import { host } from './host.ts'

/** The user's wall clock at a moment, as if it were UTC. */
export const wallOf = (at: number): number => parseUtc(host.toZone(at, host.user().timeZone))

/** The moment at which the user's wall clock shows this: of two the later one, of none (a skipped hour) the one after. */
export const momentOf = (wall: number): number => host.fromZone(formatUtc(wall), host.user().timeZone)

/** How far the user's clock is ahead of UTC. */
export const offsetAt = (at: number): number => wallOf(at) - Math.floor(at / 1000) * 1000

/** How much of it is daylight saving: what the offset exceeds the smaller one of January and July by. */
export function daylightAt(at: number): number {
    const year = new Date(wallOf(at)).getUTCFullYear()
    const standard = Math.min(offsetAt(Date.UTC(year, 0, 1)), offsetAt(Date.UTC(year, 6, 1)))
    return offsetAt(at) - standard
}

/** The user's formats of dates and times. */
export const dateTimeFormat = (): string => {
    const { date, time } = host.dateFormats()
    return `${date} ${time}`
}
