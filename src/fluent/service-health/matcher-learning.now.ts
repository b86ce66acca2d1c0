import '@servicenow/sdk/global'
import { DateTimeColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** What agents' decisions taught the matcher: one row, written anew by the job, gone when learning is switched off. */
export const x_mioms_m365_assis_matcher_learning = Table({
    name: 'x_mioms_m365_assis_matcher_learning',
    label: 'Microsoft Service Health Learning',
    display: 'basis',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        basis: StringColumn({ label: 'Learned from', maxLength: 200, readOnly: true }),
        since: StringColumn({ label: 'Decisions since', maxLength: 20, readOnly: true }),
        learned_on: DateTimeColumn({ label: 'Learned on', readOnly: true }),
        quality: StringColumn({ label: 'Quality', maxLength: 200, readOnly: true }),
        learned: StringColumn({ label: 'Learned', maxLength: 400_000, readOnly: true }),
        shipped_scores: StringColumn({ label: 'Scores without learning', maxLength: 40_000, readOnly: true }),
    },
})
