/** Password resets on a local instance: Setup is complete, an admin has switched them on, people have managers. */
import { createHash } from 'node:crypto'
import {
    DEFAULT_OPERATION_SETTINGS,
    type OperationSettings,
} from '../src/server/user-operations/operation-settings.ts'
import { RESET_ITEM } from '../src/server/user-operations/passwords/reset-item.ts'
import type { StartOptions } from '../local/instance/start-instance.ts'
import { idOf, settingsRow, startLicenseLab, type LicenseLab } from './license-lab.ts'

export const RESETS = '/api/x_mioms_m365_assis/v1/password_resets'
export const OWN = '/api/x_mioms_m365_assis/v1/own_operations'
export const AGENT = 'olga.operations'
export const MANAGER = 'marc.manager'
const DAY_MS = 24 * 60 * 60_000

type Answer = Awaited<ReturnType<LicenseLab['call']>>

/** sys_id of the operation that a requested item asks for. */
export const operationOf = (item: string): string =>
    createHash('md5').update(`user_operation:reset-password:${item}`).digest('hex')

/** What people do about a password. */
export interface PasswordMoves {
    /** A new incident of somebody; answers its sys_id. */
    incident(caller: string): Promise<string>
    /** Asks for a reset of an incident's caller. */
    ask(incident: string, by?: string): Promise<Answer>
    /** Orders a reset for oneself, and the account is looked at. Answers the sys_id of the requested item. */
    orderReset(who: string, forWhom?: string): Promise<string>
    /** Ordered, and approved by the manager: it waits for the recipient. Answers the sys_id of the operation. */
    approved(who: string): Promise<string>
    handOver(operation: string, by?: string, body?: object): Promise<Answer>
    /** An address at which the person is reached besides the mailbox, registered so many days ago. */
    registerDevice(person: string, address: string, days?: number): Promise<void>
}

export interface PasswordLab extends LicenseLab, PasswordMoves {
    /** What an admin decides about resets; the kind is on. */
    configureResets(passwords?: Partial<OperationSettings['passwords']>): Promise<void>
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
    let revision = 0
    return {
        ...lab,
        ...passwordMoves(lab),
        async configureResets(passwords = {}) {
            revision += 1
            await lab.instance.control.loadRecords([settingsRow(revision, passwordSettings(passwords))])
        },
    }
}

export function passwordMoves(lab: LicenseLab): PasswordMoves {
    const { control } = lab.instance
    let incidents = 0
    const orderReset: PasswordMoves['orderReset'] = async (who, forWhom) => {
        const { status, json, text } = await lab.call(
            who,
            'POST',
            `/api/sn_sc/servicecatalog/items/${RESET_ITEM}/order_now`,
            {
                sysparm_quantity: 1,
                variables: { reason: 'Forgotten', ...(forWhom && { requested_for: idOf(forWhom) }) },
            },
        )
        if (status !== 200) throw new Error(text)
        await control.drain()
        const [item] = await lab.rows('sc_req_item', `request=${json.result.request_id as string}`)
        await lab.passes(1)
        return item?.['sys_id'] ?? ''
    }
    return {
        async incident(caller) {
            incidents += 1
            const sysId = createHash('md5')
                .update(`password-lab:${String(incidents)}`)
                .digest('hex')
            await control.loadRecords([
                {
                    table: 'incident',
                    values: {
                        sys_id: sysId,
                        number: `INC07${String(incidents).padStart(5, '0')}`,
                        short_description: 'Password forgotten',
                        caller_id: idOf(caller),
                        state: '2',
                        active: 'true',
                    },
                },
            ])
            return sysId
        },
        ask: (incident, by = AGENT) => lab.call(by, 'POST', `${RESETS}/incidents/${incident}`, {}),
        orderReset,
        async approved(who) {
            const item = await orderReset(who)
            const status = await lab.decide(MANAGER, item, 'approved')
            if (status !== 200) throw new Error(`not approved: ${String(status)}`)
            return operationOf(item)
        },
        handOver: (operation, by = MANAGER, body = {}) =>
            lab.call(by, 'POST', `${RESETS}/operations/${operation}/hand_over`, body),
        async registerDevice(person, address, days = 2) {
            const at = new Date(Date.parse((await control.health()).now) - days * DAY_MS)
            const time = at.toISOString().slice(0, 19).replace('T', ' ')
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
                        sys_created_on: time,
                        sys_updated_on: time,
                    },
                },
            ])
        },
    }
}
