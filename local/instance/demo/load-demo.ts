import type { RunningInstance } from '../start-instance.ts'
import { adminCall } from './admin-call.ts'
import { OPERATIONS_PROFILES, operationsProviders, switchOperationsOn } from './user-operations.ts'
import { completeSetup, testCompletedSetup } from './complete-setup.ts'
import { DEMO_PASSWORD, demoRows, type Demo } from './demo-rows.ts'

interface SignIn {
    readonly userName: string
    readonly password: string
    readonly says: string
}

export interface LoadedDemo {
    readonly signIns: readonly SignIn[]
    /** Of other systems; they cannot sign in to a page. */
    readonly callers: readonly SignIn[]
    readonly incident: { readonly sysId: string; readonly number: string; readonly shortDescription: string }
}

const API = '/api/x_mioms_m365_assis/v1'
const VIEWS = `${API}/setup/incident-form/views`

/** The same OAuth entity, for the app registration of the simulated tenant that may read and comment on Secure Score. */
const SECURE_SCORE_REGISTRATION = {
    table: 'oauth_entity',
    values: {
        sys_id: 'd3e0000000000000000000000000c001',
        client_id: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e09',
        client_secret: 'contoso-score-write-secret',
    },
}

/** Loads people, incidents opened shortly before now by the instance's clock, and OAuth records. */
export async function loadPeopleAndRecords(instance: RunningInstance): Promise<Demo> {
    const roles = (await adminCall(
        `${instance.url}/api/now/table/sys_user_role?sysparm_fields=sys_id,name&sysparm_limit=1000`,
        'GET',
    )) as readonly { sys_id: string; name: string }[]
    const roleId = (name: string): string => {
        const found = roles.find((role) => role.name === name)
        if (!found) throw new Error(`The instance has no role ${name}`)
        return found.sys_id
    }
    const { now } = await instance.control.health()
    const demo = demoRows(Date.parse(`${now.replace(' ', 'T')}Z`), roleId)
    await instance.control.loadRecords(demo.rows)
    return demo
}

/** Loads people, incidents, and a tenant that was connected without Setup. Loading again refreshes them. */
export async function loadDemoRows(instance: RunningInstance): Promise<Demo> {
    const demo = await loadPeopleAndRecords(instance)
    await instance.control.loadRecords([demo.tenantByHand])
    return demo
}

/**
 * Loads people and incidents, connects the tenant and shows the tab and the list of cases on the incident form through the routes that an
 * admin uses, reads service health once, and tests the setup. `by-hand` connects the tenant without Setup, whose checks
 * call Microsoft; `secureScore` connects Secure Score too and reads it. Loading again refreshes the demo.
 */
export async function loadDemo(
    instance: RunningInstance,
    options: {
        readonly tenant?: 'by-setup' | 'by-hand'
        readonly secureScore?: boolean
        readonly userOperations?: boolean
    } = {},
): Promise<LoadedDemo> {
    const byHand = options.tenant === 'by-hand'
    const demo = await (byHand ? loadDemoRows : loadPeopleAndRecords)(instance)
    if (options.secureScore) await instance.control.loadRecords([SECURE_SCORE_REGISTRATION])
    if (options.userOperations) await instance.control.loadRecords(operationsProviders())
    if (!byHand)
        await completeSetup(
            instance,
            [
                'service-health',
                'support-cases',
                ...(options.secureScore ? ['secure-score'] : []),
                ...(options.userOperations ? ['user-operations'] : []),
            ],
            options.userOperations ? OPERATIONS_PROFILES : {},
        )
    if (options.userOperations) await switchOperationsOn(instance)
    if (options.secureScore)
        await adminCall(`${instance.url}${API}/security_tickets/connection`, 'POST', {
            action: 'connect',
        })

    const { views } = (await adminCall(`${instance.url}${VIEWS}`, 'GET')) as {
        views: readonly { formSysId: string; name: string }[]
    }
    for (const view of views) {
        if (view.name === '')
            await adminCall(`${instance.url}${VIEWS}/${view.formSysId}`, 'PUT', {
                attached: true,
                casesList: true,
            })
    }
    await instance.control.executeJob('Microsoft 365 Support: sync service health')
    await instance.control.drain()
    if (!byHand) await testCompletedSetup(instance)
    return {
        signIns: [
            { userName: 'admin', password: 'admin', says: 'ServiceNow admin' },
            ...demo.signIns.map((person) => ({ ...person, password: DEMO_PASSWORD })),
        ],
        callers: demo.callers.map((caller) => ({ ...caller, password: DEMO_PASSWORD })),
        incident: demo.incident,
    }
}
