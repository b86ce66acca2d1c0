import type { Row, Session } from '../../contracts.ts'
import { json } from '../http/answer.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { readValues } from './read-values.ts'
import { restError } from './rest-error.ts'

const TABLE = 'sys_attachment_attribute'

/** /now/attachment/{sys_id}/attributes[/{key}]: key-value pairs of one attachment, which the caller may read. */
export function attachmentAttributes(
    exchange: Exchange,
    session: Session,
    attachment: Row,
    key: string | undefined,
): WebAnswer {
    const { instance, method } = exchange
    const { store } = instance
    const sysId = attachment['sys_id'] ?? ''
    const rows = store.query(TABLE, `sys_attachment=${sysId}^ORDERBYsys_created_on`)
    const found = rows.find((row) => row['key'] === key)
    const shown = (row: Row) => ({ key: row['key'] ?? '', value: row['value'] ?? '' })
    if (method === 'GET' && key === undefined) return json({ result: rows.map(shown) })
    if (key !== undefined && !found) return restError(404, 'No Record found', `There is no attribute ${key}`)
    if (method === 'GET' && found) return json({ result: shown(found) })
    if (!instance.security.can(session, 'write', 'sys_attachment', attachment))
        return restError(403, 'Operation Failed', 'The attachment may not be written')
    if (method === 'DELETE') {
        for (const row of found ? [found] : rows) store.delete(TABLE, row['sys_id'] ?? '')
        return { status: 204, headers: {}, body: '' }
    }
    if (method === 'POST' && key === undefined) {
        const { key: given, value } = readValues(exchange)
        if (!given || value === undefined) throw new RangeError('key and value are required')
        if (rows.some((row) => row['key'] === given))
            throw new RangeError(`There is an attribute ${given} already`)
        store.insert(TABLE, { sys_attachment: sysId, key: given, value })
        return json({ result: { key: given, value } }, 201)
    }
    if (method === 'PUT' && found) {
        const { value } = readValues(exchange)
        if (value === undefined) throw new RangeError('value is required')
        store.update(TABLE, found['sys_id'] ?? '', { value })
        return json({ result: { key: found['key'] ?? '', value } })
    }
    return restError(405, 'Method not supported', `${method} is not supported on ${exchange.path}`)
}
