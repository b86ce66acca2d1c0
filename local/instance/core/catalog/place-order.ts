import type { Order, OrderOutcome } from '../../catalog-contracts.ts'
import type { RecordAccess, Row, Session } from '../../contracts.ts'
import type { RecordOperations } from '../rules/record-operations.ts'
import { listOf } from '../store/compile-condition.ts'
import { newSysId } from '../store/memory-store.ts'
import type { CatalogAccess } from './catalog-access.ts'
import { writeOptions, type OptionDependencies } from './item-options.ts'
import { OrderRefused, requestedValues } from './requested-values.ts'
import type { Variables } from './variables.ts'

export interface OrderDependencies extends OptionDependencies {
    readonly operations: () => RecordOperations
    readonly records: () => RecordAccess
    readonly access: CatalogAccess
    readonly variables: Variables
}

const AS_USUAL = { runRules: true, autoSysFields: true } as const
const MOST_AT_ONCE = 1000
const NOT_FOR_YOU = 'Security constraints prevent ordering of Item'

/**
 * Orders one item: its variables are kept first, then the requested item is written, then the request, as the platform
 * does it. Rules of the requested item that run at once do not find the request yet.
 * @see ServiceNowDocs: it-service-management/request-management/request-management-architecture
 */
export function placeOrder(
    deps: OrderDependencies,
    session: Session,
    item: Row | undefined,
    order: Order,
): OrderOutcome {
    try {
        if (!item || !deps.access.isFor(session, session.userId, item)) throw new OrderRefused(NOT_FOR_YOU)
        return written(deps, session, item, checked(deps, session, item, order))
    } catch (error) {
        if (error instanceof OrderRefused) return { kind: 'refused', message: error.message }
        throw error
    }
}

interface Checked {
    readonly quantity: number
    readonly requestedFor: string
    readonly options: readonly { readonly variable: string; readonly order: string; readonly value: string }[]
}

function checked(deps: OrderDependencies, session: Session, item: Row, order: Order): Checked {
    const { quantity } = order
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > MOST_AT_ONCE)
        throw new OrderRefused('Invalid quantity value')
    const variables = deps.variables.of(session, item)
    const values = requestedValues(session, variables, order.variables, deps.records())
    const asked = variables.find(({ kind }) => kind === 'requested_for')
    // "If a Requested For variable exists, it is the variable value" (delegated-request-exp).
    const requestedFor = (asked && values[asked.name]) || order.requestedFor || session.userId
    if (!deps.store.get('sys_user', requestedFor)) throw new OrderRefused('There is no such user')
    if (!deps.access.mayBeFor(session, requestedFor, item))
        throw new OrderRefused('The item cannot be requested for this user')
    return {
        quantity,
        requestedFor,
        options: variables
            .filter(({ isFormat }) => !isFormat)
            .map(({ sysId, name }, at) => ({
                variable: sysId,
                order: String(at),
                value: values[name] ?? '',
            })),
    }
}

function written(deps: OrderDependencies, session: Session, item: Row, given: Checked): OrderOutcome {
    const { store } = deps
    const operations = deps.operations()
    const { quantity, requestedFor, options } = given
    const [requestId, itemId] = [newSysId(), newSysId()]
    writeOptions(deps, itemId, options)
    const ordered = {
        sys_id: itemId,
        request: requestId,
        requested_for: requestedFor,
        cat_item: item['sys_id'] ?? '',
        sc_catalog: listOf(item['sc_catalogs'] ?? '')[0] ?? '',
        quantity: String(quantity),
    }
    if (operations.insert(session, 'sc_req_item', ordered, AS_USUAL).kind !== 'done') {
        for (const { sys_id: id = '', sc_item_option: option = '' } of store.find('sc_item_option_mtom', {
            request_item: itemId,
        })) {
            store.delete('sc_item_option_mtom', id)
            store.delete('sc_item_option', option)
        }
        throw new OrderRefused('Operation was aborted by a business rule')
    }
    const request = { sys_id: requestId, requested_for: requestedFor }
    const made = operations.insert(session, 'sc_request', request, AS_USUAL)
    if (made.kind !== 'done') throw new Error(`the request of ${itemId} was not written: ${made.kind}`)
    return { kind: 'ordered', sysId: requestId, number: made.row['number'] ?? '', itemSysId: itemId }
}
