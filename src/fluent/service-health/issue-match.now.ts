import '@servicenow/sdk/global'
import {
    ChoiceColumn,
    DateTimeColumn,
    DecimalColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

/**
 * Which health issue explains an incident. What was suggested and what was decided are rows of their own. The row in
 * state "evaluated" has no issue: it closes an evaluation.
 */
export const x_mioms_m365_assis_issue_match = Table({
    name: 'x_mioms_m365_assis_issue_match',
    label: 'Microsoft Service Health Match',
    display: 'reason',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        incident: ReferenceColumn({
            label: 'Incident',
            referenceTable: 'incident',
            mandatory: true,
            cascadeRule: 'delete',
        }),
        health_issue: ReferenceColumn({
            label: 'Service health incident',
            referenceTable: 'x_mioms_m365_assis_health_issue',
            cascadeRule: 'delete',
        }),
        state: ChoiceColumn({
            label: 'State',
            dropdown: 'dropdown_without_none',
            default: 'suggested',
            choices: {
                suggested: { label: 'Suggested', sequence: 0 },
                confirmed: { label: 'Confirmed', sequence: 1 },
                dismissed: { label: 'Dismissed', sequence: 2 },
                evaluated: { label: 'Evaluated', sequence: 3 },
                undone: { label: 'Undone', sequence: 4 },
            },
        }),
        decided_by: ReferenceColumn({ label: 'Decided by', referenceTable: 'sys_user' }),
        decided_on: DateTimeColumn({ label: 'Decided on' }),
        decided_how: ChoiceColumn({
            label: 'Decided how',
            dropdown: 'dropdown_with_none',
            choices: {
                agent: { label: 'By an agent', sequence: 0 },
                automatic: { label: 'Automatically', sequence: 1 },
            },
        }),
        link: ChoiceColumn({
            label: 'Link',
            dropdown: 'dropdown_with_none',
            choices: {
                unlinked: { label: 'Not linked', sequence: 0 },
                waiting: { label: 'Waiting', sequence: 1 },
                linking: { label: 'Being linked', sequence: 2 },
                linked: { label: 'Linked', sequence: 3 },
                resolving: { label: 'Being resolved', sequence: 4 },
                resolved: { label: 'Resolved', sequence: 5 },
                left_alone: { label: 'Left alone', sequence: 6 },
            },
        }),
        linked_to: ReferenceColumn({ label: 'Linked to', referenceTable: 'incident' }),
        link_refused: DateTimeColumn({ label: 'Link refused on' }),
        score: DecimalColumn({ label: 'Score' }),
        reason: StringColumn({ label: 'Reason', maxLength: 500 }),
        text_hash: StringColumn({ label: 'Hash of the matched text', maxLength: 32 }),
        index_version: StringColumn({ label: 'Match index version', maxLength: 32 }),
    },
    index: [
        { name: 'match_of_incident', unique: false, element: ['incident', 'state'] },
        { name: 'match_of_issue', unique: false, element: ['health_issue', 'state', 'score'] },
        { name: 'match_link', unique: false, element: ['link', 'state'] },
        { name: 'match_decided', unique: false, element: ['decided_how', 'decided_on'] },
        { name: 'match_updated', unique: false, element: 'sys_updated_on' },
    ],
})
