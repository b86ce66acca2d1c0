import { json } from '../http/answer.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { isSecret } from './secret-column.ts'

/** What the scripts of classic pages ask for while the page is open; this host's own addresses. Undefined: another path. */
export function pageData(exchange: Exchange): WebAnswer | undefined {
    const { path, query, cookieSession: session, instance } = exchange
    if (path !== '/local/record.json' && path !== '/local/message.json') return undefined
    if (!session) return json({ error: 'User Not Authenticated' }, 401)
    if (path === '/local/message.json')
        return json({ message: instance.message(query.get('key') ?? '', session.language) })
    const table = query.get('table') ?? ''
    const { dictionary, records } = instance
    const found = dictionary.table(table) && records.get(session, table, query.get('sys_id') ?? '')
    if (!found) return json({ error: 'Record not found' }, 404)
    const secret = new Set(
        dictionary
            .columns(table)
            .filter(isSecret)
            .map(({ name }) => name),
    )
    const shown = (values: Readonly<Record<string, string>>) =>
        Object.fromEntries(Object.entries(values).filter(([name]) => !secret.has(name)))
    return json({
        values: shown(found.row),
        display: shown(found.display),
        displayValue: found.row[dictionary.displayColumn(table)] ?? '',
    })
}
