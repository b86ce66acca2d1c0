import '@servicenow/sdk/global'
import {
    BooleanColumn,
    ChoiceColumn,
    DateTimeColumn,
    IntegerColumn,
    List,
    ReferenceColumn,
    StringColumn,
    Table,
    default_view,
} from '@servicenow/sdk/core'

/** Microsoft's service health issues as last read; the tab reads them from here, never from Microsoft. */
export const x_mioms_m365_assis_health_issue = Table({
    name: 'x_mioms_m365_assis_health_issue',
    label: 'Microsoft Service Health Incident',
    display: 'issue_id',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        tenant: ReferenceColumn({
            label: 'Tenant',
            referenceTable: 'x_mioms_m365_assis_tenant',
            mandatory: true,
            cascadeRule: 'delete',
        }),
        issue_id: StringColumn({ label: 'ID', maxLength: 40, mandatory: true }),
        title: StringColumn({ label: 'Title', maxLength: 1000 }),
        service: StringColumn({ label: 'Service', maxLength: 100 }),
        feature: StringColumn({ label: 'Feature', maxLength: 100 }),
        feature_group: StringColumn({ label: 'Feature group', maxLength: 100 }),
        classification: ChoiceColumn({
            label: 'Classification',
            dropdown: 'dropdown_with_none',
            choices: {
                incident: { label: 'Incident', sequence: 0 },
                advisory: { label: 'Advisory', sequence: 1 },
                unknown: { label: 'Unknown', sequence: 2 },
            },
        }),
        status: ChoiceColumn({
            label: 'Status',
            dropdown: 'suggestion',
            choices: {
                investigating: { label: 'Investigating', sequence: 0 },
                serviceDegradation: { label: 'Service degradation', sequence: 1 },
                serviceInterruption: { label: 'Service interruption', sequence: 2 },
                restoringService: { label: 'Restoring service', sequence: 3 },
                extendedRecovery: { label: 'Extended recovery', sequence: 4 },
                verifyingService: { label: 'Verifying service', sequence: 5 },
                investigationSuspended: { label: 'Investigation suspended', sequence: 6 },
                serviceRestored: { label: 'Service restored', sequence: 7 },
                falsePositive: { label: 'False positive', sequence: 8 },
                postIncidentReviewPublished: { label: 'Post-incident review published', sequence: 9 },
                serviceOperational: { label: 'Service operational', sequence: 10 },
                noLongerListed: { label: 'No longer listed by Microsoft', sequence: 11 },
            },
        }),
        origin: StringColumn({ label: 'Origin', maxLength: 40 }),
        impact: StringColumn({ label: 'User impact', maxLength: 4000 }),
        resolved: BooleanColumn({ label: 'Resolved', default: false }),
        start_time: DateTimeColumn({ label: 'Start' }),
        end_time: DateTimeColumn({ label: 'End' }),
        last_modified: DateTimeColumn({ label: 'Last modified by Microsoft' }),
        latest_update_time: DateTimeColumn({ label: 'Last update' }),
        latest_update: StringColumn({ label: 'Text of last update', maxLength: 8000 }),
        next_update: DateTimeColumn({ label: 'Next expected update' }),
        content_hash: StringColumn({ label: 'Content hash', maxLength: 32 }),
        match_terms: StringColumn({ label: 'Terms for matching', maxLength: 8000 }),
        match_checksum: IntegerColumn({ label: 'Match checksum' }),
    },
    index: [
        { name: 'issue_of_tenant', unique: true, element: ['tenant', 'issue_id'] },
        { name: 'issue_open', unique: false, element: ['resolved', 'latest_update_time'] },
        { name: 'issue_start', unique: false, element: 'start_time' },
        { name: 'issue_window', unique: false, element: ['end_time', 'start_time'] },
    ],
})

List({
    table: 'x_mioms_m365_assis_health_issue',
    view: default_view,
    columns: [
        'issue_id',
        'title',
        'service',
        'classification',
        'status',
        'start_time',
        'latest_update_time',
        'next_update',
    ],
})
