import type { Row } from '../../contracts.ts'
import type { Exchange } from '../http/exchange.ts'

const COLUMNS = [
    'table_sys_id',
    'size_bytes',
    'sys_updated_on',
    'sys_id',
    'sys_created_on',
    'file_name',
    'sys_created_by',
    'compressed',
    'sys_updated_by',
    'table_name',
    'sys_mod_count',
    'content_type',
    'size_compressed',
]
/** Pictures are not looked into, and there are no tags. */
const EMPTY = { image_height: '', image_width: '', average_image_color: '', sys_tags: '' }

export const attachmentUrl = ({ origin }: Exchange, sysId: string): string =>
    `${origin}/api/now/attachment/${sysId}`

/** What the Attachment API tells of a file (page c_AttachmentAPI). */
export const attachmentMetadata = (exchange: Exchange, row: Row): Record<string, string> => ({
    ...EMPTY,
    ...Object.fromEntries(COLUMNS.map((name) => [name, row[name] ?? ''])),
    download_link: `${attachmentUrl(exchange, row['sys_id'] ?? '')}/file`,
})
