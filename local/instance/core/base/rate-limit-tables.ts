import { bool, choices, date, int, owned, ref, text } from './column.ts'
import { metadata, table } from './declared-table.ts'

/**
 * Limits of inbound REST requests. The page names the table of the rules and the labels of its columns; the names of the
 * columns, and the tables of counts and violations, are those that live instances show.
 * @see ServiceNowDocs: api-reference/rest-api-explorer/create-REST-API-rate-limits
 */
export const rateLimitTables = [
    metadata('sys_rate_limit_rules', 'Rate Limit Rule', [
        text('name', 'Name', 100, { display: true, unique: true }),
        text('api', 'REST API', 100),
        text('api_resource', 'REST API resource', 255),
        bool('active', 'Active', 'true'),
        int('requests', 'Request limit per hour'),
        choices(
            'type',
            'Apply to',
            [
                ['User', 'Single user'],
                ['Role', 'Users with role'],
                ['All', 'All users'],
            ],
            { maxLength: 40 },
        ),
        ref('role', 'Role', 'sys_user_role'),
        ref('user', 'User', 'sys_user'),
    ]),
    table('sys_rate_limit_count', 'Rate Limit Count', [
        owned('rate_limit_rule', 'Rate limit rule', 'sys_rate_limit_rules'),
        owned('user', 'User', 'sys_user'),
        date('count_start', 'Count start'),
        int('request_count', 'Request count'),
    ]),
    table('sys_rate_limit_violations', 'Rate Limit Violation', [
        owned('rate_limit_rule', 'Rate limit rule', 'sys_rate_limit_rules'),
        owned('user', 'User', 'sys_user'),
    ]),
]
