import type { Catalog, CatalogItem, Order, OrderedVariable, OrderOutcome } from '../../catalog-contracts.ts'
import type { RecordAccess, Row, Session } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { RecordOperations } from '../rules/record-operations.ts'
import type { StoreContext } from '../store/memory-store.ts'
import { CatalogAccess, type CatalogAccessDependencies } from './catalog-access.ts'
import { orderedVariables } from './item-options.ts'
import { placeOrder } from './place-order.ts'
import { translatedText } from './translated-text.ts'
import { Variables } from './variables.ts'

export interface CatalogDependencies extends CatalogAccessDependencies {
    readonly dictionary: TableDictionary
    readonly operations: () => RecordOperations
    readonly records: () => RecordAccess
    contextOf(session: Session): StoreContext
}

const ITEMS = 'sc_cat_item'

/** The service catalog of one instance: what can be ordered, by whom, and what an order holds. */
export class ServiceCatalog implements Catalog {
    private readonly access: CatalogAccess
    private readonly variables: Variables

    constructor(private readonly deps: CatalogDependencies) {
        this.access = new CatalogAccess(deps)
        this.variables = new Variables(deps)
    }

    items(session: Session): readonly CatalogItem[] {
        return this.deps.store
            .query(ITEMS, 'active=true^ORDERBYorder^ORDERBYname')
            .filter((row) => this.access.isFor(session, session.userId, row))
            .map((row) => this.described(session, row))
    }

    item(session: Session, sysId: string): CatalogItem | undefined {
        const row = this.deps.store.get(ITEMS, sysId)
        return row && this.access.isFor(session, session.userId, row)
            ? this.described(session, row)
            : undefined
    }

    private described(session: Session, row: Row): CatalogItem {
        const { store } = this.deps
        const text = (column: string): string => translatedText(store, session.language, ITEMS, column, row)
        const sysId = row['sys_id'] ?? ''
        return {
            sysId,
            row,
            name: text('name'),
            shortDescription: text('short_description'),
            description: text('description'),
            categories: store.find('sc_cat_item_category', { sc_cat_item: sysId }).flatMap((link) => {
                const category = store.get('sc_category', link['sc_category'] ?? '')
                return category?.['active'] === 'true'
                    ? [translatedText(store, session.language, 'sc_category', 'title', category)]
                    : []
            }),
            variables: () => this.variables.of(session, row),
        }
    }

    mayRequestForOthers(session: Session): boolean {
        return this.access.mayRequestForOthers(session)
    }

    order(session: Session, sysId: string, order: Order): OrderOutcome {
        const { access, variables, deps } = this
        const { store, dictionary, operations, records } = deps
        const item = store.get(ITEMS, sysId)
        return placeOrder({ store, dictionary, operations, records, access, variables }, session, item, order)
    }

    ordered(session: Session, requestItem: string): readonly OrderedVariable[] {
        return orderedVariables(this.deps, session, requestItem)
    }
}
