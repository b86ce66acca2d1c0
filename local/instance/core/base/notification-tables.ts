import { bool, int, ref, text, typed } from './column.ts'
import { fullAccess, metadata, table } from './declared-table.ts'

/**
 * Notifications that packages bring. This instance sends no mail: their events stay in the queue for a test to read.
 * @see ServiceNowDocs: platform-administration/create-custom-notifications-next-experience;
 * sdk:api/emailnotification-api
 */
export const notificationTables = [
    metadata('sysevent_email_action', 'Notification', [
        text('name', 'Name', 100, { display: true }),
        text('collection', 'Table', 80),
        bool('active', 'Active', 'true'),
        text('event_name', 'Event name', 100),
        text('generation_type', 'Send when', 40),
        bool('event_parm_1', 'Event parm 1 contains recipient'),
        bool('event_parm_2', 'Event parm 2 contains recipient'),
        text('subject', 'Subject', 255),
        typed('message_html', 'Message HTML', 'html', 8000),
        int('order', 'Order', { defaultValue: '100' }),
    ]),
    // Where people want to be told, under Preferences > Notifications.
    // ServiceNowDocs: platform-administration/integrate-personal-corporate-mailbox, r_AdditionalProperties
    table(
        'cmn_notif_device',
        'Notification Device',
        [
            text('name', 'Name', 100, { display: true }),
            text('type', 'Type', 40),
            ref('user', 'User', 'sys_user'),
            text('email_address', 'Email address', 100),
            text('phone_number', 'Phone number', 40),
            bool('primary_email', 'Primary email'),
            bool('active', 'Active', 'true'),
            int('order', 'Order', { defaultValue: '100' }),
        ],
        { access: fullAccess },
    ),
    metadata('sys_script_email', 'Email Script', [
        text('name', 'Name', 100, { display: true }),
        typed('script', 'Script', 'script_plain', 8000),
        bool('new_lines_to_html', 'Newlines to HTML', 'false'),
    ]),
]
