import { addMonths, formatUtc, parseUtc } from './date-text.ts'
import { host } from './host.ts'
import { loud } from './not-implemented.ts'

const DAY = 86_400_000

interface Timed {
    getNumericValue(): number
}

const numeric = (value: unknown): number =>
    typeof value === 'object' && value !== null && 'getNumericValue' in value
        ? (value as Timed).getNumericValue()
        : parseUtc(String(value))

/** A moment, kept in UTC. ServiceNowDocs: api-reference/server-api-reference/c_GlideDateTimeScoped */
class Moment {
    private at = 0
    private error = ''

    constructor(value?: unknown) {
        if (value === undefined || value === null || value === '')
            this.at = Math.floor(host.now() / 1000) * 1000
        else this.setValue(value)
    }
    getValue(): string {
        return this.isValid() ? formatUtc(this.at) : ''
    }
    toString(): string {
        return this.getValue()
    }
    setValue(value: unknown): void {
        this.at = typeof value === 'number' ? value : numeric(value)
        this.error = this.isValid() ? '' : `Invalid date time: '${String(value)}', ignored`
    }
    setGlideDateTime(value: Timed): void {
        this.setValue(value)
    }
    isValid(): boolean {
        return !Number.isNaN(this.at)
    }
    getErrorMsg(): string {
        return this.error
    }
    getNumericValue(): number {
        return this.at
    }
    getDisplayValue(): string {
        return this.isValid() ? formatUtc(this.local()) : ''
    }
    getDisplayValueInternal(): string {
        return this.getDisplayValue()
    }
    setDisplayValue(text: unknown, format?: unknown): void {
        if (format !== undefined)
            throw new Error('local instance: GlideDateTime.setDisplayValue with a format is not implemented')
        const wall = parseUtc(String(text))
        if (Number.isNaN(wall)) {
            this.at = NaN
            this.error = `Could not parse DateTime: ${String(text)}`
        } else this.setLocal(wall)
    }
    setDisplayValueInternal(text: unknown): void {
        this.setDisplayValue(text)
    }

    /** The user's wall clock, as if it were UTC. */
    private local(): number {
        return parseUtc(host.toZone(this.at, host.user().timeZone))
    }
    private setLocal(wall: number): void {
        this.at = host.fromZone(formatUtc(wall), host.user().timeZone)
        this.error = ''
    }
    getTZOffset(): number {
        return this.local() - Math.floor(this.at / 1000) * 1000
    }

    add(milliseconds: unknown): void {
        this.at += this.milliseconds(milliseconds, 'add')
    }
    subtract(milliseconds: unknown, second?: unknown): void {
        if (second !== undefined)
            throw new Error('local instance: GlideDateTime.subtract of two dates is not implemented')
        this.at -= this.milliseconds(milliseconds, 'subtract')
    }
    private milliseconds(value: unknown, name: string): number {
        if (typeof value === 'object')
            throw new Error(`local instance: GlideDateTime.${name} of an object is not implemented`)
        return Number(value)
    }
    addSeconds(count: number): void {
        this.at += Number(count) * 1000
    }
    addDaysUTC(count: number): void {
        this.at += Number(count) * DAY
    }
    addDays(count: number): void {
        this.addDaysUTC(count)
    }
    addWeeksUTC(count: number): void {
        this.addDaysUTC(7 * Number(count))
    }
    addMonthsUTC(count: number): void {
        this.at = addMonths(this.at, Number(count))
    }
    addYearsUTC(count: number): void {
        this.addMonthsUTC(12 * Number(count))
    }
    addDaysLocalTime(count: number): void {
        this.setLocal(this.local() + Number(count) * DAY)
    }
    addWeeksLocalTime(count: number): void {
        this.addDaysLocalTime(7 * Number(count))
    }
    addMonthsLocalTime(count: number): void {
        this.setLocal(addMonths(this.local(), Number(count)))
    }
    addYearsLocalTime(count: number): void {
        this.addMonthsLocalTime(12 * Number(count))
    }

    before(other: Timed): boolean {
        return this.at < numeric(other)
    }
    after(other: Timed): boolean {
        return this.at > numeric(other)
    }
    onOrBefore(other: Timed): boolean {
        return this.at <= numeric(other)
    }
    onOrAfter(other: Timed): boolean {
        return this.at >= numeric(other)
    }
    compareTo(other: unknown): number {
        return Math.sign(this.at - numeric(other))
    }
    equals(other: unknown): boolean {
        return this.at === numeric(other)
    }

    getYearUTC(): number {
        return new Date(this.at).getUTCFullYear()
    }
    getYearLocalTime(): number {
        return new Date(this.local()).getUTCFullYear()
    }
    getMonthUTC(): number {
        return new Date(this.at).getUTCMonth() + 1
    }
    getMonthLocalTime(): number {
        return new Date(this.local()).getUTCMonth() + 1
    }
    getDayOfMonthUTC(): number {
        return new Date(this.at).getUTCDate()
    }
    getDayOfMonthLocalTime(): number {
        return new Date(this.local()).getUTCDate()
    }
    /** 1 is Monday, 7 Sunday. */
    getDayOfWeekUTC(): number {
        return new Date(this.at).getUTCDay() || 7
    }
    getDayOfWeekLocalTime(): number {
        return new Date(this.local()).getUTCDay() || 7
    }
}

export class GlideDateTime {
    constructor(value?: unknown) {
        return loud('GlideDateTime', new Moment(value)) as unknown as GlideDateTime
    }
}
