import type { CatalogItem, CatalogVariable, Order, OrderOutcome } from '../../catalog-contracts.ts'
import type { Session } from '../../contracts.ts'
import { json } from '../http/answer.ts'
import { bodyText, type Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { authenticateRest } from '../session/authenticate-rest.ts'
import { consumes } from './media-types.ts'
import { notAuthenticated, restError } from './rest-error.ts'
import { inWantedFormat, unacceptable } from './wanted-format.ts'

const ROOT = /^\/api\/sn_sc\//
const pattern = /^\/api\/sn_sc\/(?:v1\/)?servicecatalog\/items\/([0-9a-f]{32})(?:\/(order_now))?$/
const PARAMETERS = new Set(['sysparm_quantity', 'sysparm_requested_for', 'variables'])

/**
 * /api/sn_sc/servicecatalog: page c_ServiceCatalogAPI of the REST API reference; an item, and ordering it. Undefined: not
 * its path; the paths that the page has besides throw by name.
 */
export function serviceCatalogApi(exchange: Exchange): WebAnswer | undefined {
    if (!ROOT.test(exchange.path)) return undefined
    return inWantedFormat(exchange, answered(exchange))
}

function answered(exchange: Exchange): WebAnswer {
    const session = authenticateRest(exchange)
    if (!session) return notAuthenticated(exchange)
    const refusal = unacceptable(exchange)
    if (refusal) return refusal
    const { method, path } = exchange
    const [, sysId = '', verb] = pattern.exec(path) ?? []
    if (sysId !== '' && method === 'GET' && verb === undefined) return read(exchange, session, sysId)
    if (sysId !== '' && method === 'POST' && verb === 'order_now') return orderNow(exchange, session, sysId)
    throw new Error(`local instance: ${method} ${path} is not implemented`)
}

function read({ instance, query }: Exchange, session: Session, sysId: string): WebAnswer {
    if ([...query.keys()].length > 0)
        throw new Error(`local instance: the parameters ${[...query.keys()].join()} are not implemented`)
    const item = instance.catalog.item(session, sysId)
    // "User does not have access to the catalog item. Invalid sys_id."
    return item ? json({ result: rendered(item) }) : restError(400, 'Bad Request', 'No such catalog item')
}

const rendered = (item: CatalogItem) => ({
    sys_id: item.sysId,
    sys_class_name: 'sc_cat_item',
    type: 'catalog_item',
    name: item.name,
    short_description: item.shortDescription,
    description: item.description,
    show_quantity: item.row['no_quantity_v2'] !== 'true',
    variables: item.variables().map(renderedVariable),
})

const renderedVariable = (variable: CatalogVariable) => ({
    id: variable.sysId,
    name: variable.name,
    label: variable.label,
    type: Number(variable.type),
    friendly_type: FRIENDLY[variable.kind],
    mandatory: variable.mandatory,
    read_only: variable.readOnly,
    value: variable.defaultValue,
    help_text: variable.help,
    ...(variable.choices.length > 0 && { choices: variable.choices }),
    ...(variable.reference !== '' && { reference: variable.reference }),
})

const FRIENDLY: Readonly<Record<CatalogVariable['kind'], string>> = {
    yes_no: 'yes_no',
    multi_line: 'multi_line_text',
    select: 'select_box',
    single_line: 'single_line_text',
    checkbox: 'check_box',
    reference: 'reference',
    label: 'label',
    break: 'break',
    lookup: 'lookup_select_box',
    container_start: 'container_start',
    container_split: 'container_split',
    container_end: 'container_end',
    requested_for: 'requested_for',
}

function orderNow(exchange: Exchange, session: Session, sysId: string): WebAnswer {
    if (!consumes('application/json', exchange.headers['content-type'] ?? 'application/json'))
        throw new Error('local instance: an order in another format than JSON is not implemented')
    let order: Order
    try {
        order = readOrder(JSON.parse(bodyText(exchange)))
    } catch (error) {
        if (error instanceof SyntaxError || error instanceof RangeError)
            return restError(400, 'Bad Request', error.message)
        throw error
    }
    const outcome: OrderOutcome = exchange.instance.catalog.order(session, sysId, order)
    if (outcome.kind === 'refused') return restError(400, outcome.message, null)
    const { sysId: id, number } = outcome
    return json({
        result: { sys_id: id, number, request_number: number, request_id: id, table: 'sc_request' },
    })
}

/** Throws a RangeError on a body that is no order. */
function readOrder(body: unknown): Order {
    if (!isObject(body)) throw new RangeError('The body must be an object')
    const unknown = Object.keys(body).filter((name) => !PARAMETERS.has(name))
    if (unknown.length > 0) throw new RangeError(`local instance: ${unknown.join()} is not implemented`)
    const variables = body['variables'] ?? {}
    if (!isObject(variables)) throw new RangeError('variables must be an object')
    const requestedFor = body['sysparm_requested_for']
    return {
        quantity: Number(plain('sysparm_quantity', body['sysparm_quantity']) || Number.NaN),
        ...(requestedFor !== undefined && { requestedFor: plain('sysparm_requested_for', requestedFor) }),
        variables: Object.fromEntries(
            Object.entries(variables).map(([name, value]) => [name, plain(name, value)]),
        ),
    }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null && !Array.isArray(value)

function plain(name: string, value: unknown): string {
    if (value === undefined || value === null) return ''
    if (typeof value === 'object') throw new RangeError(`The value of ${name} is not plain`)
    return String(value as string | number | boolean)
}
