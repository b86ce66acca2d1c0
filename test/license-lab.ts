/** License requests on a local instance: Setup is complete, an admin has switched them on, people have managers. */
import { createHash } from 'node:crypto'
import {
    DEFAULT_OPERATION_SETTINGS,
    type KindPolicy,
    type OperationSettings,
} from '../src/server/user-operations/operation-settings.ts'
import { hashPassword } from '../local/instance/core/security/password.ts'
import { DEMO_PASSWORD } from '../local/instance/demo/demo-rows.ts'
import { START } from './cluster-lab.ts'
import type { StartOptions } from '../local/instance/start-instance.ts'
import { startDemoLab, type Lab } from './lab.ts'
import { chooseOperations } from './operations-page-lab.ts'

const SCOPE = 'x_mioms_m365_assis'
export const OPERATIONS_JOB = 'Microsoft 365 Support: work on user operations'
export const LICENSE_ITEM = 'efbbc343a63940ae9d078fc24623350c'
export const MARC = 'd3e0000000000000000000000000a008'
export const HEAD = 'd3e00000000000000000000000001c00'
const EMMA = 'd3e0000000000000000000000000a003'

/** Who asks for something, by the name of the account at Microsoft; each with Marc as the manager. */
const PEOPLE = [
    'ines.costa',
    'kenji.mori',
    'felix.frontline',
    'vera.visio',
    'tom.becker',
    'ursula.admin',
    'nina.nobody',
    'noah.newcomer',
]
export const idOf = (name: string): string => createHash('md5').update(`license-lab:${name}`).digest('hex')

type Fields = Readonly<Record<string, string>>

export interface LicenseLab extends Lab {
    configure(settings?: Partial<OperationSettings>, policy?: Partial<KindPolicy>): Promise<void>
    work(): Promise<void>
    /** So many minutes later on both clocks, with a run of the job at each. */
    passes(minutes: number): Promise<void>
    /** sys_id of a product's row by its part number. */
    license(partNumber: string): string
    rows(table: string, query: string): Promise<readonly Fields[]>
    /** Orders as somebody; rules run. Answers the sys_id of the requested item. */
    order(who: string, partNumber: string): Promise<string>
    /** Approves or rejects as somebody; rules run. Answers the HTTP status. */
    decide(who: string, item: string, state: 'approved' | 'rejected'): Promise<number>
    item(item: string): Promise<Fields>
    /** What was said on it, oldest first. */
    comments(item: string): Promise<readonly string[]>
    /** POSTs of assignLicense that Microsoft got. */
    assignments(): number
}

export async function startLicenseLab(options: Partial<StartOptions> = {}): Promise<LicenseLab> {
    const lab = await startDemoLab({
        microsoft: { now: () => START },
        instance: { startAt: START, ...options },
    })
    try {
        return await connect(lab)
    } catch (error) {
        await lab.close()
        throw error
    }
}

/** What is there before an admin switches license requests on; the demo is loaded. */
export async function prepareLicenses(lab: Lab): Promise<void> {
    await chooseOperations(lab)
    await lab.instance.control.loadRecords([
        { table: 'sys_user', values: { sys_id: EMMA, email: 'emma.employee@contoso.com' } },
        {
            table: 'sys_user',
            values: { sys_id: HEAD, user_name: 'helga.head', name: 'Helga Head', active: 'true' },
        },
        { table: 'sys_user', values: { sys_id: MARC, manager: HEAD } },
        ...PEOPLE.map((name) => ({
            table: 'sys_user',
            values: {
                sys_id: idOf(name),
                user_name: name,
                name,
                email: `${name}@contoso.com`,
                user_password: hashPassword(DEMO_PASSWORD),
                active: 'true',
                manager: MARC,
            },
        })),
    ])
}

/** The row of a revision of what an admin decides. */
export const settingsRow = (
    revision: number,
    settings: Partial<OperationSettings> = {},
    policy: Partial<KindPolicy> = {},
) => {
    const { kinds } = DEFAULT_OPERATION_SETTINGS
    return {
        table: `${SCOPE}_operation_settings`,
        values: {
            sys_id: createHash('md5').update(`operation_settings#${revision}`).digest('hex'),
            revision: String(revision),
            settings: JSON.stringify({
                ...DEFAULT_OPERATION_SETTINGS,
                isOn: true,
                kinds: { ...kinds, 'assign-license': { ...kinds['assign-license'], isOn: true, ...policy } },
                ...settings,
            }),
            changed_at: '2026-11-21 09:00:00',
        },
    }
}

async function connect(lab: Lab): Promise<LicenseLab> {
    const { control } = lab.instance
    await prepareLicenses(lab)
    const rows: LicenseLab['rows'] = async (table, query) =>
        (await lab.call('admin', 'GET', `/api/now/table/${table}?sysparm_query=${encodeURIComponent(query)}`))
            .json.result as readonly Fields[]
    const one = async (table: string, query: string): Promise<Fields> => (await rows(table, query))[0] ?? {}
    let revision = 0
    let licenses: Readonly<Record<string, string>> = {}
    const license = (name: string): string =>
        Object.entries(licenses).find(([label]) => label.startsWith(name))?.[1] ?? ''
    const run = (): Promise<void> => control.executeJob(OPERATIONS_JOB)
    const choices = async (): Promise<readonly { readonly value: string; readonly label: string }[]> => {
        const { json } = await lab.call(
            'emma.employee',
            'GET',
            `/api/sn_sc/servicecatalog/items/${LICENSE_ITEM}`,
        )
        const variables = json.result.variables as readonly { name: string; choices?: [] }[]
        return variables.find(({ name }) => name === 'license')?.choices ?? []
    }
    return {
        ...lab,
        async configure(settings = {}, policy = {}) {
            revision += 1
            await control.loadRecords([settingsRow(revision, settings, policy)])
        },
        async work() {
            await run()
            licenses = {
                ...licenses,
                ...Object.fromEntries((await choices()).map(({ label, value }) => [label, value])),
            }
        },
        async passes(minutes) {
            for (let minute = 0; minute < minutes; minute += 1) {
                await control.setClock({ advanceSeconds: 60 })
                lab.microsoft.control.advanceClock(1)
                await run()
            }
        },
        license,
        rows,
        async order(who, name) {
            const variables = { license: license(name), reason: 'I draw' }
            const { status, json, text } = await lab.call(
                who,
                'POST',
                `/api/sn_sc/servicecatalog/items/${LICENSE_ITEM}/order_now`,
                { sysparm_quantity: 1, variables },
            )
            if (status !== 200) throw new Error(text)
            await control.drain()
            return (await one('sc_req_item', `request=${json.result.request_id as string}`))['sys_id'] ?? ''
        },
        async decide(who, item, state) {
            const { sys_id: approval = '' } = await one('sysapproval_approver', `sysapproval=${item}`)
            const { status } = await lab.call(
                who,
                'PATCH',
                `/api/now/table/sysapproval_approver/${approval}`,
                { state },
            )
            await control.drain()
            return status
        },
        item: (item) => one('sc_req_item', `sys_id=${item}`),
        comments: async (item) =>
            (
                await rows('sys_journal_field', `element_id=${item}^element=comments^ORDERBYsys_created_on`)
            ).map(({ value = '' }) => value),
        assignments: () =>
            lab.microsoft.control.requests().filter(({ path }) => path.endsWith('/assignLicense')).length,
    }
}
