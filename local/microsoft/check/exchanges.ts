import type { AadstsCode } from '../entra/aadsts-errors.ts'
import { aadstsErrors } from '../entra/aadsts-errors.ts'
import type { Control } from '../control/control.ts'
import { applicationIdOf } from '../graph/applications.ts'
import { clouds } from '../hosts.ts'
import {
    appNamed,
    blocked,
    consented,
    contoso,
    credentials,
    disabled,
    LOGIN,
    scope,
    type CallerName,
} from './callers.ts'

/** One call that the check makes. */
export interface Exchange {
    readonly name: string
    readonly url: string
    readonly status: number
    readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
    /** Form of a token request. */
    readonly form?: Readonly<Record<string, string>>
    /** JSON body. */
    readonly json?: unknown
    readonly headers?: Readonly<Record<string, string>>
    /** Credentials of Graph calls: of a consented app unless told otherwise. */
    readonly caller?: CallerName | 'nobody'
    /** Graph answers some properties of the entity unless asked for others. */
    readonly isPart?: boolean
    /** Calls to make before it, after everything was reset. */
    readonly before?: readonly Exchange[]
    /** What to steer before the call. */
    readonly arrange?: (control: Control) => void
    /** The request is wrong on purpose, or in a way that the slice does not describe. */
    readonly wrongRequest?: boolean
}

const GRAPH = `https://${clouds.global.graph}`
const good = credentials(consented)
const v2 = (
    form: Record<string, string>,
    rest: Partial<Exchange> = {},
): Omit<Exchange, 'name' | 'status'> => ({
    method: 'POST',
    url: `${LOGIN}/${contoso.id}/oauth2/v2.0/token`,
    form,
    ...rest,
})
const v1 = (form: Record<string, string>): Omit<Exchange, 'name' | 'status'> => ({
    method: 'POST',
    url: `${LOGIN}/contoso.com/oauth2/token`,
    form,
})
const refused = (code: AadstsCode, exchange: Omit<Exchange, 'name' | 'status'>): Exchange => ({
    ...exchange,
    name: `AADSTS${code}`,
    status: aadstsErrors[code].status,
    wrongRequest: true,
})

const provoked: readonly AadstsCode[] = [50196, 65001, 650056, 650057, 90006, 90024, 90033, 90055]

export const tokenExchanges: readonly Exchange[] = [
    { ...v2({ ...good, scope }), name: 'token v2', status: 200 },
    { ...v1({ ...good, resource: GRAPH }), name: 'token v1', status: 200 },
    {
        ...v2({ ...good, scope: 'https://management.azure.com/.default' }),
        name: 'token v2, Azure management',
        status: 200,
    },
    { ...v2({ ...good, scope: 'api://m365-connector/.default' }), name: 'token v2, connector', status: 200 },
    {
        ...v2({ grant_type: 'client_credentials', scope }),
        name: 'token v2, HTTP Basic',
        status: 200,
        headers: {
            authorization: `Basic ${Buffer.from(`${good.client_id}:${good.client_secret}`).toString('base64')}`,
        },
        wrongRequest: true,
    },
    refused(7000215, v2({ ...good, scope, client_secret: 'wrong' })),
    refused(7000222, v2({ ...good, scope, client_secret: consented?.expiredSecrets[0] ?? '' })),
    refused(7000218, v2({ grant_type: 'client_credentials', client_id: good.client_id, scope })),
    refused(700027, v2({ ...good, scope, client_assertion: 'a.b.c' })),
    refused(700016, v2({ ...good, scope, client_id: contoso.id })),
    refused(7000112, v2({ ...credentials(disabled), scope })),
    refused(53003, v2({ ...credentials(blocked), scope })),
    refused(90002, v2({ ...good, scope }, { url: `${LOGIN}/unknown.example/oauth2/v2.0/token` })),
    refused(900023, v2({ ...good, scope }, { url: `${LOGIN}/contoso/oauth2/v2.0/token` })),
    refused(900144, v2(good)),
    refused(70003, v2({ ...good, scope, grant_type: 'password' })),
    refused(901002, v2({ ...good, scope, resource: GRAPH })),
    refused(1002012, v2({ ...good, scope: `${GRAPH}/User.Read` })),
    refused(70011, v2({ ...good, scope: `${scope} openid` })),
    refused(500011, v1({ ...good, resource: 'https://graf.microsoft.com' })),
    refused(500014, v1({ ...good, resource: 'https://manage.office.com' })),
    refused(50001, v1(good)),
    ...provoked.map((code) => ({
        ...refused(code, v2({ ...good, scope })),
        arrange: (control: Control) => control.addFault({ kind: 'aadsts', code }),
    })),
    {
        name: 'OpenID configuration',
        url: `${LOGIN}/contoso.com/v2.0/.well-known/openid-configuration`,
        status: 200,
    },
    { name: 'signing keys', url: `${LOGIN}/common/discovery/v2.0/keys`, status: 200 },
]

const ANNOUNCEMENT = `${GRAPH}/v1.0/admin/serviceAnnouncement`
const ISSUES = `${ANNOUNCEMENT}/issues`
const clientRequestId = { 'client-request-id': '0f1b1c2d-1111-4222-8333-944455556666' }
const synthetic = (control: Control): void =>
    control.chooseIssues({ source: 'synthetic', count: 10_000, active: 50 })
const graphFault = (status: 500 | 503 | 504 | 429): Exchange => ({
    name: `fault ${status}`,
    url: ISSUES,
    status,
    arrange: (control) => control.addFault({ kind: 'error', status, retryAfter: 5 }),
})

export const graphExchanges: readonly Exchange[] = [
    { name: 'issues', url: ISSUES, status: 200, headers: clientRequestId },
    {
        name: 'issues, 25 minutes on',
        url: ISSUES,
        status: 200,
        arrange: (control) => void control.advanceClock(25),
    },
    {
        name: 'issues, five hours on',
        url: ISSUES,
        status: 200,
        arrange: (control) => void control.advanceClock(300),
    },
    {
        name: 'issues, empty tenant',
        url: ISSUES,
        status: 200,
        arrange: (control) => control.chooseIssues({ source: 'empty' }),
    },
    {
        name: 'issues, page of 1000',
        url: ISSUES,
        status: 200,
        headers: { prefer: 'odata.maxpagesize=1000' },
        arrange: synthetic,
    },
    { name: 'issues, later page', url: `${ISSUES}?$skip=9950`, status: 200, arrange: synthetic },
    {
        name: 'issues, looping next link',
        url: ISSUES,
        status: 200,
        arrange: (control) => control.addFault({ kind: 'nextLinkLoop' }),
    },
    {
        name: 'issues, filter and order',
        url: `${ISSUES}?$filter=isResolved eq false&$orderby=lastModifiedDateTime desc`,
        status: 200,
    },
    { name: 'issues, top, skip, count', url: `${ISSUES}?$top=3&$skip=2&$count=true`, status: 200 },
    { name: 'issues, select', url: `${ISSUES}?$select=id,title,lastModifiedDateTime`, status: 200 },
    { name: 'issues, unsupported filter', url: `${ISSUES}?$filter=contains(title,'x')`, status: 400 },
    {
        name: 'issues, no filter support',
        url: `${ISSUES}?$filter=isResolved eq false`,
        status: 400,
        arrange: (control) => void control.changeSettings({ filterSupport: false }),
    },
    { name: 'one issue', url: `${ISSUES}/EX1180342`, status: 200 },
    { name: 'an unknown issue', url: `${ISSUES}/EX0`, status: 404 },
    { name: 'incident report', url: `${ISSUES}/EX1171120/incidentReport`, status: 200 },
    { name: 'incident report, not published', url: `${ISSUES}/EX1180342/incidentReport`, status: 400 },
    { name: 'health overviews', url: `${ANNOUNCEMENT}/healthOverviews`, status: 200 },
    {
        name: 'health overviews, expanded',
        url: `${ANNOUNCEMENT}/healthOverviews?$expand=issues`,
        status: 200,
    },
    {
        name: 'one health overview',
        url: `${ANNOUNCEMENT}/healthOverviews/Exchange%20Online?$expand=issues`,
        status: 200,
    },
    {
        name: 'issues, US Government L4',
        url: ISSUES.replace(clouds.global.graph, clouds.usGovL4.graph),
        status: 200,
        caller: 'federal',
    },
    { name: 'no token', url: ISSUES, status: 401, caller: 'nobody' },
    { name: 'no permission', url: ISSUES, status: 403, caller: 'notConsented' },
    ...([429, 500, 503, 504] as const).map(graphFault),
]

const USERS = `${GRAPH}/v1.0/users`
const SUPPORT_ADMIN = 'd1f6a2a5-3c0c-4a0f-8f5e-2d3b0a4c7f01'
const ROLES = `${USERS}/${SUPPORT_ADMIN}/transitiveMemberOf/microsoft.graph.directoryRole?$count=true&$select=id,roleTemplateId`
const eventual = { ConsistencyLevel: 'eventual' }
const batch = (requests: unknown, rest: Partial<Exchange> = {}): Omit<Exchange, 'name' | 'status'> => ({
    method: 'POST',
    url: `${GRAPH}/v1.0/$batch`,
    json: { requests },
    headers: { 'content-type': 'application/json' },
    caller: 'directory',
    ...rest,
})
const part = (id: string, url: string): object => ({ id, method: 'GET', url })

export const directoryExchanges: readonly Exchange[] = [
    { name: 'a user', url: `${USERS}/${SUPPORT_ADMIN}`, status: 200, caller: 'directory', isPart: true },
    {
        name: 'a user, select',
        url: `${USERS}/${SUPPORT_ADMIN}?$select=id,accountEnabled`,
        status: 200,
        caller: 'directory',
    },
    { name: 'an unknown user', url: `${USERS}/${contoso.id}`, status: 404, caller: 'directory' },
    { name: 'a user, no permission', url: `${USERS}/${SUPPORT_ADMIN}`, status: 403 },
    { name: 'roles of a user', url: ROLES, status: 200, caller: 'directory', headers: eventual },
    { name: 'roles, no permission', url: ROLES, status: 200, caller: 'usersOnly', headers: eventual },
    { name: 'roles, without ConsistencyLevel', url: ROLES, status: 400, caller: 'directory' },
    {
        ...batch([
            part('1', '/users/sofia.support%40contoso.com?$select=id,accountEnabled'),
            part('2', "/users?$filter=mail eq 'hugo.helpdesk@contoso.com'&$select=id,accountEnabled"),
            part('3', '/users/nobody%40contoso.com'),
        ]),
        name: 'batch',
        status: 200,
    },
    {
        ...batch([part('1', '/users/x')], { caller: 'notConsented' }),
        name: 'batch, no permission',
        status: 200,
    },
    {
        ...batch([{ ...part('1', '/users/x') }, { ...part('2', '/users/x'), dependsOn: ['1'] }]),
        name: 'batch, failed dependency',
        status: 200,
    },
    { ...batch([], { wrongRequest: true }), name: 'batch without requests', status: 400 },
]

const APPLICATIONS = `${GRAPH}/v1.0/applications`
const ownSecrets = appNamed('Also reads when its secret ends')
const own = `${APPLICATIONS}(appId='${ownSecrets?.clientId ?? ''}')`

const PROFILES = `${GRAPH}/v1.0/security/secureScoreControlProfiles`
const comment = {
    method: 'PATCH',
    url: `${PROFILES}/FewGlobalAdmins`,
    json: { comment: 'CHG0030001', vendorInformation: { provider: 'SecureScore', vendor: 'Microsoft' } },
    headers: { 'content-type': 'application/json' },
    caller: 'secureScoreWriter',
} as const

export const applicationExchanges: readonly Exchange[] = [
    {
        name: 'an application, its secrets',
        url: `${own}?$select=passwordCredentials`,
        status: 200,
        caller: 'ownSecrets',
    },
    {
        name: 'an application by its id',
        url: `${APPLICATIONS}/${ownSecrets ? applicationIdOf(ownSecrets) : ''}`,
        status: 200,
        caller: 'ownSecrets',
        isPart: true,
    },
    {
        name: 'an unknown application',
        url: `${APPLICATIONS}(appId='${contoso.id}')`,
        status: 404,
        caller: 'ownSecrets',
    },
    { name: 'an application, no permission', url: own, status: 403 },
    {
        name: 'secure score of today',
        url: `${GRAPH}/v1.0/security/secureScores?$top=1`,
        status: 200,
        caller: 'secureScore',
    },
    { name: 'secure score, no permission', url: `${GRAPH}/v1.0/security/secureScores`, status: 403 },
    {
        name: 'secure scores of ten days',
        url: `${GRAPH}/v1.0/security/secureScores?$top=10&$skip=10&$count=true`,
        status: 200,
        caller: 'secureScore',
    },
    { name: 'control profiles', url: PROFILES, status: 200, caller: 'secureScore' },
    {
        name: 'control profiles, many',
        url: PROFILES,
        status: 200,
        caller: 'secureScore',
        arrange: (control) => control.changeSecureScore({ kind: 'synthetic', count: 300 }),
    },
    {
        name: 'control profiles, filter',
        url: `${PROFILES}?$filter=controlCategory eq 'Data'`,
        status: 200,
        caller: 'secureScore',
    },
    { name: 'a control profile', url: `${PROFILES}/FewGlobalAdmins`, status: 200, caller: 'secureScore' },
    { name: 'an unknown control profile', url: `${PROFILES}/Nothing`, status: 404, caller: 'secureScore' },
    { ...comment, name: 'comment on a control', status: 204 },
    {
        ...comment,
        name: 'comment on a control, answered',
        status: 200,
        headers: { ...comment.headers, Prefer: 'return=representation' },
    },
    { ...comment, name: 'comment on a control, no permission', status: 403, caller: 'secureScore' },
    {
        ...comment,
        name: 'comment on a control, no vendor',
        status: 400,
        json: { comment: 'CHG0030001' },
        wrongRequest: true,
    },
]
