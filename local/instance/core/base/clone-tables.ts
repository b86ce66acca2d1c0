import { bool, int, script, text } from './column.ts'
import { metadata } from './declared-table.ts'

/**
 * What a clone leaves out and runs afterwards. This instance is never cloned: the rows are kept, and a test runs the
 * script itself.
 * @see ServiceNowDocs: platform-administration/t_ExcludeATableFromCloning, create-cleanup-script;
 * service-exchange/service-bridge-v2-cloning (names of the tables)
 */
export const cloneTables = [
    metadata('clone_data_exclude', 'Exclude Table', [text('name', 'Name', 80, { display: true })]),
    metadata('clone_cleanup_script', 'Clone Cleanup Script', [
        text('name', 'Name', 100, { display: true }),
        bool('active', 'Active', 'true'),
        int('order', 'Order', { defaultValue: '100' }),
        script('script', 'Script'),
    ]),
]
