import { isObject } from '../json.ts'

/** How far the evaluation of open incidents has come. Only a memory: without it all is looked at again. */
export interface RematchProgress {
    /** What was known when it was last brought up to date. */
    readonly knowledge: string
    /** Since then nothing is left to evaluate. */
    readonly isComplete: boolean
    /** When all incidents were last looked at anew, whatever is remembered of their days. */
    readonly roundAt: number
    /** Where the next run goes on; null: with the newest incidents. */
    readonly next: RematchPosition | null
    /** Days of opening whose incidents are all evaluated, each with the version of its window. */
    readonly days: Readonly<Record<string, string>>
}

export interface RematchPosition {
    readonly day: number
    /** Of the day's incidents those up to this sys_id are evaluated … */
    readonly after: string
    /** … with this version of its window; empty: some with an older one. */
    readonly version: string
}

export const NO_PROGRESS: RematchProgress = {
    knowledge: '',
    isComplete: false,
    roundAt: 0,
    next: null,
    days: {},
}

function parsePosition(value: unknown): RematchPosition | null {
    if (!isObject(value)) return null
    const { day, after, version } = value
    return typeof day === 'number' && typeof after === 'string' && typeof version === 'string'
        ? { day, after, version }
        : null
}

/** What somebody edited by hand is no progress. */
export function parseRematchProgress(value: unknown): RematchProgress {
    if (!isObject(value) || !isObject(value['days'])) return NO_PROGRESS
    const { knowledge, isComplete, roundAt, next, days } = value
    if (typeof knowledge !== 'string' || typeof roundAt !== 'number') return NO_PROGRESS
    const known: Record<string, string> = {}
    for (const day of Object.keys(days)) if (typeof days[day] === 'string') known[day] = String(days[day])
    return { knowledge, isComplete: isComplete === true, roundAt, next: parsePosition(next), days: known }
}
