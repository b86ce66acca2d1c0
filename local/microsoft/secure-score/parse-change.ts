import type { ScoreChange, SplitPart } from './score-book.ts'

type Body = Readonly<Record<string, unknown>>

/** Keys that each kind takes. */
const keysOfKind: Readonly<Record<ScoreChange['kind'], readonly string[]>> = {
    points: ['control', 'percent'],
    rename: ['control', 'to', 'title'],
    split: ['control', 'into'],
    deprecate: ['control'],
    remove: ['control'],
    restore: ['control'],
    retitle: ['control', 'title'],
    synthetic: ['count'],
    unreadable: ['count'],
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isPart = (value: unknown): value is SplitPart =>
    typeof value === 'object' && value !== null && isText((value as Body).id) && isText((value as Body).title)

const wrongValue = (kind: ScoreChange['kind'], body: Body): string | undefined => {
    const { control, percent, to, title, into, count } = body
    if (keysOfKind[kind].includes('control') && !isText(control)) return 'control'
    if (kind === 'points' && !(typeof percent === 'number' && percent >= 0 && percent <= 100))
        return 'percent'
    if (kind === 'rename' && !isText(to)) return 'to'
    if (title !== undefined || kind === 'retitle') if (!isText(title)) return 'title'
    if (kind === 'split' && !(Array.isArray(into) && into.length === 2 && into.every(isPart))) return 'into'
    const isCounted = keysOfKind[kind].includes('count')
    return isCounted && !(Number.isInteger(count) && (count as number) >= 0) ? 'count' : undefined
}

/**
 * Checks a change that came as JSON.
 * @throws Error that names the wrong or unknown key.
 */
export const parseScoreChange = (value: unknown): ScoreChange => {
    const body = (typeof value === 'object' && value !== null ? value : {}) as Body
    const kind = String(body.kind) as ScoreChange['kind']
    if (!Object.hasOwn(keysOfKind, kind)) throw new Error(`Unknown kind of change: ${String(body.kind)}`)
    const unknown = Object.keys(body).find((key) => key !== 'kind' && !keysOfKind[kind].includes(key))
    if (unknown !== undefined) throw new Error(`A change of kind ${kind} has no "${unknown}"`)
    const wrong = wrongValue(kind, body)
    if (wrong !== undefined) throw new Error(`Wrong value of "${wrong}": ${JSON.stringify(body[wrong])}`)
    return body as unknown as ScoreChange
}
