import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'
import { workOnSecurityTicketsJob } from '../../server/security-tickets/handlers.ts'

// Reads Secure Score once a day, and sooner after a failure; looks after tickets each time. Nothing before an admin connects.
ScheduledScript({
    $id: Now.ID['job-security-tickets'],
    name: 'Microsoft 365 Support: work on security tickets',
    frequency: 'periodically',
    executionInterval: { minutes: 15 },
    executionStart: '2025-01-01 00:04:00',
    script: workOnSecurityTicketsJob,
})
