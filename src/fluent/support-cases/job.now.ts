import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'
import { sendCasesJob } from '../../server/support-cases/handlers.ts'

// What an agent sends goes at once; the job goes on with what failed, and with what a crash left.
ScheduledScript({
    $id: Now.ID['job-send-cases'],
    name: 'Microsoft 365 Support: send cases',
    frequency: 'periodically',
    executionInterval: { minutes: 1 },
    executionStart: '2025-01-01 00:00:30',
    script: sendCasesJob,
})
