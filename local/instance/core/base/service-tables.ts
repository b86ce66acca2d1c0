import { bool, choices, date, int, numbered, ref, text, typed } from './column.ts'
import { fullAccess, table } from './declared-table.ts'

/** Other applications' scripts may not delete rows, as the SDK's table definitions say. */
const access = { ...fullAccess, delete: false }
const ME = { defaultValue: 'javascript:gs.getUserID()' }
const day = (name: string, label: string) => typed(name, label, 'glide_date')
const long = (name: string, label: string) => text(name, label, 4000)

/**
 * Problems and changes.
 * Columns: `fluent/tables` of @servicenow/sdk-core; defaults that call scripts of other applications are left out.
 */
export const serviceTables = [
    table(
        'problem',
        'Problem',
        [
            int('problem_state', 'Problem state', { defaultValue: '1' }),
            text('category', 'Category'),
            text('subcategory', 'Subcategory'),
            text('resolution_code', 'Resolution code'),
            bool('known_error', 'Known error'),
            bool('major_problem', 'Major problem'),
            bool('workaround_applied', 'Workaround applied'),
            typed('workaround', 'Workaround', 'html', 65000),
            typed('cause_notes', 'Cause notes', 'html', 65000),
            typed('fix_notes', 'Fix notes', 'html', 65000),
            long('review_outcome', 'Major problem review notes'),
            int('related_incidents', 'Related Incidents', { defaultValue: '0' }),
            int('reopen_count', 'Reopen count', { defaultValue: '0' }),
            ref('reopened_by', 'Last reopened by', 'sys_user', { readOnly: true }),
            date('reopened_at', 'Last reopened at', { readOnly: true }),
            ref('workaround_communicated_by', 'Workaround communicated by', 'sys_user', { readOnly: true }),
            date('workaround_communicated_at', 'Workaround communicated', { readOnly: true }),
            ref('fix_communicated_by', 'Fix communicated by', 'sys_user', { readOnly: true }),
            date('fix_communicated_at', 'Fix communicated', { readOnly: true }),
            ref('confirmed_by', 'Confirmed by', 'sys_user'),
            date('confirmed_at', 'Confirmed'),
            ref('fix_by', 'Fix by', 'sys_user'),
            date('fix_at', 'Fix'),
            ref('resolved_by', 'Resolved by', 'sys_user'),
            date('resolved_at', 'Resolved'),
            ref('duplicate_of', 'Duplicate of', 'problem'),
            ref('first_reported_by_task', 'Origin task', 'task'),
            ref('rfc', 'Change request', 'change_request'),
        ],
        { extends: 'task', numberPrefix: 'PRB' },
    ),
    table('problem_task', 'Problem Task', [ref('problem', 'Problem', 'problem')], {
        extends: 'task',
        numberPrefix: 'PTASK',
        access,
    }),
    table(
        'change_request',
        'Change Request',
        [
            choices(
                'type',
                'Type',
                [
                    ['standard', 'Standard'],
                    ['normal', 'Normal'],
                    ['emergency', 'Emergency'],
                ],
                { defaultValue: 'normal' },
            ),
            // Values: it-service-management/change-management/c_ChangeStateModel; which follows which is for rules.
            numbered(
                'state',
                'State',
                [
                    ['-5', 'New'],
                    ['-4', 'Assess'],
                    ['-3', 'Authorize'],
                    ['-2', 'Scheduled'],
                    ['-1', 'Implement'],
                    ['0', 'Review'],
                    ['3', 'Closed'],
                    ['4', 'Canceled'],
                ],
                { defaultValue: '-5' },
            ),
            text('category', 'Category', 40, { defaultValue: 'Other' }),
            text('phase', 'Phase', 40, { defaultValue: 'requested' }),
            text('phase_state', 'Phase state', 40, { defaultValue: 'open' }),
            text('reason', 'Reason'),
            int('risk', 'Risk'),
            int('scope', 'Scope', { defaultValue: '3' }),
            long('justification', 'Justification'),
            long('change_plan', 'Change plan'),
            long('implementation_plan', 'Implementation plan'),
            long('backout_plan', 'Backout plan'),
            long('test_plan', 'Test plan'),
            long('risk_impact_analysis', 'Risk and impact analysis'),
            long('review_comments', 'Review comments'),
            int('review_status', 'Review status'),
            day('review_date', 'Review date'),
            date('start_date', 'Planned start date'),
            date('end_date', 'Planned end date'),
            date('requested_by_date', 'Requested by date'),
            ref('requested_by', 'Requested by', 'sys_user', ME),
            bool('cab_required', 'CAB required'),
            date('cab_date_time', 'CAB date/time'),
            ref('cab_delegate', 'CAB delegate', 'sys_user'),
            long('cab_recommendation', 'CAB recommendation'),
            bool('on_hold', 'On hold'),
            long('on_hold_reason', 'On hold reason'),
            bool('unauthorized', 'Unauthorized'),
            bool('production_system', 'Production system'),
            bool('outside_maintenance_schedule', 'Outside maintenance schedule'),
            ref('copied_from', 'Copied from', 'change_request'),
            typed('on_hold_task', 'On Hold Change Tasks', 'glide_list', 4000, { reference: 'change_task' }),
            date('conflict_last_run', 'Conflict last run', { readOnly: true }),
            text('conflict_status', 'Conflict status', 40, { defaultValue: 'Not Run' }),
            // Values: it-service-management/change-management/state-model-activate-tasks.
            choices('close_code', 'Close code', [
                ['successful', 'Successful'],
                ['successful_issues', 'Successful with issues'],
                ['unsuccessful', 'Unsuccessful'],
            ]),
        ],
        { extends: 'task', numberPrefix: 'CHG', access },
    ),
    table('change_task', 'Change Task', [ref('change_request', 'Change request', 'change_request')], {
        extends: 'task',
        numberPrefix: 'CTASK',
        access,
    }),
]
