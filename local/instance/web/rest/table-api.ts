import type { Session, VisibleRow, WriteOutcome } from '../../contracts.ts'
import { json } from '../http/answer.ts'
import { bodyText, type Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { formFields } from '../ui/form-layout.ts'
import { authenticateRest } from '../session/authenticate-rest.ts'
import { paginationLinks } from './pagination-links.ts'
import { renderRecord } from './render-record.ts'
import { notAuthenticated, notAuthorized, restError } from './rest-error.ts'
import { readTableParameters, type TableParameters } from './table-parameters.ts'

const pattern = /^\/api\/now\/(?:v[12]\/)?table\/([^/]+)(?:\/([^/]+))?$/

/** /api/now/table: page c_TableAPI of the REST API reference. Undefined: not a Table API path. */
export function tableApi(exchange: Exchange): WebAnswer | undefined {
    const match = pattern.exec(exchange.path)
    if (!match) return undefined
    const [, table = '', sysId] = match
    const session = authenticateRest(exchange)
    if (!session) return notAuthenticated(exchange)
    const definition = exchange.instance.dictionary.table(table)
    if (!definition) return restError(400, `Invalid table ${table}`, null)
    if (!definition.access.webService) {
        return notAuthorized(`Table ${table} does not allow access to this table via web services`)
    }
    try {
        const parameters = readTableParameters(exchange.query)
        if (sysId === undefined) return collection(exchange, session, table, parameters)
        return single(exchange, session, table, sysId, parameters)
    } catch (error) {
        if (error instanceof RangeError || error instanceof SyntaxError) {
            return restError(400, 'Bad Request', error.message)
        }
        throw error
    }
}

function collection(
    exchange: Exchange,
    session: Session,
    table: string,
    parameters: TableParameters,
): WebAnswer {
    if (exchange.method === 'GET') return list(exchange, session, table, parameters)
    if (exchange.method !== 'POST') return methodNotAllowed(exchange)
    const outcome = exchange.instance.records.insert(session, table, readValues(exchange))
    if (outcome.kind !== 'done') return refused(outcome, 'Insert', table)
    const answer = one(exchange, session, table, outcome.sysId, parameters, 201)
    const location = `${exchange.origin}/api/now/table/${table}/${outcome.sysId}`
    return { ...answer, headers: { ...answer.headers, location } }
}

function single(
    exchange: Exchange,
    session: Session,
    table: string,
    sysId: string,
    parameters: TableParameters,
): WebAnswer {
    const { records } = exchange.instance
    switch (exchange.method) {
        case 'GET':
            return one(exchange, session, table, sysId, parameters, 200)
        case 'PUT':
        case 'PATCH': {
            const outcome = records.update(session, table, sysId, readValues(exchange))
            if (outcome.kind !== 'done') return refused(outcome, 'Update', table)
            return one(exchange, session, table, sysId, parameters, 200)
        }
        case 'DELETE': {
            const outcome = records.delete(session, table, sysId)
            return outcome.kind === 'done'
                ? { status: 204, headers: {}, body: '' }
                : refused(outcome, 'Delete', table)
        }
        default:
            return methodNotAllowed(exchange)
    }
}

function list(exchange: Exchange, session: Session, table: string, parameters: TableParameters): WebAnswer {
    const { instance } = exchange
    let found: { readonly rows: readonly VisibleRow[]; readonly total: number }
    try {
        found = instance.records.query(session, table, parameters.query, parameters)
    } catch (error) {
        // The caller's query, answered with the reason: an unknown column or operator is named by the record store.
        return restError(400, 'Invalid query', error instanceof Error ? error.message : String(error))
    }
    if (found.total === 0 && !instance.security.can(session, 'read', table)) return notAuthorized()
    const rendering = renderingOf(exchange, table, parameters)
    const result = found.rows.map((row) => renderRecord(instance, session, table, row, rendering))
    return json({ result }, 200, {
        ...(parameters.noCount ? {} : { 'x-total-count': String(found.total) }),
        ...(parameters.suppressPaginationHeader ? {} : paginationLinks(exchange, parameters, found.total)),
    })
}

function one(
    exchange: Exchange,
    session: Session,
    table: string,
    sysId: string,
    parameters: TableParameters,
    status: number,
): WebAnswer {
    const found = exchange.instance.records.get(session, table, sysId)
    if (!found) return noRecord()
    const rendering = renderingOf(exchange, table, parameters)
    return json({ result: renderRecord(exchange.instance, session, table, found, rendering) }, status)
}

const renderingOf = (exchange: Exchange, table: string, parameters: TableParameters) => ({
    ...parameters,
    origin: exchange.origin,
    fields:
        parameters.fields ??
        (parameters.view === undefined ? undefined : formFields(exchange.instance, table, parameters.view)),
})

/** Throws a SyntaxError or RangeError on a body that is no flat JSON object. */
function readValues(exchange: Exchange): Record<string, string> {
    const type = exchange.headers['content-type'] ?? 'application/json'
    if (!type.includes('json'))
        throw new RangeError(`local instance: a body of type ${type} is not implemented`)
    const body: unknown = JSON.parse(bodyText(exchange) || '{}')
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
        throw new RangeError('The body must be a JSON object of field names and values')
    }
    const values: Record<string, string> = {}
    for (const [name, value] of Object.entries(body)) {
        if (typeof value === 'object' && value !== null)
            throw new RangeError(`The value of ${name} is not plain`)
        values[name] = value === null || value === undefined ? '' : String(value)
    }
    return values
}

function refused(outcome: Exclude<WriteOutcome, { kind: 'done' }>, verb: string, table: string): WebAnswer {
    switch (outcome.kind) {
        case 'missing':
            return noRecord()
        case 'denied':
            return restError(
                403,
                'Operation Failed',
                `ACL Exception ${verb} Failed due to security constraints`,
            )
        case 'invalid':
            return restError(400, 'Operation Failed', outcome.message)
        case 'aborted':
        case 'duplicate':
            return restError(403, 'Operation Failed', `${verb} on ${table} was refused: ${outcome.message}`)
    }
}

const noRecord = () =>
    restError(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval")
const methodNotAllowed = (exchange: Exchange) =>
    restError(405, 'Method not supported', `Method ${exchange.method} is not supported on ${exchange.path}`)
