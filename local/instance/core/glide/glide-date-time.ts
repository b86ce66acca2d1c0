import { formatPattern, parsePattern } from './date-pattern.ts'
import {
    addMonths,
    daysInMonth,
    formatUtc,
    parseUtc,
    weekOfYear,
    withPart,
    type DatePart,
} from './date-text.ts'
import { GlideDate } from './glide-date.ts'
import { GlideDuration } from './glide-duration.ts'
import { GlideTime } from './glide-time.ts'
import { host } from './host.ts'
import { loud } from './not-implemented.ts'
import { dateTimeFormat, daylightAt, momentOf, offsetAt, wallOf } from './wall-clock.ts'

const DAY = 86_400_000
const INTERNAL = 'yyyy-MM-dd HH:mm:ss'

interface Timed {
    getNumericValue(): number
}

const isTimed = (value: unknown): value is Timed =>
    typeof value === 'object' && value !== null && 'getNumericValue' in value
const numeric = (value: unknown): number =>
    isTimed(value) ? value.getNumericValue() : parseUtc(String(value))

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
    /** Throws when the text is not in the format. */
    setValueUTC(text: unknown, format: unknown): void {
        this.setParsed(text, parsePattern(String(text), String(format)), true)
    }
    setGlideDateTime(value: Timed): void {
        this.setValue(value)
    }
    isValid(): boolean {
        return !Number.isNaN(this.at)
    }
    hasDate(): boolean {
        return this.isValid()
    }
    getErrorMsg(): string {
        return this.error
    }
    getDisplayValue(): string {
        return this.isValid() ? formatPattern(this.local(), dateTimeFormat()) : ''
    }
    getDisplayValueInternal(): string {
        return this.isValid() ? formatUtc(this.local()) : ''
    }
    /** In the user's format, or the one that is given, in which case it throws when the text is not in it. */
    setDisplayValue(text: unknown, format?: unknown): void {
        const wall = parsePattern(String(text), format === undefined ? dateTimeFormat() : String(format))
        this.setParsed(text, Number.isNaN(wall) ? wall : momentOf(wall), format !== undefined)
    }
    setDisplayValueInternal(text: unknown): void {
        const wall = parsePattern(String(text), INTERNAL)
        this.setParsed(text, Number.isNaN(wall) ? wall : momentOf(wall), false)
    }
    private setParsed(text: unknown, at: number, throws: boolean): void {
        this.at = at
        this.error = Number.isNaN(at) ? `Could not parse DateTime: ${String(text)}` : ''
        if (throws && Number.isNaN(at)) throw new Error(this.error)
    }

    private local(): number {
        return wallOf(this.at)
    }
    private setLocal(wall: number): void {
        this.at = momentOf(wall)
        this.error = ''
    }
    getTZOffset(): number {
        return offsetAt(this.at)
    }
    getDSTOffset(): number {
        return daylightAt(this.at)
    }
    isDST(): boolean {
        return daylightAt(this.at) > 0
    }
    getDate(): GlideDate {
        return new GlideDate(formatUtc(this.at))
    }
    getLocalDate(): GlideDate {
        return new GlideDate(formatUtc(this.local()))
    }
    getTime(): GlideTime {
        return new GlideTime(this.at)
    }
    getLocalTime(): GlideTime {
        return new GlideTime(this.local())
    }
    getInternalFormattedLocalTime(): string {
        return formatUtc(this.local()).slice(11)
    }
    getUserFormattedLocalTime(): string {
        return formatPattern(this.local(), host.dateFormats().time)
    }
    getNumericValue(): number {
        return this.at
    }

    add(time: unknown): void {
        this.at += this.milliseconds(time, 'add')
    }
    subtract(time: unknown): void {
        this.at -= this.milliseconds(time, 'subtract')
    }
    /** A number of milliseconds, or a GlideTime or GlideDuration. */
    private milliseconds(value: unknown, name: string): number {
        const given = isTimed(value) ? value.getNumericValue() : Number(value)
        if (!Number.isFinite(given)) throw new Error(`GlideDateTime.${name}: ${String(value)} is no time`)
        return given
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
    getDaysInMonthUTC(): number {
        return daysInMonth(this.at)
    }
    getDaysInMonthLocalTime(): number {
        return daysInMonth(this.local())
    }
    getWeekOfYearUTC(): number {
        return weekOfYear(this.at)
    }
    getWeekOfYearLocalTime(): number {
        return weekOfYear(this.local())
    }

    private setPart(part: DatePart, value: unknown): void {
        this.at = withPart(this.at, part, Number(value))
    }
    private setLocalPart(part: DatePart, value: unknown): void {
        this.setLocal(withPart(this.local(), part, Number(value)))
    }
    setDayOfMonthUTC(day: unknown): void {
        this.setPart('day', day)
    }
    setDayOfMonthLocalTime(day: unknown): void {
        this.setLocalPart('day', day)
    }
    setMonthUTC(month: unknown): void {
        this.setPart('month', month)
    }
    setMonthLocalTime(month: unknown): void {
        this.setLocalPart('month', month)
    }
    setYearUTC(year: unknown): void {
        this.setPart('year', year)
    }
    setYearLocalTime(year: unknown): void {
        this.setLocalPart('year', year)
    }
}

export class GlideDateTime {
    constructor(value?: unknown) {
        return loud('GlideDateTime', new Moment(value)) as unknown as GlideDateTime
    }
    /** From one moment to another. */
    static subtract(start: unknown, end: unknown): GlideDuration {
        const [from, to] = [numeric(start), numeric(end)]
        if (Number.isNaN(from) || Number.isNaN(to))
            throw new Error(`GlideDateTime.subtract: ${String(start)} and ${String(end)} are no two dates`)
        return new GlideDuration(to - from)
    }
}
