import { asset, text } from '../http/answer.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'

/** Platform modules that pages load beside their own; here they are empty. */
const platformModules = new Set(['@devsnc/library-uxf/index'])

/**
 * /uxasset/externals/<name>.jsdbx: a sys_ux_lib_asset by name, and /uxasset/set-cache-buster/<time>.js. The shape of
 * these URLs is inferred from what the SDK builds. Undefined: another path.
 */
export function uxAsset(exchange: Exchange): WebAnswer | undefined {
    const { path, instance, query, headers } = exchange
    if (/^\/uxasset\/set-cache-buster\/[^/]+\.js$/.test(path)) return emptyScript(exchange)
    const name = /^\/uxasset\/externals\/([\w@./-]+)\.jsdbx$/.exec(path)?.[1]
    if (name === undefined) return undefined
    if (!exchange.cookieSession) return text('User Not Authenticated', 401)
    const row = instance.store.query('sys_ux_lib_asset', `name=${name}`)[0]
    if (!row)
        return platformModules.has(name) ? emptyScript(exchange) : text(`There is no asset ${name}`, 404)
    const type = row['mime_type'] || (name.endsWith('.map') ? 'application/json' : 'application/javascript')
    return asset(headers, row['content'] ?? '', `${type};charset=UTF-8`, query.has('uxpcb'))
}

const emptyScript = ({ headers }: Exchange): WebAnswer =>
    asset(headers, '', 'application/javascript;charset=UTF-8', false)
