import type { CodeMail } from '../user-operations/passwords/verification/code-mail.ts'
import { textOf, toGlideTime } from './glide-values.ts'
import { insertRecord, mapRecords } from './records.ts'

const ADDRESS = /^[^@\s]+@[^@\s]+\.[^@\s]+$/

/**
 * A mail of the type "send-ready" stands in the outbox: the platform sends it.
 * @see ServiceNowDocs: platform-administration/integrate-personal-corporate-mailbox (devices of a person),
 * c_EmailNotifications
 */
export const glideCodeMail = (newSysId: () => string): CodeMail => ({
    addressesOf: (userSysId, before) =>
        mapRecords(
            'cmn_notif_device',
            (query) => {
                query.addQuery('user', userSysId)
                query.addQuery('type', 'Email')
                query.addQuery('active', true)
                query.addQuery('sys_updated_on', '<', toGlideTime(before))
                query.orderBy('sys_created_on')
            },
            (record) => textOf(record, 'email_address').trim(),
        ).filter((address) => ADDRESS.test(address)),
    send: ({ to, subject, text }) =>
        insertRecord('sys_email', newSysId(), {
            type: 'send-ready',
            notification_type: 'SMTP',
            content_type: 'text/plain; charset="UTF-8"',
            direct: to,
            recipients: to,
            subject,
            body: text,
            body_text: text,
        }),
})
