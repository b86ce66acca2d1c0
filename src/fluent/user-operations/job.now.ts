import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'
import { workOnOperationsJob } from '../../server/user-operations/handlers.ts'

// Does what was approved. Nothing before an admin switches user operations on.
ScheduledScript({
    $id: Now.ID['job-user-operations'],
    name: 'Microsoft 365 Support: work on user operations',
    frequency: 'periodically',
    executionInterval: { minutes: 1 },
    executionStart: '2025-01-01 00:00:40',
    script: workOnOperationsJob,
})
