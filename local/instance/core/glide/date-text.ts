/** Formats that the platform tries, in its order; the internal one first. */
const FORMATS = [
    /^(?<y>\d{4})-(?<M>\d{2})-(?<d>\d{2}) (?<H>\d{2}):(?<m>\d{2}):(?<s>\d{2})$/,
    /^(?<M>\d{2})\/(?<d>\d{2})\/(?<y>\d{4}) (?<H>\d{2}):(?<m>\d{2}):(?<s>\d{2})$/,
    /^(?<M>\d{2})-(?<d>\d{2})-(?<y>\d{4}) (?<H>\d{2}):(?<m>\d{2}):(?<s>\d{2})$/,
    /^(?<M>\d{2})-(?<d>\d{2})-(?<y>\d{4}) (?<H>\d{2}):(?<m>\d{2})$/,
    /^(?<M>\d{2})-(?<d>\d{2})-(?<y>\d{4})$/,
    /^(?<M>\d{2})\/(?<d>\d{2})\/(?<y>\d{4})$/,
    /^(?<d>\d{2})-(?<M>\d{2})-(?<y>\d{4}) (?<H>\d{2}):(?<m>\d{2}):(?<s>\d{2})$/,
    /^(?<d>\d{2})-(?<M>\d{2})-(?<y>\d{4}) (?<H>\d{2})\.(?<m>\d{2})\.(?<s>\d{2})$/,
    /^(?<d>\d{2})-(?<M>\d{2})-(?<y>\d{4}) (?<H>\d{2})\.(?<m>\d{2})$/,
    /^(?<d>\d{2})\/(?<M>\d{2})\/(?<y>\d{4})$/,
    /^(?<d>\d{2})-(?<M>\d{2})-(?<y>\d{4})$/,
    /^(?<y>\d{4})-(?<M>\d{2})-(?<d>\d{2}) (?<H>\d{2}):(?<m>\d{2})$/,
    /^(?<y>\d{4})-(?<M>\d{2})-(?<d>\d{2})$/,
]

const two = (number: number): string => String(number).padStart(2, '0')

/** Milliseconds since the epoch as `yyyy-MM-dd HH:mm:ss` in UTC. */
export function formatUtc(at: number): string {
    const date = new Date(at)
    const day = `${String(date.getUTCFullYear()).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
    return `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`
}

/** Milliseconds since the epoch of a text in UTC; NaN for what is no date. A day that a month does not have is none. */
export function parseUtc(text: string): number {
    for (const format of FORMATS) {
        const found = format.exec(text.trim())?.groups
        if (!found) continue
        const part = (name: string): number => Number(found[name] ?? '0')
        const at = Date.UTC(part('y'), part('M') - 1, part('d'), part('H'), part('m'), part('s'))
        const date = new Date(at)
        if (date.getUTCMonth() === part('M') - 1 && date.getUTCDate() === part('d')) return at
    }
    return NaN
}

/** A moment moved by whole months; a day that the month does not have becomes its last. */
export function addMonths(at: number, months: number): number {
    const date = new Date(at)
    const day = date.getUTCDate()
    date.setUTCDate(1)
    date.setUTCMonth(date.getUTCMonth() + months)
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
    date.setUTCDate(Math.min(day, last))
    return date.getTime()
}
