import type { CatalogItem, CatalogVariable } from '../../../catalog-contracts.ts'
import type { Instance, Session } from '../../../contracts.ts'
import type { ReferenceField, ReferencePlace } from '../reference-field.ts'

/** A variable of an item as the order form holds it. */
export interface AskedVariable {
    readonly variable: CatalogVariable
    /** Of its controls: `variables.<name>`. */
    readonly id: string
    readonly value: string
    readonly display: string
}

/** The form with which one item is ordered: what was typed and could not be ordered, else defaults. */
export interface OrderState extends ReferencePlace {
    readonly instance: Instance
    readonly session: Session
    readonly item: CatalogItem
    readonly asked: readonly AskedVariable[]
    readonly quantity: string
    t(text: string): string
}

/** What the form and the scripts of an order call their table. */
export const ORDER_TABLE = 'variables'

export function orderState(
    instance: Instance,
    session: Session,
    item: CatalogItem,
    typed: Readonly<Record<string, string>> = {},
    quantity = '1',
): OrderState {
    const mayChoose = instance.catalog.mayRequestForOthers(session)
    const asked = item.variables().map((each): AskedVariable => {
        // "Users without access can place orders in their own name only" (r_ServiceCatalogProperties).
        const isOwn = each.kind === 'requested_for' && !mayChoose
        const variable = isOwn ? { ...each, readOnly: true } : each
        const value = typed[variable.name] ?? variable.defaultValue
        return {
            variable,
            id: `${ORDER_TABLE}.${variable.name || variable.sysId}`,
            value,
            display: displayOf(instance, session, variable, value),
        }
    })
    return {
        instance,
        session,
        item,
        asked,
        quantity,
        t: (text) => instance.message(text, session.language),
    }
}

function displayOf(
    { records, dictionary }: Instance,
    session: Session,
    { reference, choices }: CatalogVariable,
    value: string,
): string {
    if (reference === '') return choices.find((choice) => choice.value === value)?.label ?? value
    if (value === '') return ''
    return records.get(session, reference, value)?.row[dictionary.displayColumn(reference)] ?? ''
}

export const referenceOf = ({ id, variable, value, display }: AskedVariable): ReferenceField => ({
    id,
    table: variable.reference,
    qualifier: variable.qualifier,
    value,
    display,
})
