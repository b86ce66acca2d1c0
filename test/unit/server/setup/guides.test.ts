import { actOnSetup } from '../../../../src/server/setup/act-on-setup.ts'
import { readWizard } from '../../../../src/server/setup/read-wizard.ts'
import type { GuideItem, Wizard, WizardAction, WizardStep } from '../../../../src/server/setup/wizard.ts'
import { CLIENT_ID, GRAPH_PROFILE, INTEGRATION_USER, MemorySetup } from '../../../fakes/memory-setup.ts'

const CALLED: WizardAction = {
    kind: 'enter',
    step: 'setup-type',
    values: {
        basicAuthentication: true,
        features: ['service-health', 'secure-score'],
        receivesSecurityTickets: true,
    },
}
const ALONE: WizardAction = {
    kind: 'enter',
    step: 'setup-type',
    values: { basicAuthentication: false, singleTenant: false, features: ['service-health'] },
}
const EVERYTHING: WizardAction = {
    kind: 'enter',
    step: 'setup-type',
    values: {
        basicAuthentication: true,
        features: ['service-health', 'support-cases', 'secure-score', 'user-operations'],
        supportBackend: 'connector',
    },
}
const TENANT: WizardAction = { kind: 'enter', step: 'tenant', values: { domain: 'contoso.com' } }
const OUTBOUND: WizardAction = { kind: 'enter', step: 'outbound', values: { graphProfile: GRAPH_PROFILE } }
const OIDC: WizardAction = { kind: 'enter', step: 'inbound', values: { externalOidc: true } }

function after(...actions: readonly WizardAction[]): Wizard {
    const platform = new MemorySetup()
    actOnSetup(platform.wizard(), { revision: 0, actions: [{ kind: 'agree' }, ...actions] })
    const outcome = readWizard(platform.wizard())
    if (!outcome.ok) throw new Error(outcome.error.code)
    return outcome.value
}
const step = (wizard: Wizard, name: WizardStep['step']): WizardStep =>
    wizard.steps.find((one) => one.step === name)!
const itemsOf = (wizard: Wizard, name: WizardStep['step']): readonly GuideItem[] =>
    step(wizard, name).guide.flatMap(({ items }) => items)
const valuesOf = (wizard: Wizard, name: WizardStep['step']): readonly (readonly [string, string])[] =>
    itemsOf(wizard, name).flatMap((item) =>
        item.kind === 'value' ? [[item.label, item.value] as const] : [],
    )
const textOf = (wizard: Wizard, name: WizardStep['step']): string => JSON.stringify(itemsOf(wizard, name))

test('step 1 names everything as the configuration guide does, for this instance and tenant', () => {
    const wizard = after(ALONE, TENANT, OUTBOUND)
    expect(valuesOf(wizard, 'outbound')).toEqual([
        ['Name', 'dev_m365supportintegration_servicenow_outbound'],
        ['Redirect URI', 'https://dev1.service-now.com/oauth_redirect.do'],
        ['Application permission', 'ServiceHealth.Read.All'],
        ['Application permission, optional', 'Application.Read.All'],
        ['Name', 'm365supportintegration_outbound'],
        ['Default Grant type', 'Client Credentials'],
        ['Token URL', 'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token'],
        ['Redirect URL', 'https://dev1.service-now.com/oauth_redirect.do'],
        ['OAuth scope', 'https://graph.microsoft.com/.default'],
    ])
    expect(textOf(wizard, 'outbound')).toContain(
        'Accounts in this organizational directory only (contoso.com only - Single tenant)',
    )
    expect(itemsOf(wizard, 'outbound')).toContainEqual({
        kind: 'link',
        text: 'Grant admin consent for this tenant and client ID',
        url: `https://login.microsoftonline.com/contoso.com/adminconsent?client_id=${CLIENT_ID}`,
    })
    expect(step(wizard, 'outbound').guide.map(({ whoActs }) => whoActs)).toEqual([
        'Microsoft Entra admin',
        'Microsoft Entra admin',
        'ServiceNow admin',
    ])
})

test('in production the names have no prefix; in another cloud addresses and scope are that cloud’s', () => {
    const wizard = after(
        ALONE,
        { kind: 'enter', step: 'tenant', values: { domain: 'contoso.cn', cloud: 'china' } },
        { kind: 'enter', step: 'settings', values: { testEnvironment: false } },
    )
    const values = valuesOf(wizard, 'outbound')
    expect(values[0]).toEqual(['Name', 'm365supportintegration_servicenow_outbound'])
    expect(values).toContainEqual([
        'Token URL',
        'https://login.partner.microsoftonline.cn/contoso.cn/oauth2/v2.0/token',
    ])
    expect(values).toContainEqual(['OAuth scope', 'https://microsoftgraph.chinacloudapi.cn/.default'])
})

test('without a tenant that could stand in an address, none is made up', () => {
    const wizard = after(ALONE, { ...TENANT, values: { domain: 'not a tenant' } } as WizardAction, OUTBOUND)
    expect(textOf(wizard, 'outbound')).not.toContain('not a tenant')
    expect(textOf(wizard, 'outbound')).not.toContain('adminconsent')
    expect(textOf(wizard, 'outbound')).toContain('/{tenant}/oauth2/v2.0/token')
})

test('one more provider for each audience, only when its feature is chosen', () => {
    const few = after(ALONE, TENANT)
    const many = after(EVERYTHING, TENANT)
    expect(few.choices.profiles).toEqual(['graphProfile'])
    expect(many.choices.profiles).toEqual([
        'graphProfile',
        'connectorProfile',
        'userOperationsProfile',
        'azureProfile',
    ])
    expect(step(few, 'outbound').guide).toHaveLength(3)
    expect(step(many, 'outbound').guide).toHaveLength(5)
    expect(valuesOf(many, 'outbound')).toContainEqual([
        'OAuth scope',
        'https://management.azure.com/.default',
    ])
    expect(valuesOf(many, 'outbound')).toContainEqual(['Application permission', 'SecurityEvents.Read.All'])
})

test('the inbound steps say why they are skipped, until something calls in', () => {
    const alone = after(ALONE, TENANT)
    for (const name of ['inbound', 'integration-user'] as const) {
        expect(step(alone, name).guide.map(({ title }) => title)).toEqual(['Why this step is skipped'])
        expect(step(after(CALLED, TENANT), name).guide.map(({ title }) => title)).not.toContain(
            'Why this step is skipped',
        )
    }
    const basic = after(CALLED, TENANT)
    expect(valuesOf(basic, 'inbound')).toEqual([['Name', 'm365supportintegration_inbound_rest']])
    expect(textOf(basic, 'integration-user')).toContain('Do not grant incident_manager')
    expect(valuesOf(basic, 'integration-user')).toContainEqual([
        'Role',
        'x_mioms_m365_assis.inbound_integration',
    ])
})

test('an external token is configured by its exact names, for both versions', () => {
    const wizard = after(CALLED, TENANT, OIDC)
    expect(valuesOf(wizard, 'inbound')).toEqual([
        ['Name', 'dev_m365supportintegration_servicenow_inbound'],
        ['Name', 'm365supportintegration_inbound_aad'],
        ['OAuth OIDC Provider Configuration', 'm365supportintegration_oidc_provider'],
        [
            'OIDC Metadata URL',
            'https://login.microsoftonline.com/contoso.com/v2.0/.well-known/openid-configuration',
        ],
        ['User Claim', 'azp'],
        [
            'OIDC Metadata URL',
            'https://login.microsoftonline.com/contoso.com/.well-known/openid-configuration',
        ],
        ['User Claim', 'appid'],
        ['User Field', 'User ID'],
        ['Redirect URL', 'https://dev1.service-now.com/oauth_redirect.do'],
    ])
    expect(valuesOf(wizard, 'integration-user')[0]).toEqual([
        'Name',
        'dev_m365supportintegration_servicenow_rest_user',
    ])
})

test('step 6 hands over, holds back, and names the retired page only to say that it is gone', () => {
    const wizard = after(CALLED, TENANT, OUTBOUND, {
        kind: 'enter',
        step: 'integration-user',
        values: { user: INTEGRATION_USER.sysId },
    })
    expect(valuesOf(wizard, 'complete')).toContainEqual(['Rest username', INTEGRATION_USER.userId])
    expect(valuesOf(wizard, 'complete')).toContainEqual(['Refresh token expiry', '864000'])
    expect(textOf(wizard, 'complete')).toContain('Do NOT select Next')
    expect(textOf(after(ALONE, TENANT), 'complete')).not.toContain('Do NOT select Next')
    for (const one of wizard.steps)
        for (const item of one.guide.flatMap(({ items }) => items))
            if (item.kind === 'link') expect(item.url).not.toContain('admin.microsoft.com')
})

test.each([ALONE, CALLED, EVERYTHING])('no place holder is left unfilled, whatever is chosen', (choices) => {
    for (const more of [[], [OIDC]]) {
        const text = JSON.stringify(after(choices, TENANT, OUTBOUND, ...more).steps)
        expect(text).not.toMatch(/\{\d\}|undefined|\{tenant\}/)
    }
})
