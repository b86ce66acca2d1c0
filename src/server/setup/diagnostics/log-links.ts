import type { CurrentUser } from '../../ports.ts'
import type { LogLink } from './diagnostics-view.ts'
import { LOG_SOURCE } from './known-problems.ts'

const list = (table: string, query: string): string =>
    `/${table}_list.do?sysparm_query=${encodeURIComponent(query)}`

/** The system log with our lines, newest first; those of one id when it is given. */
export const systemLogUrl = (correlation = ''): string =>
    list(
        'syslog',
        `source=${LOG_SOURCE}${correlation === '' ? '' : `^messageLIKE${correlation}`}^ORDERBYDESCsys_created_on`,
    )

/** Where to look, filtered already. */
export function logLinks(user: CurrentUser, hosts: readonly string[]): readonly LogLink[] {
    const link = (text: string, note: string, url: string): LogLink => ({
        text: user.translate(text),
        note: user.translate(note),
        url,
    })
    return [
        link(
            'System Logs > All, source x_mioms_m365_assis',
            'One line for every error: its code, its correlation ID, and its sentence. The guides write x_mioms_m365_assit, which is a misprint.',
            systemLogUrl(),
        ),
        link(
            'Outbound calls that failed',
            'One row for every call that was sent to Microsoft.',
            list('x_mioms_m365_assis_outbound_call', 'error_codeISNOTEMPTY^ORDERBYDESCstarted'),
        ),
        link(
            'System Logs > Outbound HTTP Logs, hosts of Microsoft',
            'What the platform itself sent, token requests included.',
            list('sys_outbound_http_log', `hostnameIN${hosts.join(',')}^ORDERBYDESCsys_created_on`),
        ),
    ]
}
