import { formatPattern } from './date-pattern.ts'
import { formatUtc, parseUtc } from './date-text.ts'
import { loud } from './not-implemented.ts'

const DAY = 86_400_000
const UNITS: readonly (readonly [string, number])[] = [
    ['Day', DAY],
    ['Hour', 3_600_000],
    ['Minute', 60_000],
]

interface Numeric {
    getNumericValue(): number
}
const isNumeric = (value: unknown): value is Numeric =>
    typeof value === 'object' && value !== null && 'getNumericValue' in value

/** `d HH:mm:ss` or `HH:mm:ss` in milliseconds. Throws on another form. */
function parsed(text: string): number {
    const {
        days = '0',
        hours,
        minutes,
        seconds,
    } = /^(?:(?<days>\d+) )?(?<hours>\d{1,2}):(?<minutes>\d{1,2}):(?<seconds>\d{1,2})$/.exec(text.trim())
        ?.groups ?? {}
    if (hours === undefined) throw new Error(`GlideDuration: "${text}" is no duration (d HH:mm:ss)`)
    return Number(days) * DAY + ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
}

const millisecondsOf = (value: unknown): number => {
    if (value === undefined || value === null || value === '') return 0
    if (typeof value === 'number') return value
    return isNumeric(value) ? value.getNumericValue() : parsed(String(value))
}

/** A span of time. ServiceNowDocs: api-reference/server-api-reference/c_GlideDurationScopedAPI */
class Span {
    private milliseconds: number

    constructor(value?: unknown) {
        this.milliseconds = millisecondsOf(value)
    }
    add(other: unknown): object {
        return new GlideDuration(this.milliseconds + millisecondsOf(other))
    }
    subtract(other: unknown): object {
        return new GlideDuration(this.milliseconds - millisecondsOf(other))
    }
    getNumericValue(): number {
        return this.milliseconds
    }
    /** The time part in one of Java's formats. */
    getByFormat(format: unknown): string {
        return formatPattern(this.milliseconds, String(format))
    }
    getDayPart(): number {
        return Math.trunc(this.milliseconds / DAY)
    }
    /** More than twelve hours round up. */
    getRoundedDayPart(): number {
        const rest = this.milliseconds % DAY
        return this.getDayPart() + (rest > DAY / 2 ? 1 : rest < -DAY / 2 ? -1 : 0)
    }
    getDisplayValue(): string {
        let rest = Math.abs(this.milliseconds)
        const words: string[] = []
        for (const [name, length] of UNITS) {
            const count = Math.floor(rest / length)
            rest -= count * length
            if (count > 0) words.push(`${String(count)} ${name}${count === 1 ? '' : 's'}`)
        }
        return `${this.milliseconds < 0 && words.length > 0 ? '-' : ''}${words.join(' ') || '0 Minutes'}`
    }
    getDurationValue(): string {
        const rest = Math.abs(this.milliseconds)
        const days = Math.floor(rest / DAY)
        const time = formatUtc(rest % DAY).slice(11)
        return `${this.milliseconds < 0 ? '-' : ''}${days > 0 ? `${String(days)} ` : ''}${time}`
    }
    getValue(): string {
        return formatUtc(this.milliseconds)
    }
    toString(): string {
        return this.getValue()
    }
    setDisplayValue(text: unknown): void {
        this.milliseconds = parsed(String(text))
    }
    /** From 1 January 1970 to this date and time. */
    setValue(value: unknown): void {
        const at = isNumeric(value) ? value.getNumericValue() : parseUtc(String(value))
        if (Number.isNaN(at))
            throw new Error(`GlideDuration.setValue: "${String(value)}" is no date and time`)
        this.milliseconds = at
    }
}

export class GlideDuration {
    constructor(value?: unknown) {
        return loud('GlideDuration', new Span(value)) as unknown as GlideDuration
    }
}
