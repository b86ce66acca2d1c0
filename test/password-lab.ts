/** Password resets on a local instance: Setup is complete, an admin has switched them on, people have managers. */
import { createHash } from 'node:crypto'
import {
    DEFAULT_OPERATION_SETTINGS,
    type OperationSettings,
} from '../src/server/user-operations/operation-settings.ts'
import type { StartOptions } from '../local/instance/start-instance.ts'
import type { OperationView } from '../src/server/user-operations/people/operation-view.ts'
import { idOf, settingsRow, startLicenseLab, type LicenseLab } from './license-lab.ts'

export const RESETS = '/api/x_mioms_m365_assis/v1/password_resets'
export const OWN = '/api/x_mioms_m365_assis/v1/own_operations'
export const AGENT = 'olga.operations'
export const MANAGER = 'marc.manager'
const DAY_MS = 24 * 60 * 60_000

type Answer = Awaited<ReturnType<LicenseLab['call']>>

export interface PasswordLab extends Omit<LicenseLab, 'decide'> {
    /** What an admin decides about resets; the kind is on. */
    configureResets(passwords?: Partial<OperationSettings['passwords']>): Promise<void>
    /** A new incident of somebody; answers its sys_id. */
    incident(caller: string): Promise<string>
    ask(incident: string, by?: string): Promise<Answer>
    decide(by: string, operation: string, decision: string): Promise<number>
    /** Asked for, vouched for and approved by the manager: it waits for the recipient. Answers the sys_id. */
    approved(caller: string): Promise<string>
    handOver(operation: string, by?: string, body?: object): Promise<Answer>
    /** An address at which the person is reached besides the mailbox, registered so many days ago. */
    register(person: string, address: string, days?: number): Promise<void>
    /** Where the lists of the signed-in person are. */
    readonly lists: string
    /** Approves or rejects a requested item, as a person does on the approval. */
    decideItem: LicenseLab['decide']
    /** As the agent is shown it. */
    view(operation: string): Promise<OperationView>
}

export const passwordSettings = (
    passwords: Partial<OperationSettings['passwords']> = {},
): Partial<OperationSettings> => ({
    kinds: {
        ...DEFAULT_OPERATION_SETTINGS.kinds,
        'reset-password': { ...DEFAULT_OPERATION_SETTINGS.kinds['reset-password'], isOn: true },
    },
    passwords: { ...DEFAULT_OPERATION_SETTINGS.passwords, ...passwords },
})

export async function startPasswordLab(options: Partial<StartOptions> = {}): Promise<PasswordLab> {
    const lab = await startLicenseLab(options)
    const { control } = lab.instance
    let revision = 0
    let incidents = 0
    const ask: PasswordLab['ask'] = (incident, by = AGENT) =>
        lab.call(by, 'POST', `${RESETS}/incidents/${incident}`, {})
    const decide: PasswordLab['decide'] = async (by, operation, decision) =>
        (await lab.call(by, 'POST', `${OWN}/${operation}/decisions`, { decision })).status
    const incident: PasswordLab['incident'] = async (caller) => {
        incidents += 1
        const sysId = createHash('md5')
            .update(`password-lab:${String(incidents)}`)
            .digest('hex')
        const number = `INC07${String(incidents).padStart(5, '0')}`
        await control.loadRecords([
            {
                table: 'incident',
                values: {
                    sys_id: sysId,
                    number,
                    short_description: 'Password forgotten',
                    caller_id: idOf(caller),
                    state: '2',
                    active: 'true',
                },
            },
        ])
        return sysId
    }
    return {
        ...lab,
        async configureResets(passwords = {}) {
            revision += 1
            await control.loadRecords([settingsRow(revision, passwordSettings(passwords))])
        },
        incident,
        ask,
        decide,
        decideItem: lab.decide,
        lists: `${OWN}/lists/own`,
        async approved(caller) {
            const { json } = await ask(await incident(caller))
            const { sysId } = json.result.operation as { readonly sysId: string }
            const done = [
                await decide(MANAGER, sysId, 'confirm-identity'),
                await decide(MANAGER, sysId, 'approve'),
            ]
            if (done.some((status) => status !== 200)) throw new Error(`not approved: ${done.join()}`)
            return sysId
        },
        handOver: (sysId, by = MANAGER, body = {}) =>
            lab.call(by, 'POST', `${RESETS}/operations/${sysId}/hand_over`, body),
        async register(person, address, days = 2) {
            const at = new Date(Date.parse((await control.health()).now) - days * DAY_MS).toISOString()
            await control.loadRecords([
                {
                    table: 'cmn_notif_device',
                    values: {
                        sys_id: createHash('md5').update(`device:${person}:${address}`).digest('hex'),
                        name: 'Private',
                        type: 'Email',
                        user: idOf(person),
                        email_address: address,
                        active: 'true',
                        sys_updated_on: at.slice(0, 19).replace('T', ' '),
                        sys_created_on: at.slice(0, 19).replace('T', ' '),
                    },
                },
            ])
        },
        view: async (operation) =>
            (await lab.call(AGENT, 'GET', `${OWN}/${operation}`)).json.result.operation as OperationView,
    }
}
