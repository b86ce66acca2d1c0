import { host } from './host.ts'
import { loud } from './not-implemented.ts'

const format = (at: number): string => new Date(at).toISOString().slice(0, 19).replace('T', ' ')

function parse(text: string): number {
    const at = Date.parse(`${text.trim().replace(' ', 'T')}${text.trim().length === 10 ? 'T00:00:00' : ''}Z`)
    return at
}

/** A moment in UTC. ServiceNowDocs: api-reference/server-api-reference/c_GlideDateTimeScoped */
class Moment {
    private at: number

    constructor(value?: unknown) {
        if (value === undefined || value === null || value === '')
            this.at = Math.floor(host.now() / 1000) * 1000
        else this.at = parse(String((value as { getValue?: () => string }).getValue?.() ?? value))
    }
    getValue(): string {
        return Number.isNaN(this.at) ? '' : format(this.at)
    }
    toString(): string {
        return this.getValue()
    }
    setValue(value: unknown): void {
        this.at = typeof value === 'number' ? value : parse(String(value))
    }
    isValid(): boolean {
        return !Number.isNaN(this.at)
    }
    getNumericValue(): number {
        return this.at
    }
    getDisplayValue(): string {
        return host.toZone(this.at, host.user().timeZone)
    }
    setDisplayValue(text: string): void {
        this.at = host.fromZone(text, host.user().timeZone)
    }
    addSeconds(count: number): void {
        this.at += count * 1000
    }
    addDaysUTC(count: number): void {
        this.at += count * 86_400_000
    }
    addDays(count: number): void {
        this.addDaysUTC(count)
    }
    addDaysLocalTime(count: number): void {
        const local = host.toZone(this.at, host.user().timeZone)
        const moved = format(parse(local) + count * 86_400_000)
        this.at = host.fromZone(moved, host.user().timeZone)
    }
    add(milliseconds: number): void {
        this.at += Number(milliseconds)
    }
    subtract(milliseconds: number): void {
        this.at -= Number(milliseconds)
    }
    before(other: { getNumericValue(): number }): boolean {
        return this.at < other.getNumericValue()
    }
    after(other: { getNumericValue(): number }): boolean {
        return this.at > other.getNumericValue()
    }
    onOrBefore(other: { getNumericValue(): number }): boolean {
        return this.at <= other.getNumericValue()
    }
    onOrAfter(other: { getNumericValue(): number }): boolean {
        return this.at >= other.getNumericValue()
    }
    compareTo(other: { getNumericValue(): number }): number {
        return Math.sign(this.at - other.getNumericValue())
    }
    equals(other: unknown): boolean {
        return this.getValue() === String(other)
    }
    getYearUTC(): number {
        return new Date(this.at).getUTCFullYear()
    }
    getMonthUTC(): number {
        return new Date(this.at).getUTCMonth() + 1
    }
    getDayOfMonthUTC(): number {
        return new Date(this.at).getUTCDate()
    }
}

export class GlideDateTime {
    constructor(value?: unknown) {
        return loud('GlideDateTime', new Moment(value)) as unknown as GlideDateTime
    }
}
