import { formatPattern, parsePattern } from './date-pattern.ts'
import { formatUtc, parseUtc } from './date-text.ts'
import { GlideDuration } from './glide-duration.ts'
import { host } from './host.ts'
import { loud } from './not-implemented.ts'

const DAY = 86_400_000
const INTERNAL = 'yyyy-MM-dd'

interface Numeric {
    getNumericValue(): number
}

/** A day, without time and zone. ServiceNowDocs: api-reference/server-api-reference/c_GlideDateScopedAPI */
class Day {
    private at = Math.floor(host.now() / DAY) * DAY

    constructor(value?: unknown) {
        if (value !== undefined) this.setValue(value)
    }
    getByFormat(format: unknown): string {
        return formatPattern(this.at, String(format))
    }
    getNumericValue(): number {
        return this.at
    }
    getDayOfMonthNoTZ(): number {
        return new Date(this.at).getUTCDate()
    }
    getMonthNoTZ(): number {
        return new Date(this.at).getUTCMonth() + 1
    }
    getYearNoTZ(): number {
        return new Date(this.at).getUTCFullYear()
    }
    getDisplayValue(): string {
        return formatPattern(this.at, host.dateFormats().date)
    }
    getDisplayValueInternal(): string {
        return this.getValue()
    }
    getValue(): string {
        return formatUtc(this.at).slice(0, 10)
    }
    toString(): string {
        return this.getValue()
    }
    setDisplayValue(text: unknown): void {
        this.set(text, parsePattern(String(text), host.dateFormats().date))
    }
    setValue(value: unknown): void {
        const isNumeric = typeof value === 'object' && value !== null && 'getNumericValue' in value
        this.set(value, isNumeric ? (value as Numeric).getNumericValue() : parseUtc(String(value)))
    }
    private set(given: unknown, at: number): void {
        if (Number.isNaN(at)) throw new Error(`GlideDate: "${String(given)}" is no date (${INTERNAL})`)
        this.at = Math.floor(at / DAY) * DAY
    }
}

export class GlideDate {
    /** `value`: a day of the instance's own making. */
    constructor(value?: unknown) {
        return loud('GlideDate', new Day(value)) as unknown as GlideDate
    }
    static subtract(start: Numeric, end: Numeric): GlideDuration {
        return new GlideDuration(end.getNumericValue() - start.getNumericValue())
    }
}
