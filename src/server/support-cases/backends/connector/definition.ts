import type { BackendDefinition } from '../backend-definition.ts'

export const CONNECTOR = {
    id: 'connector',
    label: 'A connector of your own',
    description: 'A service that implements the published contract of this app.',
    service: { purpose: 'Service requests through the connector that you run or rent.' },
    linksToAdminCenter: false,
} as const satisfies BackendDefinition
