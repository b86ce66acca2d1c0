import '@servicenow/sdk/global'
import { CatalogItem, MultiLineTextVariable, RequestedForVariable } from '@servicenow/sdk/core'
import { microsoftCategory, SERVICE_CATALOG } from './license-item.now.ts'

// Who asks is told on the item what became of it. The server knows the item by its sys_id (passwords/reset-item.ts).
export const passwordReset = CatalogItem({
    $id: 'a41c7e90f2d84b6fb3c05d6e17928acd',
    name: 'Reset a Microsoft 365 password',
    shortDescription: 'For a colleague who cannot sign in any more, or for yourself',
    description:
        '<p>Choose whose password it is. Whoever is registered for self-service password reset is sent there. Otherwise the manager confirms the identity and approves, the password is reset while the trusted person waits for it, and that person hands it over. Nobody is sent a password by mail.</p>',
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
        reason: MultiLineTextVariable({ question: 'Reason', order: 200, mandatory: true }),
    },
})
