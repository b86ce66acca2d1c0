/** User operations in a laboratory: Setup is complete, an admin has switched them on, Emma calls about an incident. */
import { createHash } from 'node:crypto'
import { OPERATIONS_PROFILES, operationsProviders } from '../local/instance/demo/user-operations.ts'
import {
    DEFAULT_OPERATION_SETTINGS,
    type KindPolicy,
    type OperationSettings,
} from '../src/server/user-operations/operation-settings.ts'
import type { OperationKind } from '../src/server/user-operations/operation-kind.ts'
import { START } from './cluster-lab.ts'
import { startLab, type Lab } from './lab.ts'
import { AGREE, COMPLETE, enter, prepareSetup, RECORDS } from './setup-lab.ts'

const SCOPE = 'x_mioms_m365_assis'
export const OPERATIONS_JOB = 'Microsoft 365 Support: work on user operations'
/** People of the demo. */
export const EMMA = 'd3e0000000000000000000000000a003'
export const OLGA = 'olga.operations'
export const OCTAVE = 'octave.operations'
/** Emma's incident, and one without a caller. */
export const INCIDENT = 'd3e0000000000000000000000000b001'
export const WITHOUT_CALLER = 'd3e0000000000000000000000000b006'

export interface UserOperationsLab extends Lab {
    /** What an admin decides; kinds are on unless said otherwise. */
    configure(
        settings?: Partial<OperationSettings>,
        kinds?: Partial<Record<OperationKind, Partial<KindPolicy>>>,
    ): Promise<void>
    /** The app registration that user operations sign in as: the end of its client id, and its secret. */
    signInAs(clientEnd: string, secret: string): Promise<void>
    /** Runs all checks of Setup. */
    check(): Promise<void>
    work(): Promise<void>
    /** So many minutes later on all clocks. */
    passes(minutes: number): Promise<void>
}

export async function startUserOperationsLab(): Promise<UserOperationsLab> {
    const lab = await startLab({ microsoft: { now: () => START }, instance: { startAt: START } })
    try {
        return await connect(lab)
    } catch (error) {
        await lab.close()
        throw error
    }
}

async function connect(lab: Lab): Promise<UserOperationsLab> {
    const { control } = lab.instance
    const load = (rows: readonly unknown[]): Promise<unknown> =>
        control.loadRecords(rows as Parameters<typeof control.loadRecords>[0])
    const signInAs = async (clientEnd: string, secret: string): Promise<void> => {
        await load(operationsProviders({ clientEnd, secret }))
    }
    const setup = await prepareSetup(lab)
    await signInAs('1e07', 'contoso-operations-secret')
    await load([
        { table: 'incident', values: { sys_id: INCIDENT, caller_id: EMMA } },
        { table: 'incident', values: { sys_id: WITHOUT_CALLER, caller_id: '' } },
    ])
    await setup.act([
        AGREE,
        enter('setup-type', {
            basicAuthentication: true,
            singleTenant: true,
            features: ['service-health', 'user-operations'],
        }),
        enter('tenant', { domain: 'contoso.com', cloud: 'global' }),
        enter('outbound', {
            graphProfile: RECORDS.graphProfile,
            ...OPERATIONS_PROFILES,
        }),
        enter('inbound', { skip: true }),
        enter('integration-user', { skip: true }),
        enter('settings', { testEnvironment: true }),
    ])
    await setup.check()
    const { json } = await setup.act([{ kind: 'go-to', step: 'complete' }, COMPLETE])
    if (json.result.refusal !== null || json.result.wizard.completedAt === null)
        throw new Error(`Setup was not completed: ${JSON.stringify(json.result.refusal)}`)
    let revision = 0
    /** Minutes since the start. */
    let passed = 0
    return {
        ...lab,
        async configure(settings = {}, kinds = {}) {
            revision += 1
            const defaults = DEFAULT_OPERATION_SETTINGS
            const all = Object.entries(defaults.kinds).map(([kind, policy]) => [
                kind,
                { ...policy, isOn: true, ...kinds[kind as OperationKind] },
            ])
            await load([
                {
                    table: `${SCOPE}_operation_settings`,
                    values: {
                        sys_id: createHash('md5')
                            .update(`operation_settings#${String(revision)}`)
                            .digest('hex'),
                        revision: String(revision),
                        settings: JSON.stringify({
                            ...defaults,
                            isOn: true,
                            kinds: Object.fromEntries(all),
                            ...settings,
                        }),
                        changed_at: new Date(START + passed * 60_000)
                            .toISOString()
                            .slice(0, 19)
                            .replace('T', ' '),
                    },
                },
            ])
        },
        signInAs,
        check: () => setup.check(),
        async work() {
            await control.executeJob(OPERATIONS_JOB)
        },
        async passes(minutes) {
            passed += minutes
            await control.setClock({ advanceSeconds: minutes * 60 })
            lab.microsoft.control.advanceClock(minutes)
        },
    }
}
