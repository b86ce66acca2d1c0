import '@servicenow/sdk/global'
import {
    CatalogItem,
    LookupSelectBoxVariable,
    MultiLineTextVariable,
    Record,
    RequestedForVariable,
} from '@servicenow/sdk/core'

/** "Service Catalog" of the base system: its sys_id stands in the examples of the Service Catalog API. */
export const SERVICE_CATALOG = 'e0d08b13c3330100c8b837659bba8fb4'

export const microsoftCategory = Record({
    $id: Now.ID['category-microsoft-365'],
    table: 'sc_category',
    data: { title: 'Microsoft 365', sc_catalog: SERVICE_CATALOG, active: true },
})

// There is nothing to choose, and so nothing to order, before an admin switches license requests on. The server knows the
// item by its sys_id (licenses/license-item.ts).
export const licenseRequest = CatalogItem({
    $id: 'efbbc343a63940ae9d078fc24623350c',
    name: 'Request a Microsoft 365 license',
    shortDescription: 'Visio, Project, Power BI and what else your organization has',
    description:
        '<p>Choose for whom it is and which license; the figures are free and all licenses. Once it is approved, it is assigned without anybody having to do it. If no license can be chosen, license requests are switched off or no license is free: ask your service desk.</p>',
    catalogs: [SERVICE_CATALOG],
    categories: [microsoftCategory],
    availability: 'both',
    fulfillmentAutomationLevel: 'fullyAutomated',
    hideAddToCart: true,
    hideAttachment: true,
    hideQuantitySelector: true,
    requestMethod: 'request',
    variables: {
        requested_for: RequestedForVariable({ question: 'Requested for', order: 100, mandatory: true }),
        license: LookupSelectBoxVariable({
            question: 'License (free / all)',
            order: 200,
            mandatory: true,
            includeNone: true,
            lookupFromTable: 'x_mioms_m365_assis_tenant_license',
            lookupValueField: 'sys_id',
            lookupLabelFields: ['label'],
            referenceQual: 'offered=true^free>0',
        }),
        reason: MultiLineTextVariable({ question: 'Reason', order: 300, mandatory: true }),
    },
})
