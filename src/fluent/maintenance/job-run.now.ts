import '@servicenow/sdk/global'
import {
    ChoiceColumn,
    DateTimeColumn,
    IntegerColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

/** Every run of the app's jobs: what came of it, never whom it was about. */
export const x_mioms_m365_assis_job_run = Table({
    name: 'x_mioms_m365_assis_job_run',
    label: 'Microsoft 365 Support Job Run',
    display: 'job',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        job: StringColumn({ label: 'Job', maxLength: 40 }),
        tenant: ReferenceColumn({
            label: 'Tenant',
            referenceTable: 'x_mioms_m365_assis_tenant',
            cascadeRule: 'delete',
        }),
        started: DateTimeColumn({ label: 'Started' }),
        duration: IntegerColumn({ label: 'Duration (ms)' }),
        outcome: ChoiceColumn({
            label: 'Outcome',
            dropdown: 'dropdown_without_none',
            default: 'done',
            choices: {
                done: { label: 'Done', sequence: 0 },
                busy: { label: 'Another node was at it', sequence: 1 },
                failed: { label: 'Failed', sequence: 2 },
                'left-over': { label: 'The next run goes on', sequence: 3 },
            },
        }),
        counts: StringColumn({ label: 'Counts', maxLength: 255 }),
        error_code: StringColumn({ label: 'Error code', maxLength: 40 }),
        correlation_id: StringColumn({ label: 'Correlation ID', maxLength: 40 }),
    },
    index: [
        { name: 'run_started', unique: false, element: 'started' },
        { name: 'run_of_job', unique: false, element: ['job', 'started'] },
    ],
})
