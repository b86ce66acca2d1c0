/** Rows of user operations as a test plants them: what a page or an export shows of many. */
import { createHash } from 'node:crypto'
import { DEMO_TENANT } from './lab.ts'
import { START } from './cluster-lab.ts'

export const OPERATIONS_TABLE = 'x_mioms_m365_assis_user_operation'
const EMMA = 'd3e0000000000000000000000000a003'
const ANA = 'd3e0000000000000000000000000a001'

export const glideTime = (at: number): string => new Date(at).toISOString().slice(0, 19).replace('T', ' ')
export const operationId = (name: string): string => createHash('md5').update(`planted:${name}`).digest('hex')

export interface Planted {
    readonly name: string
    readonly kind?: string
    readonly state?: string
    readonly tier?: number
    /** Seconds before the clock of the lab. */
    readonly age?: number
    /** Seconds from the request to the end. */
    readonly took?: number
    readonly error?: { readonly code: string; readonly parameters: readonly string[] }
    readonly values?: Readonly<Record<string, string>>
    readonly history?: readonly object[]
}

const ENDED = ['succeeded', 'failed', 'cancelled']

export function operationRow(planted: Planted) {
    const { name, kind = 'assign-license', state = 'succeeded', tier = 1, age = 3600, took = 60 } = planted
    const requested = START - age * 1000
    const isEnded = ENDED.includes(state)
    const sysId = operationId(name)
    return {
        table: OPERATIONS_TABLE,
        values: {
            sys_id: sysId,
            tenant: DEMO_TENANT,
            kind,
            tier: String(tier),
            dry_run: 'false',
            target: EMMA,
            requester: ANA,
            input: JSON.stringify({ skuId: 'c5928f49-12ba-48f7-ada3-0d743a3601d5' }),
            input_hash: '',
            state,
            attempts: isEnded ? '1' : '0',
            progress: '{}',
            way: kind === 'reset-password' ? 'here' : '',
            outcome:
                state === 'succeeded'
                    ? JSON.stringify({ code: 'license-assigned', parameters: ['Visio'] })
                    : '',
            error: planted.error ? JSON.stringify(planted.error) : '',
            error_code: planted.error?.code ?? '',
            requested_on: glideTime(requested),
            finished_on: isEnded ? glideTime(requested + took * 1000) : '',
            duration: isEnded ? String(took) : '',
            history: JSON.stringify(
                planted.history ?? [
                    { at: requested, by: ANA, kind: 'requested', detail: kind, correlationId: '' },
                ],
            ),
            ...planted.values,
        },
    }
}
