import { bool, int, owned, ref, text } from './column.ts'
import { metadata, table } from './declared-table.ts'

/** List layouts, translations, pictures and the chunks of attachments. */
export const moreTables = [
    // The instance's own: definitions of installed tables, which must outlive a restart.
    table('local_table_definition', 'Table Definition', [
        text('name', 'Table', 80, { unique: true }),
        text('definition', 'Definition', 1_000_000),
    ]),
    metadata(
        'sys_ui_list',
        'List',
        [
            text('name', 'Table', 80, { display: true }),
            ref('view', 'View', 'sys_ui_view'),
            text('view_name', 'View name', 80),
            text('element', 'Element', 80),
            text('parent', 'Parent', 80),
            text('relationship', 'Relationship', 32),
            ref('sys_user', 'User', 'sys_user'),
            text('sys_domain', 'Domain', 32, { defaultValue: 'global' }),
        ],
        { indexed: ['name'] },
    ),
    metadata('sys_ui_list_element', 'List Element', [
        owned('list_id', 'List', 'sys_ui_list'),
        text('element', 'Element', 255, { display: true }),
        text('type', 'Type', 40),
        int('position', 'Position'),
    ]),
    metadata(
        'sys_translated',
        'Translated Name / Field',
        [
            text('name', 'Table', 80),
            text('element', 'Element', 80),
            text('language', 'Language', 3),
            text('value', 'Value', 255),
            text('label', 'Label', 255, { display: true }),
        ],
        { indexed: ['name'] },
    ),
    metadata(
        'sys_translated_text',
        'Translated Text',
        [
            text('tablename', 'Table', 80),
            text('fieldname', 'Field', 80),
            text('documentkey', 'Document key', 32),
            text('language', 'Language', 3),
            text('value', 'Value', 65000),
        ],
        { indexed: ['documentkey'] },
    ),
    metadata(
        'db_image',
        'Image',
        [
            text('name', 'Name', 255, { display: true }),
            text('category', 'Category', 40),
            text('format', 'Format', 40),
            bool('active', 'Active', 'true'),
        ],
        { indexed: ['name'] },
    ),
    table('sys_attachment_attribute', 'Attachment Attribute', [
        owned('sys_attachment', 'Attachment', 'sys_attachment'),
        text('key', 'Key', 100, { display: true }),
        text('value', 'Value', 4000),
    ]),
    table(
        'sys_attachment_doc',
        'Attachment Document',
        [
            owned('sys_attachment', 'Attachment', 'sys_attachment'),
            int('position', 'Position'),
            int('length', 'Length'),
            text('data', 'Data', 65000),
        ],
        { open: true },
    ),
]
