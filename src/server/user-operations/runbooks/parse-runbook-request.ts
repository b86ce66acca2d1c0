import { appError } from '../../errors.ts'
import { isGuid } from '../../identifiers.ts'
import { isObject } from '../../json.ts'
import { err, ok, type Result } from '../../result.ts'
import type { RunbookValues } from './runbook-values.ts'

const LONGEST_NAME = 63
const MOST_VALUES = 20
const KEYS = ['name', 'parameters', 'isDryRun', 'requestId']

export interface RunbookRequest {
    readonly name: string
    /** As they were entered. */
    readonly parameters: RunbookValues
    /** Shows what would be called, and calls nothing of Azure. */
    readonly isDryRun: boolean
    /** GUID of the one who asks, so that what is sent twice is one operation; empty: each is one. */
    readonly requestId: string
}

const valueOf = (value: unknown): string | undefined =>
    typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && isFinite(value))
        ? String(value)
        : undefined

function valuesIn(given: unknown): RunbookValues | undefined {
    if (!isObject(given) || Object.keys(given).length > MOST_VALUES) return undefined
    const values: Record<string, string> = {}
    for (const [name, one] of Object.entries(given)) {
        const value = valueOf(one)
        if (value === undefined) return undefined
        values[name] = value
    }
    return values
}

/** Reads `{name, parameters, isDryRun?, requestId?}`. Error: REQUEST_INVALID with what does not fit. */
export function parseRunbookRequest(body: unknown): Result<RunbookRequest> {
    const wrong = (place: string): Result<never> => err(appError('REQUEST_INVALID', [place]))
    if (!isObject(body)) return wrong('body')
    const other = Object.keys(body).find((key) => !KEYS.includes(key))
    if (other !== undefined) return wrong(other.slice(0, LONGEST_NAME))
    const { name, isDryRun = false, requestId = '' } = body
    if (typeof name !== 'string' || name === '' || name.length > LONGEST_NAME) return wrong('name')
    const parameters = valuesIn(body['parameters'] ?? {})
    if (!parameters) return wrong('parameters')
    if (typeof isDryRun !== 'boolean') return wrong('isDryRun')
    if (typeof requestId !== 'string' || (requestId !== '' && !isGuid(requestId))) return wrong('requestId')
    return ok({ name, parameters, isDryRun, requestId: requestId.toLowerCase() })
}
