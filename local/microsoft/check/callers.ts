import { clouds } from '../hosts.ts'
import { builtInTenants } from '../tenants.ts'

export type CallerName =
    | 'ownSecrets'
    | 'secureScore'
    | 'secureScoreWriter'
    | 'consented'
    | 'notConsented'
    | 'directory'
    | 'usersOnly'
    | 'federal'
    | 'operations'
    | 'operationsReads'
    | 'operationsNoRole'
    | 'automation'
    | 'automationNoRole'

const [first] = builtInTenants
if (first === undefined) throw new Error('tenants.json is empty')
export const contoso = first
export const [consented, notConsented, disabled, blocked] = contoso.apps
export const appNamed = (name: string) => contoso.apps.find((app) => app.name === name)
export const credentials = (app: (typeof contoso.apps)[number] | undefined) => ({
    grant_type: 'client_credentials',
    client_id: app?.clientId ?? '',
    client_secret: app?.secret ?? '',
})

export const LOGIN = `https://${clouds.global.login}`
export const scope = `https://${clouds.global.graph}/.default`

const federalTenant = builtInTenants.find(({ cloud }) => cloud === 'usGovL4')

interface TokenRequest {
    readonly url: string
    readonly form: Record<string, string>
}

/** A token request of an app of contoso.com. */
const as = (app: (typeof contoso.apps)[number] | undefined, asked = scope): TokenRequest => ({
    url: `${LOGIN}/${contoso.id}/oauth2/v2.0/token`,
    form: { ...credentials(app), scope: asked },
})
const management = `https://${clouds.global.management}/.default`

/** Token requests behind the callers of Graph and Azure Automation. */
export const callers: Readonly<Record<CallerName, TokenRequest>> = {
    consented: as(consented),
    notConsented: as(notConsented),
    secureScore: as(appNamed('Also reads Secure Score')),
    secureScoreWriter: as(appNamed('Also comments on Secure Score')),
    ownSecrets: as(appNamed('Also reads when its secret ends')),
    directory: as(appNamed('Also verifies linked accounts')),
    usersOnly: as(appNamed('Reads users but no roles')),
    operations: as(appNamed('ServiceNow user operations')),
    operationsReads: as(appNamed('User operations, reads only')),
    operationsNoRole: as(appNamed('User operations, no Entra role')),
    automation: as(appNamed('ServiceNow user operations'), management),
    automationNoRole: as(appNamed('User operations, no Azure role'), management),
    federal: {
        url: `https://${clouds.usGovL4.login}/${federalTenant?.id ?? ''}/oauth2/v2.0/token`,
        form: { ...credentials(federalTenant?.apps[0]), scope: `https://${clouds.usGovL4.graph}/.default` },
    },
}
