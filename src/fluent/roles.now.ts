import { Role } from '@servicenow/sdk/core'

// Names and sys_ids (in generated/keys.ts) are those of the published app, so that grants survive where it is installed.
export const insightsUser = Role({
    name: 'x_mioms_m365_assis.insights_user',
    description: 'Sees Microsoft 365 service health incidents and recommended solutions on incidents',
})

export const administrator = Role({
    name: 'x_mioms_m365_assis.administrator',
    description: 'Escalates incidents to Microsoft support',
    containsRoles: [insightsUser],
})

// Contained in no other role: it opens what other systems may call, and nothing that people see.
export const inboundIntegration = Role({
    name: 'x_mioms_m365_assis.inbound_integration',
    description: 'Lets an integration user send case updates and security tickets to this instance',
})

// Contained in no other role: it shows accounts of people, and what was done with them.
export const userOperationUser = Role({
    name: 'x_mioms_m365_assis.user_operation_user',
    description: 'Sees Microsoft 365 accounts of callers, and starts and follows user operations',
})

// Contained in no other role: Secure Score tells where a tenant is weak.
export const securityTicketUser = Role({
    name: 'x_mioms_m365_assis.security_ticket_user',
    description: 'Sees Microsoft Secure Score and makes tickets of its improvement actions',
})
