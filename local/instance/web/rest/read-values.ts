import { xmlValue } from '../../core/script/xml-value.ts'
import { bodyText, type Exchange } from '../http/exchange.ts'
import { consumes, usualTypes } from './media-types.ts'

/** The body's media type is none that the Table API takes. */
export class UnsupportedMediaType extends Error {}

/**
 * The field values of a Table API body, JSON or XML. Of several records only the first counts (page c_RESTAPI).
 * Throws a SyntaxError or RangeError on a body that holds no record.
 */
export function readValues(exchange: Exchange): Record<string, string> {
    const type = exchange.headers['content-type'] ?? 'application/json'
    if (!consumes(usualTypes, type)) throw new UnsupportedMediaType(`${type} is not supported`)
    const text = bodyText(exchange)
    const parsed: unknown = type.includes('xml') ? xmlOf(text) : JSON.parse(text || '{}')
    const body: unknown = Array.isArray(parsed) ? parsed[0] : parsed
    if (typeof body !== 'object' || body === null) {
        throw new RangeError('The body must be an object of field names and values')
    }
    const values: Record<string, string> = {}
    for (const [name, value] of Object.entries(body)) {
        if (typeof value === 'object' && value !== null)
            throw new RangeError(`The value of ${name} is not plain`)
        values[name] = value === null || value === undefined ? '' : String(value)
    }
    return values
}

function xmlOf(text: string): unknown {
    try {
        return xmlValue(text)
    } catch (error) {
        throw new SyntaxError(error instanceof Error ? error.message : String(error))
    }
}
