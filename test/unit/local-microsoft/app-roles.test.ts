import { apps, people, startOperations, type OperationsClient } from './operations-client.ts'

const USER_ADMINISTRATOR = 'fe930be7-5e62-47db-91af-98c3a49a38b1'
const OWN = 'a2f6a2a5-3c0c-4a0f-8f5e-2d3b0a4c5d07'
const ASSIGNMENTS = '/roleManagement/directory/roleAssignments'

let client: OperationsClient
beforeAll(async () => {
    client = await startOperations()
})
afterAll(() => client.microsoft.close())

test('an app finds its service principal by client id, and its roles', async () => {
    const own = `/servicePrincipals(appId='${apps.full.client_id}')`
    const { body } = await client.ask('GET', `${own}?$select=id,appId`)
    expect(body).toMatchObject({ id: OWN, appId: apps.full.client_id })
    const roles = await client.ask('GET', `${own}/memberOf`)
    expect(roles.body.value).toMatchObject([
        { '@odata.type': '#microsoft.graph.directoryRole', roleTemplateId: USER_ADMINISTRATOR },
    ])
    expect((await client.ask('GET', `/servicePrincipals/${OWN}/memberOf`)).body).toEqual(roles.body)
    expect((await client.ask('GET', `/servicePrincipals/${people.emma}`)).status).toBe(404)
    expect((await client.ask('GET', own, { app: apps.readsOnly })).status).toBe(403)
})

test('roles by assignment, with RoleManagement.Read.Directory alone', async () => {
    const filter = `?$filter=principalId eq '${OWN}'`
    const { body } = await client.ask('GET', `${ASSIGNMENTS}${filter}&$expand=roleDefinition`)
    expect(body.value).toMatchObject([
        {
            principalId: OWN,
            roleDefinitionId: USER_ADMINISTRATOR,
            directoryScopeId: '/',
            roleDefinition: { displayName: 'User Administrator', isBuiltIn: true },
        },
    ])
    const none = await client.ask(
        'GET',
        `${ASSIGNMENTS}?$filter=principalId eq 'a2f6a2a5-3c0c-4a0f-8f5e-2d3b0a4c5d71'`,
    )
    expect(none.body.value).toEqual([])
    expect((await client.ask('GET', `${ASSIGNMENTS}${filter}`, { app: apps.readsOnly })).status).toBe(403)
    expect((await client.ask('GET', `${ASSIGNMENTS}?$filter=startswith(principalId,'a')`)).status).toBe(400)
})

test('who holds a role: people, groups and apps', async () => {
    const { body } = await client.ask(
        'GET',
        `${ASSIGNMENTS}?$filter=roleDefinitionId eq '729827e3-9c14-49f7-bb1b-9608f156bbb8'&$expand=principal`,
        { app: apps.noGroups },
    )
    expect(
        body.value.map(({ principal }: { principal: Record<string, unknown> }) => [
            principal['@odata.type'],
            principal.displayName,
        ]),
    ).toEqual([
        ['#microsoft.graph.user', 'Hugo Helpdesk'],
        // The permission to read basic properties of groups is not among those that show a principal here.
        ['#microsoft.graph.group', null],
    ])
})
