import { createHash } from 'node:crypto'
import type { Instance } from '../../contracts.ts'
import { attachmentBytes } from '../../core/attachments/attachment-content.ts'
import { text } from '../http/answer.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'

/**
 * Assets that the SDK packs as attachments: style sheets and fonts at /uxta/<sys_id>.assetx (sys_ux_theme_asset), images
 * at /<name> (db_image). Undefined: another path.
 */
export function attachedAsset(exchange: Exchange): WebAnswer | undefined {
    const { instance, path, cookieSession, query } = exchange
    const theme = /^\/uxta\/([0-9a-f]{32})\.assetx$/.exec(path)?.[1]
    const owner = theme ?? imageId(instance, path)
    if (owner === undefined) return undefined
    if (!cookieSession) return text('User Not Authenticated', 401)
    const attachment = instance.store.query('sys_attachment', `table_sys_id=${owner}`)[0]
    if (!attachment) return text(`There is no attached asset ${owner}`, 404)
    const content = attachmentBytes(instance.store, attachment)
    const etag = `"${createHash('sha256').update(content).digest('hex').slice(0, 32)}"`
    const headers = {
        'content-type': attachment['content_type'] ?? 'application/octet-stream',
        etag,
        'cache-control': query.has('v') ? 'private, max-age=31536000, immutable' : 'private, no-cache',
    }
    if (exchange.headers['if-none-match'] === etag) return { status: 304, headers, body: '' }
    return { status: 200, headers, body: content }
}

function imageId(instance: Instance, path: string): string | undefined {
    if (
        !/^\/[\w@./-]+\.(png|jpe?g|gif|svg|webp|ico|bmp)x?$/i.test(path) ||
        !instance.dictionary.table('db_image')
    )
        return undefined
    return instance.store.query('db_image', `name=${path.slice(1)}`)[0]?.['sys_id']
}
