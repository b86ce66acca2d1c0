/** Password resets of Emma on a local instance, at whatever point of their way a test begins. */
import { createHash } from 'node:crypto'
import { inputHash } from '../src/server/user-operations/input-hash.ts'
import type { OperationEvent, UserOperation } from '../src/server/user-operations/user-operation.ts'
import { DEFAULT_OPERATION_SETTINGS } from '../src/server/user-operations/operation-settings.ts'
import { DEMO_TENANT } from './lab.ts'
import { MARC, startLicenseLab, type LicenseLab } from './license-lab.ts'

export const EMMA = 'd3e0000000000000000000000000a003'
export const OLGA = 'd3e0000000000000000000000000a021'
/** Object id of Emma's account in the simulated directory is not asked for before a hand-over. */
const ACCOUNT = '11111111-1111-4111-8111-111111111111'
const TABLE = 'x_mioms_m365_assis_user_operation'

const md5 = (text: string): string => createHash('md5').update(text).digest('hex')
const time = (at: number): string => new Date(at).toISOString().slice(0, 19).replace('T', ' ')

export interface OwnOperationsLab extends LicenseLab {
    /** A reset of Emma's password that Olga asked for, as far as a test wants it. Answers its sys_id. */
    reset(name: string, given?: Partial<UserOperation>): Promise<string>
}

export const event = (kind: OperationEvent['kind'], at: number, by = '', detail = ''): OperationEvent => ({
    at,
    by,
    kind,
    detail,
    correlationId: '',
})

export async function startOwnOperationsLab(): Promise<OwnOperationsLab> {
    const lab = await startLicenseLab()
    const kinds = Object.fromEntries(
        Object.entries(DEFAULT_OPERATION_SETTINGS.kinds).map(([kind, policy]) => [
            kind,
            { ...policy, isOn: true },
        ]),
    ) as unknown as typeof DEFAULT_OPERATION_SETTINGS.kinds
    await lab.configure({ kinds })
    await lab.work()
    return {
        ...lab,
        async reset(name, given = {}) {
            const asked = {
                kind: 'reset-password',
                targetId: EMMA,
                input: {},
                isDryRun: false,
                ...given,
            } as const
            const at = given.createdAt ?? Date.UTC(2026, 10, 21, 8, 50)
            const sysId = md5(`own-operations-lab:${name}`)
            const { outcome, error } = given
            await lab.instance.control.loadRecords([
                {
                    table: TABLE,
                    values: {
                        sys_id: sysId,
                        tenant: DEMO_TENANT,
                        kind: asked.kind,
                        tier: '2',
                        dry_run: String(asked.isDryRun),
                        target: EMMA,
                        account_id: ACCOUNT,
                        requester: given.requesterId ?? OLGA,
                        verifier: given.verifierId ?? '',
                        approver: given.approverId ?? '',
                        recipient: given.recipientId ?? '',
                        input: JSON.stringify(asked.input),
                        input_hash: inputHash({ digest: { md5 } }, asked),
                        state: given.state ?? 'requested',
                        attempts: '0',
                        progress: JSON.stringify(
                            given.progress ?? { inspectedAt: String(at), managerId: MARC },
                        ),
                        outcome: outcome ? JSON.stringify(outcome) : '',
                        error: error ? JSON.stringify(error) : '',
                        error_code: error?.code ?? '',
                        requested_on: time(at),
                        finished_on: given.finishedAt ? time(given.finishedAt) : '',
                        history: JSON.stringify(
                            given.history ?? [event('requested', at, given.requesterId ?? OLGA, asked.kind)],
                        ),
                    },
                },
            ])
            return sysId
        },
    }
}

/** One that was confirmed and approved by the manager: it waits for the hand-over. */
export const approvedReset = (lab: OwnOperationsLab, name: string): Promise<string> =>
    lab.reset(name, {
        state: 'approved',
        verifierId: MARC,
        approverId: MARC,
        history: [
            event('requested', Date.UTC(2026, 10, 21, 8, 50), OLGA, 'reset-password'),
            event('verified', Date.UTC(2026, 10, 21, 8, 55), MARC),
            event('approved', Date.UTC(2026, 10, 21, 8, 56), MARC),
        ],
    })
