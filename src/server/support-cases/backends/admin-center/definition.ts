import type { BackendDefinition } from '../backend-definition.ts'

export const ADMIN_CENTER = {
    id: 'admin-center',
    label: 'Hand-off to the Microsoft 365 admin center',
    description: 'The app prepares the case; an agent opens it there.',
    service: null,
    linksToAdminCenter: true,
} as const satisfies BackendDefinition
