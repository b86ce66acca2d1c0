import type { ScoreView } from '../../server/security-tickets/security-tickets-view.ts'

type Line = ScoreView['line']

const DAY = 86_400_000
const dayOf = (day: string): number => Math.round(Date.parse(day) / DAY)

/** Percent between which the line is drawn: what happened is to be seen, and a quiet score not to look like a storm. */
export function rangeOf(line: Line): readonly [number, number] {
    const all = line.map(({ percent }) => percent)
    const low = Math.floor(Math.min(...all))
    const high = Math.ceil(Math.max(...all))
    const missing = Math.max(0, 10 - (high - low))
    const bottom = Math.max(0, Math.min(90, low - Math.ceil(missing / 2)))
    return [bottom, Math.max(high, bottom + 10)]
}

/**
 * The line as the path of an SVG of this size. Where days are missing it is broken, and a day between two gaps is a
 * point: a line without length, which round ends make visible.
 */
export function pathOf(line: Line, width: number, height: number): string {
    const [bottom, top] = rangeOf(line)
    const first = dayOf(line[0]?.day ?? '')
    const last = dayOf(line[line.length - 1]?.day ?? '')
    const round = (value: number): number => Math.round(value * 10) / 10
    return line
        .map(({ day, percent }, index) => {
            const at = dayOf(day)
            const x = last === first ? width / 2 : ((at - first) / (last - first)) * width
            const y = height - ((percent - bottom) / (top - bottom)) * height
            const before = line[index - 1]
            const isNext = before !== undefined && dayOf(before.day) === at - 1
            return `${isNext ? 'L' : 'M'}${round(x)} ${round(y)}${isNext ? '' : 'h0'}`
        })
        .join('')
}

export interface LineSummary {
    readonly first: Line[number]
    readonly last: Line[number]
    readonly lowest: Line[number]
    readonly highest: Line[number]
    /** Days between the first and the last that Microsoft did not tell. */
    readonly missing: number
}

/** What the line shows, for who does not see it; null: there is none. */
export function summaryOf(line: Line): LineSummary | null {
    const first = line[0]
    const last = line[line.length - 1]
    if (!first || !last) return null
    return {
        first,
        last,
        lowest: line.reduce((a, b) => (b.percent < a.percent ? b : a)),
        highest: line.reduce((a, b) => (b.percent > a.percent ? b : a)),
        missing: dayOf(last.day) - dayOf(first.day) + 1 - line.length,
    }
}
