import type { Session, VisibleRow, WriteOutcome } from '../../contracts.ts'
import { QueryDenied } from '../../core/security/query-denied.ts'
import { json } from '../http/answer.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { formFields } from '../ui/form-layout.ts'
import { authenticateRest } from '../session/authenticate-rest.ts'
import { valuesOfDisplay } from './input-display-values.ts'
import { nameValueQuery } from './name-value-query.ts'
import { paginationLinks } from './pagination-links.ts'
import { readValues, UnsupportedMediaType } from './read-values.ts'
import { renderRecord } from './render-record.ts'
import { notAuthenticated, notAuthorized, restError } from './rest-error.ts'
import { tableRefusal } from './table-refusal.ts'
import { readTableParameters, type TableParameters } from './table-parameters.ts'
import { inWantedFormat, unacceptable } from './wanted-format.ts'

const pattern = /^\/api\/now\/(?:(v[12])\/)?table\/([^/]+)(?:\/([^/]+))?$/

/** /api/now/table: page c_TableAPI of the REST API reference. Undefined: not a Table API path. */
export function tableApi(exchange: Exchange): WebAnswer | undefined {
    const match = pattern.exec(exchange.path)
    if (!match) return undefined
    const [, version, table = '', sysId] = match
    return inWantedFormat(exchange, answered(exchange, version, table, sysId))
}

function answered(
    exchange: Exchange,
    version: string | undefined,
    table: string,
    sysId: string | undefined,
): WebAnswer {
    const session = authenticateRest(exchange)
    if (!session) return notAuthenticated(exchange)
    const refusal = tableRefusal(exchange, table) ?? unacceptable(exchange)
    if (refusal) return refusal
    try {
        const parameters = readTableParameters(exchange.query)
        if (parameters.queryNoDomain && !mayLeaveDomain(exchange, session)) return notAuthorized()
        if (sysId === undefined) return collection(exchange, session, table, parameters, version)
        return withoutBody(exchange, single(exchange, session, table, sysId, parameters))
    } catch (error) {
        if (error instanceof UnsupportedMediaType)
            return restError(415, 'Unsupported media type', error.message)
        if (error instanceof RangeError || error instanceof SyntaxError) {
            return restError(400, 'Bad Request', error.message)
        }
        throw error
    }
}

/** Only for administrators and those with this role (page c_TableAPI, sysparm_query_no_domain). */
const mayLeaveDomain = ({ instance }: Exchange, session: Session): boolean =>
    instance.security.hasRole(session, 'query_no_domain_table_api')

/** Header X-no-response-body: a write answers without the record. */
const withoutBody = (exchange: Exchange, answer: WebAnswer): WebAnswer =>
    exchange.method !== 'GET' && answer.status < 300 && exchange.headers['x-no-response-body'] === 'true'
        ? { ...answer, body: '' }
        : answer

function collection(
    exchange: Exchange,
    session: Session,
    table: string,
    parameters: TableParameters,
    version: string | undefined,
): WebAnswer {
    if (exchange.method === 'GET') return list(exchange, session, table, parameters, version)
    if (exchange.method !== 'POST') return methodNotAllowed(exchange)
    const values = inputValues(exchange, session, table, parameters)
    const outcome = exchange.instance.records.insert(session, table, values)
    if (outcome.kind !== 'done') return refused(outcome, 'Insert', table)
    const answer = one(exchange, session, table, outcome.sysId, parameters, 201)
    const location = `${exchange.origin}/api/now/table/${table}/${outcome.sysId}`
    return withoutBody(exchange, { ...answer, headers: { ...answer.headers, location } })
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
            const values = inputValues(exchange, session, table, parameters)
            const outcome = records.update(session, table, sysId, values)
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

function list(
    exchange: Exchange,
    session: Session,
    table: string,
    parameters: TableParameters,
    version: string | undefined,
): WebAnswer {
    const { instance } = exchange
    const query = parameters.query || nameValueQuery(instance, session, table, parameters.pairs)
    const { limit, offset } = parameters
    let found: { readonly rows: readonly VisibleRow[]; readonly total: number }
    try {
        found = instance.records.query(session, table, query, { limit, offset, beforeAccess: true })
    } catch (error) {
        if (error instanceof QueryDenied) return notAuthorized(error.message)
        // The caller's query, answered with the reason: an unknown column or operator is named by the record store.
        return restError(400, 'Invalid query', error instanceof Error ? error.message : String(error))
    }
    if (found.rows.length === 0) {
        if (!instance.security.can(session, 'read', table)) return notAuthorized()
        // Version 1 tells of nothing found by its status, the later ones by an empty list.
        if (version === 'v1') return noRecord()
    }
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
    fields: parameters.fields ?? viewFields(exchange, table, parameters.view),
})

/** The fields of a view's form; `desktop` and `both` are the Default view. */
function viewFields({ instance }: Exchange, table: string, view: string | undefined) {
    if (view === undefined) return undefined
    return formFields(instance, table, view === 'desktop' || view === 'both' ? '' : view)
}

function inputValues(
    exchange: Exchange,
    session: Session,
    table: string,
    { inputDisplayValue }: TableParameters,
): Record<string, string> {
    const given = readValues(exchange)
    return inputDisplayValue ? valuesOfDisplay(exchange.instance, session, table, given) : given
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
