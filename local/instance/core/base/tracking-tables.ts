import { bool, date, int, owned, ref, text, typed } from './column.ts'
import { fullAccess, table } from './declared-table.ts'

/** Other applications' scripts may not delete rows, as the SDK's table definitions say. */
const access = { ...fullAccess, delete: false }
const span = (name: string, label: string) => typed(name, label, 'glide_duration')

/**
 * What the platform notes of tasks and mail, as records: without SLA definitions no task has an SLA, and nothing here
 * sends or fetches mail. Columns: `fluent/tables` of @servicenow/sdk-core.
 */
export const trackingTables = [
    table(
        'task_sla',
        'Task SLA',
        [
            owned('task', 'Task', 'task'),
            ref('sla', 'SLA definition', 'contract_sla', { display: true }),
            ref('schedule', 'Schedule', 'cmn_schedule'),
            text('timezone', 'Timezone'),
            text('stage', 'Stage', 40, { defaultValue: 'in_progress' }),
            bool('active', 'Active', 'true'),
            bool('has_breached', 'Has breached'),
            date('start_time', 'Start time'),
            date('end_time', 'Stop time'),
            date('pause_time', 'Pause time'),
            date('planned_end_time', 'Breach time'),
            date('original_breach_time', 'Original breach time'),
            span('duration', 'Actual elapsed time'),
            span('time_left', 'Actual time left'),
            span('pause_duration', 'Pause duration'),
            span('business_duration', 'Business elapsed time'),
            span('business_time_left', 'Business time left'),
            span('business_pause_duration', 'Business pause duration'),
            typed('percentage', 'Actual elapsed percentage', 'percent_complete', 15),
            typed('business_percentage', 'Business elapsed percentage', 'percent_complete', 15),
        ],
        { access },
    ),
    table(
        'sys_email',
        'Email',
        [
            text('subject', 'Subject', 160, { display: true }),
            text('type', 'Type', 40, { defaultValue: 'received' }),
            text('state', 'State', 40, { defaultValue: 'ready' }),
            text('notification_type', 'Notification type', 40, { defaultValue: 'SMTP' }),
            text('receive_type', 'Receive type', 40, { defaultValue: 'new' }),
            ref('user_id', 'User ID', 'sys_user'),
            text('user', 'User', 254),
            text('direct', 'To', 4000),
            text('recipients', 'Recipients', 4000),
            text('copied', 'Copied', 4000),
            text('blind_copied', 'Blind copied', 4000),
            text('reply_to', 'Reply to', 100),
            text('body', 'Body', 8000),
            text('body_text', 'Body text', 8000),
            text('headers', 'Headers', 8000),
            text('content_type', 'Content type', 1000),
            text('importance', 'Importance'),
            text('target_table', 'Target table', 80),
            text('instance', 'Target', 32),
            text('message_id', 'Message ID', 1000),
            text('uid', 'UID'),
            text('error_string', 'Error string', 1000),
            text('status', 'Status', 1000),
            int('weight', 'Weight', { defaultValue: '0' }),
            bool('deleted', 'Deleted'),
        ],
        { access },
    ),
]
