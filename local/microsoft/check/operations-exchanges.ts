import { clouds } from '../hosts.ts'
import { productNamed } from '../licenses/products.ts'
import type { Exchange } from './exchanges.ts'

const V1 = `https://${clouds.global.graph}/v1.0`
const user = (end: string): string => `${V1}/users/d1f6a2a5-3c0c-4a0f-8f5e-2d3b0a4c7f${end}`
const [EMMA, TOM, INES, KENJI, ROSA, HELENA] = ['13', '14', '15', '16', '1d', '10'].map(user)
const json = { 'content-type': 'application/json' }
const visio = productNamed('VISIOCLIENT').skuId
const powerBi = productNamed('POWER_BI_PRO').skuId

const get = (name: string, url: string, more: Partial<Exchange> = {}): Exchange => ({
    name,
    url,
    status: 200,
    caller: 'operations',
    ...more,
})
const send = (
    name: string,
    method: 'POST' | 'PATCH' | 'DELETE',
    url: string,
    body: unknown,
    status: number,
    more: Partial<Exchange> = {},
): Exchange => ({
    name,
    method,
    url,
    ...(body === undefined ? {} : { json: body, headers: json }),
    status,
    caller: 'operations',
    isPart: true,
    ...more,
})
const license = (add: readonly string[], remove: readonly string[] = []): object => ({
    addLicenses: add.map((skuId) => ({ skuId, disabledPlans: [] })),
    removeLicenses: remove,
})
const profile =
    'id,displayName,department,jobTitle,employeeId,usageLocation,accountEnabled,userType,onPremisesSyncEnabled,assignedLicenses,licenseAssignmentStates'

const userExchanges: readonly Exchange[] = [
    get('profile of a user', `${EMMA}?$select=${profile}`),
    get('sign-in activity', `${EMMA}?$select=id,signInActivity`),
    get('sign-in activity, no permission', `${EMMA}?$select=signInActivity`, {
        caller: 'operationsReads',
        status: 403,
    }),
    get('sign-in activity, not premium', `${EMMA}?$select=signInActivity`, {
        status: 403,
        arrange: (control) => void control.changeTenantPolicy({ premium: false }),
    }),
    get('sign-in activity by name', `${V1}/users/emma.employee%40contoso.com?$select=signInActivity`, {
        status: 400,
    }),
    get('manager', `${EMMA}/manager?$select=id,displayName`),
    get('manager of who has none', `${HELENA}/manager`, { status: 404 }),
    get('memberships', `${ROSA}/memberOf`, { isPart: true }),
    get('groups of a user', `${EMMA}/memberOf/microsoft.graph.group?$count=true&$select=id,displayName`, {
        headers: { ConsistencyLevel: 'eventual' },
    }),
    get('all memberships, limited', `${ROSA}/transitiveMemberOf`, { caller: 'usersOnly', isPart: true }),
    send('usage location', 'PATCH', INES!, { usageLocation: 'PT' }, 204),
    send('usage location, no permission', 'PATCH', INES!, { usageLocation: 'PT' }, 403, {
        caller: 'operationsReads',
    }),
    send('usage location, wrong', 'PATCH', INES!, { usageLocation: 'Portugal' }, 400),
]

const licenseExchanges: readonly Exchange[] = [
    get('subscribed products', `${V1}/subscribedSkus`),
    get('subscribed products, filter', `${V1}/subscribedSkus?$filter=skuPartNumber eq 'SPE_E3'`, {
        status: 400,
    }),
    get('licences of a user', `${EMMA}/licenseDetails`),
    get('licences by a group', `${KENJI}?$select=licenseAssignmentStates`),
    send('assign a licence', 'POST', `${TOM}/assignLicense`, license([visio]), 200),
    send('assign, no free units', 'POST', `${TOM}/assignLicense`, license([powerBi]), 400),
    send('assign, no usage location', 'POST', `${INES}/assignLicense`, license([visio]), 400),
    send('assign, one list', 'POST', `${TOM}/assignLicense`, { addLicenses: [] }, 400, {
        wrongRequest: true,
    }),
    send('assign, no permission', 'POST', `${TOM}/assignLicense`, license([visio]), 403, {
        caller: 'operationsReads',
    }),
    send(
        'take what a group gives',
        'POST',
        `${KENJI}/assignLicense`,
        license([], [productNamed('SPE_E3').skuId]),
        400,
    ),
]

const PASSES = `${EMMA}/authentication/temporaryAccessPassMethods`
const REGISTRATION = `${V1}/reports/authenticationMethods/userRegistrationDetails`
const PRINCIPAL = `${V1}/servicePrincipals(appId='3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e07')`
const newPassword = (password: string): object => ({
    passwordProfile: { password, forceChangePasswordNextSignIn: true },
})

const passwordExchanges: readonly Exchange[] = [
    send('password', 'PATCH', EMMA!, newPassword('Tulip-7-lantern'), 204),
    send('password, no Entra role', 'PATCH', EMMA!, newPassword('Tulip-7-lantern'), 403, {
        caller: 'operationsNoRole',
    }),
    send('password, too simple', 'PATCH', EMMA!, newPassword('tulip'), 400),
    send('revoke sessions', 'POST', `${EMMA}/revokeSignInSessions`, undefined, 200),
    send(
        'resetPassword by an app',
        'POST',
        `${EMMA}/authentication/methods/28c10230-6103-485e-b985-444c60001490/resetPassword`,
        { newPassword: 'Tulip-7-lantern' },
        403,
    ),
    get('authentication methods', `${EMMA}/authentication/methods`),
    get('authentication methods, no permission', `${EMMA}/authentication/methods`, {
        caller: 'operationsReads',
        status: 403,
    }),
    get('registration', `${REGISTRATION}/${EMMA!.split('/').at(-1)}`),
    send('Temporary Access Pass', 'POST', PASSES, { lifetimeInMinutes: 60, isUsableOnce: true }, 201),
    get('Temporary Access Pass, list', PASSES),
    get(
        'Temporary Access Pass, policy',
        `${V1}/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass`,
    ),
    get('service principal', `${PRINCIPAL}?$select=id,appId`),
    get('service principal, roles', `${PRINCIPAL}/memberOf`),
    get(
        'role assignments',
        `${V1}/roleManagement/directory/roleAssignments?$filter=principalId eq 'a2f6a2a5-3c0c-4a0f-8f5e-2d3b0a4c5d07'&$expand=roleDefinition`,
    ),
]

/** Calls behind user operations. */
export const operationsExchanges: readonly Exchange[] = [
    ...userExchanges,
    ...licenseExchanges,
    ...passwordExchanges,
]
