/**
 * A laboratory for tests and benches: the built package on a local instance, connected to simulated Microsoft
 * services. The package must be built and packed before (`npm run build`, `npm run pack`).
 */
import { hashPassword } from '../local/instance/core/security/password.ts'
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { DEMO_PASSWORD } from '../local/instance/demo/demo-rows.ts'
import { loadDemo, type LoadedDemo } from '../local/instance/demo/load-demo.ts'
import { startInstance, type RunningInstance, type StartOptions } from '../local/instance/start-instance.ts'
import { apiCall, basic, type Answer } from './api-call.ts'
import { installPackage, LAB, packagePath } from './install-package.ts'
import { installedRecords } from './installed-records.ts'
import { startMicrosoft, type Microsoft, type MicrosoftOptions } from '../local/microsoft/server.ts'

export type { Answer } from './api-call.ts'
export { installPackage, packagePath } from './install-package.ts'

export const SYNC_JOB = 'Microsoft 365 Support: sync service health'
export const QUEUE_JOB = 'Microsoft 365 Support: run queued calls'
export const RETENTION_JOB = 'Microsoft 365 Support: apply retention'
export const TAB_API = '/api/x_mioms_m365_assis/v1/support/incidents'
export const HEALTH_API = '/api/x_mioms_m365_assis/v1/service_health'
export const ACCOUNT_API = '/api/x_mioms_m365_assis/v1/account/linked'
export const SETUP_API = '/api/x_mioms_m365_assis/v1/setup'
export const VIEWS_API = '/api/x_mioms_m365_assis/v1/setup/incident-form/views'

/** sys_id of the tenant row that Setup makes for the demo's tenant. */
export const DEMO_TENANT = createHash('md5').update('tenant#contoso.com').digest('hex')

export interface Lab {
    readonly microsoft: Microsoft
    readonly instance: RunningInstance
    /** A REST call with Basic sign-in; `user` undefined is anonymous. */
    call(user: string | undefined, method: string, path: string, body?: unknown): Promise<Answer>
    close(): Promise<void>
}

const passwordOf = (user: string): string => (user === 'admin' ? 'admin' : DEMO_PASSWORD)

export interface LabOptions {
    readonly microsoft?: MicrosoftOptions
    readonly instance?: Partial<StartOptions>
    /** Hosts that a test answers for itself, by base URL. */
    readonly hosts?: Readonly<Record<string, string>>
    /** How the demo's tenant is connected; `by-hand` where Microsoft would not pass the checks of Setup. */
    readonly tenant?: 'by-setup' | 'by-hand'
    /**
     * Install the package into this very lab. Else a run of jest installs it once, and its labs start from what that
     * left; a lab with a folder of its own starts from a copy, or from what the folder holds already.
     */
    readonly installs?: boolean
}

/** Starts both stand-ins with the package; nothing is connected yet. */
export async function startLab(options: LabOptions = {}): Promise<Lab> {
    const fromRecords = options.installs ? undefined : await installedRecords(options.instance)
    const dataDirectory = options.instance?.dataDirectory
    if (fromRecords !== undefined && dataDirectory && readdirSync(dataDirectory).length === 0)
        cpSync(fromRecords, dataDirectory, { recursive: true })
    const microsoft = await startMicrosoft(options.microsoft)
    const instance = await startInstance({
        ...LAB,
        hosts: { ...microsoft.hosts, ...options.hosts },
        ...options.instance,
        ...(fromRecords === undefined || dataDirectory ? {} : { recordsFrom: fromRecords }),
    })
    if (fromRecords === undefined) await installPackage(instance.url, readFileSync(packagePath()))
    return {
        microsoft,
        instance,
        call: (user, method, path, body) =>
            apiCall(instance.url + path, method, body, user ? basic(user, passwordOf(user)) : {}),
        async close() {
            await instance.close()
            await microsoft.close()
        },
    }
}

/** A lab with the demo loaded: people, incidents, a connected tenant, the tab on the form, one sync done. */
export async function startDemoLab(options: LabOptions = {}): Promise<Lab & { readonly demo: LoadedDemo }> {
    const lab = await startLab(options)
    try {
        return { ...lab, demo: await loadDemo(lab.instance, options) }
    } catch (error) {
        // A thread that is left behind would keep the test runner waiting.
        await lab.close()
        throw error
    }
}

/** What a clone is to the app: the same records under another name. */
export async function renameInstance(lab: Lab, name: string): Promise<void> {
    const path = '/api/now/table/sys_properties'
    const { json } = await lab.call('admin', 'GET', `${path}?sysparm_query=name=instance_name`)
    const { status, text } = await lab.call('admin', 'PATCH', `${path}/${json.result[0].sys_id}`, {
        value: name,
    })
    if (status !== 200) throw new Error(`The instance was not renamed: ${status} ${text}`)
}

/** sys_id of carl.caller. */
export const CALLER = 'c'.repeat(32)

/** Adds carl.caller, who sees insights, and no incident but those that he called about, and may write none. */
export async function addCaller({ instance }: Lab): Promise<void> {
    const INSIGHTS_USER = '802b2adfdb4cac507c80230bd3961911'
    await instance.control.loadRecords([
        {
            table: 'sys_user',
            values: {
                sys_id: CALLER,
                user_name: 'carl.caller',
                active: 'true',
                user_password: hashPassword('demo'),
            },
        },
        {
            table: 'sys_user_has_role',
            values: { sys_id: 'a'.repeat(32), user: CALLER, role: INSIGHTS_USER, state: 'active' },
        },
    ])
}
