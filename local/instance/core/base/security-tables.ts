import { bool, script, text } from './column.ts'
import { metadata } from './declared-table.ts'

/** What access controls refer to (platform-security/access-control). */
export const securityTables = [
    metadata('sys_security_attribute', 'Security Attribute', [
        text('name', 'Name', 100, { display: true }),
        text('label', 'Label', 100),
        text('description', 'Description', 1000),
        text('type', 'Type', 40, { defaultValue: 'compound' }),
        text('condition', 'Condition', 4000),
        script('script', 'Script'),
        bool('is_dynamic', 'Dynamic'),
    ]),
]
