import {
    apps,
    people,
    refusal,
    startOperations,
    type Answer,
    type OperationsClient,
} from './operations-client.ts'

const SKU = {
    e3: '05e9a617-0261-4cee-bb44-138d3ef5d965',
    e5: '06ebc4ee-1bb5-47dd-8120-11324bc54e06',
    visio: 'c5928f49-12ba-48f7-ada3-0d743a3601d5',
    powerBi: 'f8a1db68-be16-40ed-86d5-cb42ce701560',
    phone: 'e43b5b99-8dfb-405f-9987-dc307f34bcbd',
    office: '6fd2c87f-b296-42f0-b197-1e91e994b900',
} as const
const EXCHANGE_2 = 'efb87545-963c-4e0d-99df-69c6916d9eb0'

let client: OperationsClient
beforeAll(async () => {
    client = await startOperations()
})
afterEach(() => client.microsoft.control.reset())
afterAll(() => client.microsoft.close())

const assign = (
    user: string,
    add: readonly (string | object)[],
    remove: readonly string[] = [],
    app: Record<string, string> = apps.full,
): Promise<Answer> =>
    client.ask('POST', `/users/${user}/assignLicense`, {
        app,
        body: {
            addLicenses: add.map((one) =>
                typeof one === 'string' ? { skuId: one, disabledPlans: [] } : one,
            ),
            removeLicenses: remove,
        },
    })
const consumed = async (skuId: string): Promise<number> =>
    (await client.ask('GET', '/subscribedSkus')).body.value.find(
        (one: { skuId: string }) => one.skuId === skuId,
    ).consumedUnits
const message = (answer: Answer): unknown => answer.body.error.message
const licensesOf = async (user: string): Promise<readonly string[]> =>
    (await client.ask('GET', `/users/${user}/licenseDetails`)).body.value.map(
        ({ skuPartNumber }: { skuPartNumber: string }) => skuPartNumber,
    )

test('subscribed products: units, state, what they apply to; no filter', async () => {
    const { body } = await client.ask(
        'GET',
        '/subscribedSkus?$select=skuPartNumber,appliesTo,capabilityStatus',
    )
    expect(body.value).toContainEqual({
        skuPartNumber: 'SHAREPOINTSTORAGE',
        appliesTo: 'Company',
        capabilityStatus: 'Enabled',
    })
    expect(body.value).toContainEqual({
        skuPartNumber: 'ENTERPRISEPACK',
        appliesTo: 'User',
        capabilityStatus: 'Suspended',
    })
    for (const option of ["$filter=skuPartNumber eq 'SPE_E3'", '$top=1', '$orderby=skuId'])
        expect((await client.ask('GET', `/subscribedSkus?${option}`)).status).toBe(400)
    const one = await client.ask('GET', `/subscribedSkus/11f0a3c8-5c5b-4d0e-9a55-0d2b6c0f7a01_${SKU.powerBi}`)
    expect(one.body).toMatchObject({
        skuPartNumber: 'POWER_BI_PRO',
        consumedUnits: 1,
        prepaidUnits: { enabled: 1 },
    })
    expect((await client.ask('GET', '/subscribedSkus', { app: apps.healthOnly })).status).toBe(403)
})

test('a licence is given: one unit more in use, and the user has it; again it uses none', async () => {
    const before = await consumed(SKU.visio)
    const given = await assign(people.tom, [SKU.visio])
    expect([given.status, given.body.id]).toEqual([200, people.tom])
    expect(await consumed(SKU.visio)).toBe(before + 1)
    expect((await assign(people.tom, [SKU.visio])).status).toBe(200)
    expect(await consumed(SKU.visio)).toBe(before + 1)
    expect(await licensesOf(people.tom)).toEqual(['VISIOCLIENT'])
    const { body } = await client.ask(
        'GET',
        `/users/${people.tom}?$select=assignedLicenses,licenseAssignmentStates`,
    )
    expect(body.assignedLicenses).toEqual([{ disabledPlans: [], skuId: SKU.visio }])
    expect(body.licenseAssignmentStates).toMatchObject([
        {
            assignedByGroup: null,
            error: 'None',
            state: 'Active',
            lastUpdatedDateTime: '2026-03-03T09:00:00.000Z',
        },
    ])
    expect((await assign(people.tom, [], [SKU.visio])).status).toBe(200)
    expect(await consumed(SKU.visio)).toBe(before)
})

test('both lists must be there, with GUIDs in them', async () => {
    const path = `/users/${people.tom}/assignLicense`
    const one = await client.ask('POST', path, { body: { addLicenses: [{ skuId: SKU.visio }] } })
    expect(one.status).toBe(400)
    expect(message(one)).toContain('The missing parameters are: removeLicenses.')
    const text = await assign(people.tom, ['VISIOCLIENT'])
    expect(message(text)).toContain("Cannot convert a primitive value to the expected type 'Edm.Guid'")
    expect(message(await assign(people.tom, []))).toBe('No license changes provided')
    expect((await assign(people.tom, [SKU.visio], [SKU.visio])).status).toBe(400)
})

test('without a usage location nothing is given', async () => {
    const refused = await assign(people.ines, [SKU.visio])
    expect(refusal(refused)).toEqual([
        400,
        'Request_BadRequest',
        'License assignment cannot be done for user with invalid usage location.',
    ])
    await client.ask('PATCH', `/users/${people.ines}`, { body: { usageLocation: 'PT' } })
    expect((await assign(people.ines, [SKU.visio])).status).toBe(200)
})

test('no free units, no such product, a product that is suspended', async () => {
    const none = `Subscription with SKU ${SKU.powerBi} does not have any available licenses.`
    expect(message(await assign(people.tom, [SKU.powerBi]))).toBe(none)
    const unknown = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee'
    expect(message(await assign(people.tom, [unknown]))).toBe(
        `License ${unknown} does not correspond to a valid company License.`,
    )
    expect(message(await assign(people.tom, [SKU.office]))).toContain('does not have any available licenses')
    client.microsoft.control.changeLicense('POWER_BI_PRO', { enabled: 2 })
    expect((await assign(people.tom, [SKU.powerBi])).status).toBe(200)
    expect(message(await assign(people.noah, [SKU.powerBi]))).toBe(none)
})

test('plans that exclude each other, and plans that need another', async () => {
    expect(message(await assign(people.felix, [SKU.e3]))).toMatch(
        /^License assignment failed because service plans 9aaf7827-\S+,efb87545-\S+ are mutually exclusive$/,
    )
    const exchange1 = '4b9405b0-7788-4568-add1-99614e613b69'
    expect((await assign(people.felix, [SKU.e3], [exchange1])).status).toBe(200)
    expect(message(await assign(people.tom, [SKU.phone]))).toMatch(
        /^License .* depends on the service plan\(s\) 57ff/,
    )
    expect(message(await assign(people.zoe, [], [SKU.e3]))).toContain('depends on the service plan(s)')
    const withoutExchange = { skuId: SKU.e5, disabledPlans: [EXCHANGE_2] }
    expect(message(await assign(people.tom, [withoutExchange]))).toContain('depends on the service plan(s)')
    const both = { skuId: SKU.e5, disabledPlans: [EXCHANGE_2, '8e0c0a52-6a6c-4d40-8370-dd62790dcd70'] }
    expect((await assign(people.tom, [both])).status).toBe(200)
    const details = await client.ask('GET', `/users/${people.tom}/licenseDetails`)
    const plans = details.body.value[0].servicePlans as readonly Record<string, string>[]
    expect(plans.find(({ servicePlanId }) => servicePlanId === EXCHANGE_2)?.provisioningStatus).toBe(
        'Disabled',
    )
})

test('what a group gives cannot be taken from the user; its failure is written on the user', async () => {
    const state = async (user: string): Promise<unknown> =>
        (await client.ask('GET', `/users/${user}?$select=licenseAssignmentStates`)).body
            .licenseAssignmentStates
    const inherited = await state(people.kenji)
    expect(inherited).toMatchObject([{ skuId: SKU.e3, state: 'Active', error: 'None' }])
    expect(JSON.stringify(inherited)).toContain('"assignedByGroup":"c1f6a2a5-3c0c-4a0f-8f5e-2d3b0a4c9a01"')
    expect(message(await assign(people.kenji, [], [SKU.e3]))).toBe(
        'User license is inherited from a group membership and it cannot be removed directly from the user.',
    )
    expect(await state(people.lena)).toMatchObject([{ state: 'Error', error: 'CountViolation' }])
    expect(await licensesOf(people.lena)).toEqual([])
    expect(message(await assign(people.tom, [], [SKU.e3]))).toBe(
        'User does not have a corresponding license.',
    )
    const before = await consumed(SKU.e3)
    expect((await assign(people.kenji, [SKU.e3])).status).toBe(200)
    expect(await consumed(SKU.e3)).toBe(before)
    expect((await assign(people.kenji, [], [SKU.e3])).status).toBe(200)
    expect(await licensesOf(people.kenji)).toEqual(['SPE_E3'])
})

test('a request is done as a whole or not at all', async () => {
    const refused = await assign(people.tom, [SKU.visio, SKU.powerBi])
    expect(refused.status).toBe(400)
    expect(await licensesOf(people.tom)).toEqual([])
})

test('who may only read licences, and who is not there', async () => {
    expect(refusal(await assign(people.tom, [SKU.visio], [], apps.readsOnly)).slice(0, 2)).toEqual([
        403,
        'Authorization_RequestDenied',
    ])
    expect((await client.ask('GET', '/subscribedSkus', { app: apps.readsOnly })).status).toBe(200)
    expect((await assign('d1f6a2a5-3c0c-4a0f-8f5e-2d3b0a4c7fff', [SKU.visio])).status).toBe(404)
})

test('writes see each other also while reads are behind', async () => {
    client.microsoft.control.changeTenantPolicy({ readDelaySeconds: 60 })
    expect((await assign(people.tom, [SKU.visio])).status).toBe(200)
    expect(await licensesOf(people.tom)).toEqual([])
    expect(message(await assign(people.noah, [SKU.visio]))).toContain('does not have any available licenses')
    client.microsoft.control.advanceClock(1)
    expect(await licensesOf(people.tom)).toEqual(['VISIOCLIENT'])
})
