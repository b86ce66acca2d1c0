import { bool, date, int, ref, text, typed } from './column.ts'
import { fullAccess, metadata, table } from './declared-table.ts'

/** Other applications' scripts may not delete rows, as the SDK's table definitions say. */
const access = { ...fullAccess, delete: false }
const day = (name: string, label: string) => typed(name, label, 'glide_date')
const list = (name: string, label: string, reference: string) =>
    typed(name, label, 'glide_list', 1024, { reference })

/** Which user criteria a knowledge base has for one right. */
const rightTable = (name: string, label: string, column: string) =>
    metadata(
        name,
        label,
        [
            ref('kb_knowledge_base', 'Knowledge Base', 'kb_knowledge_base', { mandatory: true }),
            ref('user_criteria', column, 'user_criteria'),
        ],
        { access },
    )

/**
 * Knowledge bases, their articles, and the user criteria that say who may read them: nothing here publishes or rates an
 * article. Columns: `fluent/tables` of @servicenow/sdk-core; defaults that call scripts of other applications, and
 * references to tables that are not here, are left out.
 */
export const knowledgeTables = [
    table(
        'kb_knowledge_base',
        'Knowledge Base',
        [
            text('title', 'Title', 100, { display: true, mandatory: true }),
            text('description', 'Description', 4000),
            ref('owner', 'Owner', 'sys_user', { mandatory: true }),
            typed('kb_managers', 'Managers', 'glide_list', 1024, { reference: 'sys_user' }),
            text('kb_version', 'Release version', 40, { defaultValue: '3' }),
            text('table', 'Table', 80, { defaultValue: 'kb_knowledge' }),
            int('order', 'Order'),
            int('article_validity', 'Article Validity'),
            ref('application', 'Application', 'sys_scope'),
            bool('disable_commenting', 'Disable commenting'),
            bool('disable_suggesting', 'Disable suggesting'),
            bool('disable_category_editing', 'Disable category editing'),
            bool('active', 'Active', 'true'),
        ],
        { access },
    ),
    table(
        'kb_category',
        'Knowledge Category',
        [
            text('label', 'Label', 100, { display: true, mandatory: true }),
            text('value', 'Value'),
            text('full_category', 'Full Category', 255),
            text('parent_id', 'Parent ID', 32),
            text('parent_table', 'Parent table', 80),
            bool('active', 'Active', 'true'),
        ],
        { access },
    ),
    table(
        'kb_knowledge',
        'Knowledge',
        [
            text('number', 'Number', 40),
            text('display_number', 'Display number', 40, { display: true }),
            text('short_description', 'Short description', 100, { mandatory: true }),
            typed('text', 'Article body', 'translated_html', 65000),
            typed('wiki', 'Wiki', 'wiki_text', 65000),
            text('article_type', 'Article type', 40, { defaultValue: 'text' }),
            text('workflow_state', 'Workflow', 80, { defaultValue: 'draft' }),
            ref('kb_knowledge_base', 'Knowledge base', 'kb_knowledge_base', { mandatory: true }),
            ref('kb_category', 'Category', 'kb_category'),
            ref('author', 'Author', 'sys_user', { defaultValue: 'javascript:gs.getUserID()' }),
            ref('revised_by', 'Revised By', 'sys_user'),
            ref('ownership_group', 'Ownership Group', 'sys_user_group'),
            ref('cmdb_ci', 'Configuration item', 'cmdb_ci'),
            ref('source', 'Source task', 'task'),
            ref('base_version', 'Base Version', 'kb_knowledge'),
            ref('replacement_article', 'Replacement Article', 'kb_knowledge'),
            text('article_id', 'Article ID', 32),
            text('topic', 'Topic', 40, { defaultValue: 'General' }),
            text('category', 'Category', 40),
            text('meta', 'Meta', 4000),
            text('meta_description', 'Meta Description', 1000),
            text('description', 'Description', 4000),
            text('roles', 'Roles', 255),
            typed('rating', 'Rating', 'decimal', 15),
            int('helpful_count', 'Helpful count', { defaultValue: '0' }),
            int('use_count', 'Use count', { defaultValue: '0' }),
            int('sys_view_count', 'View count', { defaultValue: '0' }),
            day('published', 'Published'),
            day('retired', 'Retired'),
            day('valid_to', 'Valid to'),
            date('scheduled_publish_date', 'Scheduled publish date'),
            bool('flagged', 'Flagged'),
            bool('latest', 'Latest', 'true'),
            bool('direct', 'Attachment link'),
            bool('display_attachments', 'Display attachments'),
            bool('disable_commenting', 'Disable commenting'),
            bool('disable_suggesting', 'Disable suggesting'),
            bool('view_as_allowed', 'View as allowed', 'true'),
            list('can_read_user_criteria', 'Can Read', 'user_criteria'),
            list('cannot_read_user_criteria', 'Cannot Read', 'user_criteria'),
            bool('active', 'Active', 'true'),
        ],
        { access, numberPrefix: 'KB' },
    ),
    metadata(
        'user_criteria',
        'User Criteria',
        [
            text('name', 'Name', 100, { display: true, mandatory: true }),
            text('short_description', 'Short Description', 4000),
            list('user', 'Users', 'sys_user'),
            list('group', 'Groups', 'sys_user_group'),
            list('role', 'Roles', 'sys_user_role'),
            list('company', 'Companies', 'core_company'),
            list('department', 'Departments', 'cmn_department'),
            list('location', 'Locations', 'cmn_location'),
            bool('match_all', 'Match All'),
            bool('advanced', 'Advanced'),
            typed('script', 'Script', 'script_plain', 8000),
            bool('active', 'Active', 'true'),
        ],
        { access },
    ),
    rightTable('kb_uc_can_read_mtom', 'Who Can Read Knowledge Base', 'Can Read'),
    rightTable('kb_uc_cannot_read_mtom', 'Who Cannot Read Knowledge Base', 'Cannot Read'),
    rightTable('kb_uc_can_contribute_mtom', 'Who Can Contribute To Knowledge Base', 'Can Contribute'),
    rightTable(
        'kb_uc_cannot_contribute_mtom',
        'Who Cannot Contribute To Knowledge Base',
        'Cannot Contribute',
    ),
]
