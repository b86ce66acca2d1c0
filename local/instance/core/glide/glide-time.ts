import { formatPattern, parsePattern } from './date-pattern.ts'
import { formatUtc } from './date-text.ts'
import { GlideDuration } from './glide-duration.ts'
import { host } from './host.ts'
import { loud } from './not-implemented.ts'
import { momentOf, wallOf } from './wall-clock.ts'

const DAY = 86_400_000
const inDay = (at: number): number => ((at % DAY) + DAY) % DAY

interface Numeric {
    getNumericValue(): number
}

/** A time of the day, kept in UTC; in the user's zone as on 1 January 1970. ServiceNowDocs: c_GlideTimeScopedAPI */
class TimeOfDay {
    private at: number

    constructor(milliseconds?: unknown) {
        this.at = inDay(
            milliseconds === undefined ? Math.floor(host.now() / 1000) * 1000 : Number(milliseconds),
        )
        if (Number.isNaN(this.at))
            throw new Error(`GlideTime: ${String(milliseconds)} is no number of milliseconds`)
    }
    private parsed(text: unknown, format: string): number {
        const at = parsePattern(String(text), format)
        if (Number.isNaN(at)) throw new Error(`GlideTime: "${String(text)}" is no time (${format})`)
        return at
    }
    private local(): number {
        return inDay(wallOf(this.at))
    }
    getByFormat(format: unknown): string {
        return formatPattern(this.at, String(format))
    }
    getNumericValue(): number {
        return this.at
    }
    getDisplayValue(): string {
        return formatPattern(this.local(), host.dateFormats().time)
    }
    getDisplayValueInternal(): string {
        return formatUtc(this.local()).slice(11)
    }
    getValue(): string {
        return formatUtc(this.at).slice(11)
    }
    toString(): string {
        return this.getValue()
    }
    setDisplayValue(text: unknown): void {
        this.at = inDay(momentOf(this.parsed(text, host.dateFormats().time)))
    }
    setValue(text: unknown): void {
        this.at = this.parsed(text, 'HH:mm:ss')
    }
    /** On a clock of twelve hours; noon and midnight are 0. */
    getHourLocalTime(): number {
        return this.getHourOfDayLocalTime() % 12
    }
    getHourOfDayLocalTime(): number {
        return new Date(this.local()).getUTCHours()
    }
    getHourUTC(): number {
        return this.getHourOfDayUTC() % 12
    }
    getHourOfDayUTC(): number {
        return new Date(this.at).getUTCHours()
    }
    getMinutesLocalTime(): number {
        return new Date(this.local()).getUTCMinutes()
    }
    getMinutesUTC(): number {
        return new Date(this.at).getUTCMinutes()
    }
    getSeconds(): number {
        return new Date(this.at).getUTCSeconds()
    }
}

export class GlideTime {
    constructor(milliseconds?: unknown) {
        return loud('GlideTime', new TimeOfDay(milliseconds)) as unknown as GlideTime
    }
    static subtract(start: Numeric, end: Numeric): GlideDuration {
        return new GlideDuration(end.getNumericValue() - start.getNumericValue())
    }
}
