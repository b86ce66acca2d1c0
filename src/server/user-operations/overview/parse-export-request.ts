import { isSysId } from '../../identifiers.ts'
import { oneOf, refuseParameter } from '../../list-request.ts'
import { parseGraphTime } from '../../microsoft-clients/microsoft-time.ts'
import { ok, type Result } from '../../result.ts'
import { dayOf, isDay } from '../../security-tickets/calendar-day.ts'
import { OPERATION_KINDS, type OperationKind } from '../operation-kind.ts'
import type { OperationPlace } from '../operation-store.ts'

const DAY_MS = 24 * 60 * 60_000
/** Without a first day: as much as the longest period of the page. */
const DAYS = 30

export interface ExportRequest {
    /** Days of UTC as they stand in the name of the file. */
    readonly from: string
    readonly to: string
    readonly filter: { readonly kind?: OperationKind; readonly from: number; readonly to: number }
    /** Null: from the beginning. */
    readonly after: OperationPlace | null
}

const startOf = (day: string): number => parseGraphTime(`${day}T00:00:00Z`) ?? 0

/** Where an export goes on: the second of the request and the sys_id. Null: it begins. Undefined: it is no such place. */
function placeOf(cursor: string): OperationPlace | null | undefined {
    if (cursor === '') return null
    const [seconds = '', sysId = '', ...more] = cursor.split('-')
    return more.length === 0 && /^\d{1,11}$/.test(seconds) && isSysId(sysId)
        ? { at: Number(seconds) * 1000, sysId }
        : undefined
}

export const cursorOf = ({ at, sysId }: OperationPlace): string => `${Math.floor(at / 1000)}-${sysId}`

/** `from` and `to` are days of UTC, both of which count. */
export function parseExportRequest(parameter: (name: string) => string, now: number): Result<ExportRequest> {
    const given = (name: string): string => parameter(name).trim()
    const to = given('to') || dayOf(now)
    const from = given('from') || dayOf(startOf(isDay(to) ? to : dayOf(now)) - (DAYS - 1) * DAY_MS)
    for (const [name, day] of [
        ['from', from],
        ['to', to],
    ] as const)
        if (!isDay(day)) return refuseParameter(name, 'a day is written such as 2026-11-22')
    if (from > to) return refuseParameter('from', 'the first day is after the last')
    const kind = oneOf<OperationKind | ''>(['', ...OPERATION_KINDS], given('kind'), '')
    if (kind === undefined) return refuseParameter('kind', 'there is no such kind of operation')
    const after = placeOf(given('cursor'))
    if (after === undefined) return refuseParameter('cursor', 'the export cannot go on from there')
    return ok({
        from,
        to,
        filter: { ...(kind ? { kind } : {}), from: startOf(from), to: startOf(to) + DAY_MS },
        after,
    })
}
