import type { RunningInstance } from '../start-instance.ts'
import { adminCall } from './admin-call.ts'

const API = '/api/x_mioms_m365_assis/v1/setup'

interface Wizard {
    readonly revision: number
    readonly completedAt: string | null
    readonly choices: {
        readonly providers: readonly { readonly sysId: string; readonly name: string }[]
        readonly inboundClients: readonly { readonly sysId: string; readonly name: string }[]
        readonly checkGroups: readonly string[]
    }
}

interface Outcome {
    readonly wizard: Wizard
    readonly refusal: unknown
}

/** The OAuth profile of the demo for service health. */
const HEALTH_PROFILE = 'd3e0000000000000000000000000c002'

/** Who is contacted about cases: an account of the simulated tenant that may open service requests. */
const ADMIN_EMAIL = 'hugo.helpdesk@contoso.com'

/**
 * Whom other systems sign in as. Its User ID is the client id of an app registration of the simulated tenant, so that
 * tokens of Entra lead to it as well as a password.
 */
const INTEGRATION_USER = 'd3e0000000000000000000000000a012'

/** "Test setup": every group of checks that applies. */
async function testSetup(instance: RunningInstance, { choices }: Wizard): Promise<void> {
    for (const group of choices.checkGroups)
        await adminCall(`${instance.url}${API}/checks`, 'POST', { group })
}

/** Tests a setup that is complete, as an admin does once the tab shows and health was read. */
export async function testCompletedSetup(instance: RunningInstance): Promise<void> {
    await testSetup(instance, (await adminCall(`${instance.url}${API}/wizard`, 'GET')) as Wizard)
}

/**
 * Connects the simulated tenant the way an admin does: by the Setup wizard, with these features, cases by hand-off.
 * `profiles`: OAuth profiles besides the one for service health, by field. A wizard that was completed before stays as it
 * is.
 */
export async function completeSetup(
    instance: RunningInstance,
    features: readonly string[] = ['service-health', 'support-cases'],
    profiles: Readonly<Record<string, string>> = {},
): Promise<void> {
    const read = async (): Promise<Wizard> =>
        (await adminCall(`${instance.url}${API}/wizard`, 'GET')) as Wizard
    const act = async ({ revision }: Wizard, ...actions: readonly object[]): Promise<Wizard> => {
        const { wizard, refusal } = (await adminCall(`${instance.url}${API}/wizard/actions`, 'POST', {
            revision,
            actions,
        })) as Outcome
        if (refusal) throw new Error(`Setup refused ${JSON.stringify(actions)}: ${JSON.stringify(refusal)}`)
        return wizard
    }

    const fresh = await read()
    if (fresh.completedAt !== null) return
    const profile = fresh.choices.providers.find(({ sysId }) => sysId === HEALTH_PROFILE)
    if (!profile) throw new Error('The demo has no OAuth profile for Microsoft Graph')
    const inbound = fresh.choices.inboundClients.find(({ name }) =>
        name.startsWith('m365supportintegration_inbound_rest'),
    )
    if (!inbound) throw new Error('The demo has no OAuth client for calls from outside')
    const entered = await act(
        fresh,
        { kind: 'agree' },
        {
            kind: 'enter',
            step: 'setup-type',
            values: {
                basicAuthentication: true,
                singleTenant: true,
                features,
                supportBackend: 'admin-center',
            },
        },
        { kind: 'enter', step: 'tenant', values: { domain: 'contoso.com', cloud: 'global' } },
        { kind: 'enter', step: 'outbound', values: { graphProfile: profile.sysId, ...profiles } },
        {
            kind: 'enter',
            step: 'inbound',
            values: { skip: false, externalOidc: false, client: inbound.sysId },
        },
        { kind: 'enter', step: 'integration-user', values: { skip: false, user: INTEGRATION_USER } },
        { kind: 'enter', step: 'settings', values: { adminEmail: ADMIN_EMAIL, testEnvironment: true } },
    )
    await testSetup(instance, entered)
    await act(entered, { kind: 'go-to', step: 'complete' }, { kind: 'complete' })
}
