/** A service plan of a product. */
export interface ServicePlan {
    readonly id: string
    readonly name: string
    /** Plans that apply to the company need no user. */
    readonly appliesTo: 'User' | 'Company'
}

/** A product that Microsoft sells, with a part of its service plans: those that people know or that rules are about. */
export interface Product {
    readonly skuId: string
    readonly skuPartNumber: string
    readonly appliesTo: 'User' | 'Company'
    readonly servicePlans: readonly ServicePlan[]
}

const plan = (name: string, id: string, appliesTo: ServicePlan['appliesTo'] = 'User'): ServicePlan => ({
    id,
    name,
    appliesTo,
})

const foundation = plan('EXCHANGE_S_FOUNDATION', '113feb6c-3fe4-4440-bddc-54d774bf0318', 'Company')
const exchange1 = plan('EXCHANGE_S_STANDARD', '9aaf7827-d63c-4b61-89c3-182f06f82e5c')
const exchange2 = plan('EXCHANGE_S_ENTERPRISE', 'efb87545-963c-4e0d-99df-69c6916d9eb0')
const sharePoint2 = plan('SHAREPOINTENTERPRISE', '5dbe027f-2339-4123-9542-606e4d348a72')
const officeWeb = plan('SHAREPOINTWAC', 'e95bec33-7c88-4a70-8e19-b10bd9d0c014')
const apps = plan('OFFICESUBSCRIPTION', '43de0ff5-c92c-492b-9116-175376d08c38')
const teams = plan('TEAMS1', '57ff2da0-773e-42df-b2af-ffb7a2317929')
const skype2 = plan('MCOSTANDARD', '0feaeb32-d00e-4d66-bd5a-43b5b83db82c')
const phoneSystem = plan('MCOEV', '4828c8ec-dc2e-4779-b502-87ac9ce28ab7')
const powerBi = plan('BI_AZURE_P2', '70d33638-9c74-4d01-bfd3-562de28bd4ba')
const defender2 = plan('THREAT_INTELLIGENCE', '8e0c0a52-6a6c-4d40-8370-dd62790dcd70')
const entraP1 = plan('AAD_PREMIUM', '41781fb2-bc02-4b7c-bd55-b576c07bb09d')
const entraP2 = plan('AAD_PREMIUM_P2', 'eec0eb4f-6444-4f95-aba0-50c24d67f998')
const intune = plan('INTUNE_A', 'c1ec4a95-1f05-45b3-a911-aa3fa01094f5')
const windows = plan('WIN10_PRO_ENT_SUB', '21b439ba-a0ca-424f-a6cc-52f954a5b111')
const planner = plan('PROJECTWORKMANAGEMENT', 'b737dad2-2f6c-4c65-90e3-ca563267e8b9')

const product = (
    skuPartNumber: string,
    skuId: string,
    servicePlans: readonly ServicePlan[],
    appliesTo: Product['appliesTo'] = 'User',
): Product => ({ skuId, skuPartNumber, appliesTo, servicePlans })

/**
 * String ids, GUIDs and service plans as Microsoft publishes them.
 * https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference
 */
export const products: readonly Product[] = [
    product('SPE_E3', '05e9a617-0261-4cee-bb44-138d3ef5d965', [
        ...[exchange2, sharePoint2, officeWeb, apps, teams, skype2],
        ...[planner, entraP1, intune, windows],
    ]),
    product('SPE_E5', '06ebc4ee-1bb5-47dd-8120-11324bc54e06', [
        ...[exchange2, sharePoint2, officeWeb, apps, teams, skype2],
        ...[planner, entraP1, entraP2, intune, windows],
        ...[phoneSystem, powerBi, defender2],
    ]),
    product('ENTERPRISEPACK', '6fd2c87f-b296-42f0-b197-1e91e994b900', [
        ...[exchange2, sharePoint2, officeWeb, apps, teams, skype2, planner],
    ]),
    product('EXCHANGESTANDARD', '4b9405b0-7788-4568-add1-99614e613b69', [exchange1]),
    product('VISIOCLIENT', 'c5928f49-12ba-48f7-ada3-0d743a3601d5', [
        foundation,
        plan('ONEDRIVE_BASIC', 'da792a53-cbc0-4184-a10d-e544dd34b3c1'),
        plan('VISIO_CLIENT_SUBSCRIPTION', '663a804f-1c30-4ff0-9915-9db84f0d1cea'),
        plan('VISIOONLINE', '2bdbaf8f-738f-4ac7-9234-3c3ee2ce7d0f'),
    ]),
    product('PROJECTPROFESSIONAL', '53818b1b-4a27-454b-8896-0dba576410e6', [
        foundation,
        officeWeb,
        sharePoint2,
        plan('PROJECT_CLIENT_SUBSCRIPTION', 'fafd7243-e5c1-4a3a-9e40-495efcb1d3c3'),
        plan('SHAREPOINT_PROJECT', 'fe71d6c3-a2ea-4499-9778-da042bf08063'),
        plan('PROJECT_PROFESSIONAL', '818523f5-016b-4355-9be8-ed6944946ea7'),
    ]),
    product('POWER_BI_PRO', 'f8a1db68-be16-40ed-86d5-cb42ce701560', [foundation, powerBi]),
    product('FLOW_FREE', 'f30db892-07e9-47e9-837c-80727f46fd3d', [
        foundation,
        plan('DYN365_CDS_VIRAL', '17ab22cd-a0b3-4536-910a-cb6eb12696c0'),
        plan('FLOW_P2_VIRAL', '50e68c76-46c6-4674-81f9-75456511b170'),
    ]),
    product('MCOEV', 'e43b5b99-8dfb-405f-9987-dc307f34bcbd', [phoneSystem]),
    product('Microsoft_365_Copilot', '639dec6b-bb19-468b-871c-c5c441c4b0cb', [
        plan('M365_COPILOT_APPS', 'a62f8878-de10-42f3-b68f-6149a25ceb97'),
        plan('M365_COPILOT_TEAMS', 'b95945de-b3bd-46db-8437-f2beb6ea2347'),
        plan('M365_COPILOT_BUSINESS_CHAT', '3f30311c-6b1e-48a4-ab79-725b469da960'),
        plan('GRAPH_CONNECTORS_COPILOT', '82d30987-df9b-4486-b146-198b21d164c7'),
    ]),
    product(
        'SHAREPOINTSTORAGE',
        '99049c9c-6011-4908-bf17-15f496e6519d',
        [plan('SHAREPOINTSTORAGE', 'be5a7ed5-c598-4fcd-a061-5e6724c68a58', 'Company')],
        'Company',
    ),
]

export const productOf = (skuId: string): Product | undefined =>
    products.find((one) => one.skuId === skuId.toLowerCase())

/** @throws Error when there is no such product: a name in the data of this simulation is wrong. */
export const productNamed = (skuPartNumber: string): Product => {
    const found = products.find((one) => one.skuPartNumber === skuPartNumber)
    if (found === undefined) throw new Error(`There is no product "${skuPartNumber}"`)
    return found
}

/** Plans that no user can have at the same time. */
export const mutuallyExclusive: readonly (readonly [string, string])[] = [[exchange1.id, exchange2.id]]

/**
 * Plans that need one of others.
 * https://learn.microsoft.com/entra/fundamentals/licensing-groups-resolve-problems
 */
export const dependencies: Readonly<Record<string, readonly string[]>> = {
    'fe71d6c3-a2ea-4499-9778-da042bf08063': [sharePoint2.id],
    [phoneSystem.id]: [teams.id, skype2.id],
    [defender2.id]: [exchange1.id, exchange2.id],
}
