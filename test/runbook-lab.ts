/** Runbooks on a local instance: Setup is complete, an admin has registered some, Emma calls about an incident. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KindPolicy, OperationSettings } from '../src/server/user-operations/operation-settings.ts'
import { DEFAULT_OPERATION_SETTINGS } from '../src/server/user-operations/operation-settings.ts'
import type { Runbook, RunbookParameter } from '../src/server/user-operations/runbooks/runbook.ts'
import { startLicenseLab, type LicenseLab } from './license-lab.ts'
import { AZURE_PROFILE } from './operations-page-lab.ts'
import { storedRows } from './stored-rows.ts'

export const MAILBOX_ITEM = '6c1b4f0e7d2a49c3b85e90a1f2d3c4b5'
export const RUNBOOKS_API = '/api/x_mioms_m365_assis/v1/runbooks/incidents'
/** Emma's incident. */
export const INCIDENT = 'd3e0000000000000000000000000b001'
export const EMMA = 'd3e0000000000000000000000000a003'
export const OLGA = 'olga.operations'

/** Contoso's, as the simulated Azure has it. */
export const AUTOMATION = {
    subscriptionId: 'a1f0a3c8-5c5b-4d0e-9a55-0d2b6c0f5b01',
    resourceGroup: 'rg-servicedesk',
    account: 'aa-servicedesk',
}

const parameter = (
    name: string,
    label: string,
    changes: Partial<RunbookParameter> = {},
): RunbookParameter => ({
    name,
    label,
    type: 'text',
    isRequired: true,
    pattern: '',
    choices: [],
    ...changes,
})

export const MAILBOX: Runbook = {
    name: 'Add-SharedMailboxPermission',
    label: 'Access to a shared mailbox',
    isOn: true,
    tier: 1,
    workerGroup: 'HybridWorkers-OnPrem',
    parameters: [
        parameter('Mailbox', 'Mailbox', { pattern: '[a-z][a-z0-9.-]{0,62}' }),
        parameter('User', 'Person', { type: 'user' }),
        parameter('AccessRight', 'Right', {
            type: 'choice',
            choices: ['FullAccess', 'SendAs', 'SendOnBehalf'],
        }),
    ],
    timeoutMinutes: 10,
    resetsPasswords: false,
}

export const SPOOLER: Runbook = {
    ...MAILBOX,
    name: 'Restart-PrintSpooler',
    label: 'Restart the print spooler',
    parameters: [
        parameter('ComputerName', 'Print server'),
        parameter('Force', 'By force', { type: 'boolean', isRequired: false }),
    ],
}

/** Settings with both, run by rule. */
export const runbookSettings = (
    runbooks: readonly Runbook[] = [MAILBOX, SPOOLER],
    policy: Partial<KindPolicy> = {},
): Partial<OperationSettings> => {
    const { kinds } = DEFAULT_OPERATION_SETTINGS
    return {
        automation: AUTOMATION,
        runbooks,
        kinds: {
            ...kinds,
            'run-runbook': { ...kinds['run-runbook'], isOn: true, tier: 1, approval: 'automatic', ...policy },
        },
    }
}

type Fields = Readonly<Record<string, string>>

export interface RunbookLab extends LicenseLab {
    register(runbooks?: readonly Runbook[], policy?: Partial<KindPolicy>): Promise<void>
    /** The app registration that Azure is called as: the end of its client id, and its secret. */
    signInToAzureAs(clientEnd: string, secret: string): Promise<void>
    /** Asks on Emma's incident, as Olga; answers what the route says. */
    ask(
        name: string,
        parameters: Readonly<Record<string, unknown>>,
        more?: object,
    ): ReturnType<LicenseLab['call']>
    /** Rows of a table as they stand. */
    stored(table: string): readonly Fields[]
    /** All that the app, its journals and the log ever kept. */
    kept(): string
    /** Row of an operation. */
    operation(sysId: string): Fields
    /** How an operation stands: state and error code. */
    standing(sysId: string): string
    /** Work notes of Emma's incident, oldest first. */
    notes(): Promise<readonly string[]>
    orderMailbox(who: string, mailbox: string, right?: string): Promise<string>
}

export async function startRunbookLab(): Promise<RunbookLab> {
    const directory = mkdtempSync(join(tmpdir(), 'runbooks-'))
    const lab = await startLicenseLab({ dataDirectory: directory })
    const { control } = lab.instance
    await control.loadRecords([{ table: 'incident', values: { sys_id: INCIDENT, caller_id: EMMA } }])
    let signedIn = '1e07'
    // The app's tables are closed to everybody: what is kept is read where the instance keeps it.
    const stored: RunbookLab['stored'] = (table) => {
        const rows = new Map<string, Fields>()
        for (const { table: name, text } of storedRows(directory))
            if (name === table) {
                const row = JSON.parse(text) as Fields
                rows.set(row['sys_id'] ?? '', row)
            }
        return [...rows.values()]
    }
    const operation: RunbookLab['operation'] = (sysId) =>
        stored('x_mioms_m365_assis_user_operation').find(({ sys_id: id }) => id === sysId) ?? {}
    return {
        ...lab,
        stored,
        kept: () =>
            storedRows(directory)
                .filter(({ table }) =>
                    /^(?:x_mioms_|sys_journal_field$|syslog|sys_email|sysevent$)/.test(table),
                )
                .map(({ text }) => text)
                .join('\n'),
        operation,
        async close() {
            await lab.close()
            rmSync(directory, { recursive: true, force: true })
        },
        register: (runbooks, policy) => lab.configure(runbookSettings(runbooks, policy)),
        async signInToAzureAs(clientEnd, secret) {
            if (clientEnd === signedIn) return
            signedIn = clientEnd
            await control.loadRecords([
                {
                    table: 'oauth_entity',
                    values: {
                        sys_id: AZURE_PROFILE.replace(/.$/, '1'),
                        client_id: `3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d${clientEnd}`,
                        client_secret: secret,
                    },
                },
            ])
            // A token of the other lasts for an hour.
            await control.setClock({ advanceSeconds: 3700 })
            lab.microsoft.control.advanceClock(62)
        },
        ask: (name, parameters, more = {}) =>
            lab.call(OLGA, 'POST', `${RUNBOOKS_API}/${INCIDENT}`, { name, parameters, ...more }),
        standing(sysId) {
            const { state = '', error_code: code = '' } = operation(sysId)
            return `${state} ${code}`.trim()
        },
        notes: async () =>
            (
                await lab.rows(
                    'sys_journal_field',
                    `element_id=${INCIDENT}^element=work_notes^ORDERBYsys_created_on`,
                )
            ).map(({ value = '' }) => value),
        async orderMailbox(who, mailbox, right = 'FullAccess') {
            const { status, json, text } = await lab.call(
                who,
                'POST',
                `/api/sn_sc/servicecatalog/items/${MAILBOX_ITEM}/order_now`,
                { sysparm_quantity: 1, variables: { mailbox, access_right: right, reason: 'I help out' } },
            )
            if (status !== 200) throw new Error(text)
            await control.drain()
            const [item] = await lab.rows('sc_req_item', `request=${json.result.request_id as string}`)
            return item?.['sys_id'] ?? ''
        },
    }
}
