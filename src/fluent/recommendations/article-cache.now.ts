import '@servicenow/sdk/global'
import { DateTimeColumn, Property, StringColumn, Table } from '@servicenow/sdk/core'

/** Answers of Microsoft Learn for a day, and how it is spoken to. The search stands here as a hash only. */
export const x_mioms_m365_assis_article_cache = Table({
    name: 'x_mioms_m365_assis_article_cache',
    label: 'Microsoft Learn Answer',
    display: 'kind',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        kind: StringColumn({ label: 'Kind', maxLength: 40, readOnly: true }),
        content: StringColumn({ label: 'Content', maxLength: 8000, readOnly: true }),
        expires_at: DateTimeColumn({ label: 'Expires', readOnly: true }),
    },
    index: [{ name: 'article_expires', unique: false, element: 'expires_at' }],
})

Property({
    $id: Now.ID['property-learn-enabled'],
    $meta: { installMethod: 'first install' },
    name: 'x_mioms_m365_assis.learn.enabled',
    type: 'boolean',
    value: true,
    description:
        "Shows articles of Microsoft Learn: the app's own names of products and problems and error codes, never the text of an incident, are sent to learn.microsoft.com",
    roles: { read: ['admin'], write: ['admin'] },
})
