import '@servicenow/sdk/global'
import {
    CatalogItem,
    MultiLineTextVariable,
    RequestedForVariable,
    SelectBoxVariable,
    SingleLineTextVariable,
} from '@servicenow/sdk/core'
import { microsoftCategory } from './license-item.now.ts'

/** "Service Catalog" of the base system: its sys_id stands in the examples of the Service Catalog API. */
const SERVICE_CATALOG = 'e0d08b13c3330100c8b837659bba8fb4'

// An example of a runbook behind a catalog item. The server knows the item by its sys_id (runbooks/mailbox-item.ts); until
// an admin registers the runbook, a request is closed with the words that say so.
export const mailboxRequest = CatalogItem({
    $id: '6c1b4f0e7d2a49c3b85e90a1f2d3c4b5',
    name: 'Request access to a shared mailbox',
    shortDescription: 'Read a shared mailbox, or send from it',
    description:
        '<p>Choose for whom it is, which mailbox and which right. Once it is approved, a runbook on your own servers gives the right without anybody having to do it.</p>',
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
        mailbox: SingleLineTextVariable({
            question: 'Alias of the mailbox (what stands before the @)',
            order: 200,
            mandatory: true,
            exampleText: 'reception',
        }),
        access_right: SelectBoxVariable({
            question: 'Right',
            order: 300,
            mandatory: true,
            includeNone: true,
            choices: {
                FullAccess: { label: 'Full access: open the mailbox and read it', sequence: 1 },
                SendAs: { label: 'Send as: mail comes from the mailbox', sequence: 2 },
                SendOnBehalf: { label: 'Send on behalf: mail names the person too', sequence: 3 },
            },
        }),
        reason: MultiLineTextVariable({ question: 'Reason', order: 400, mandatory: true }),
    },
})
