import type { OrderOutcome } from '../../../../local/instance/catalog-contracts.ts'
import type { Session } from '../../../../local/instance/contracts.ts'
import { smallInstance } from './small-instance.ts'

type Values = Readonly<Record<string, string>>

/** A catalog with one item, two employees, and what tests of orders do with them. */
export function catalogLab() {
    const lab = smallInstance()
    const { instance } = lab
    const { store } = instance
    const insert = (table: string, values: Values): string => store.insert(table, values)?.['sys_id'] ?? ''
    const manager = lab.user('mona.manager', 'approver_user')
    const emma = lab.user('emma.employee')
    const eric = lab.user('eric.employee')
    store.update('sys_user', emma.userId, { manager: manager.userId })
    const item = insert('sc_cat_item', {
        name: 'A plant',
        active: 'true',
        access_type: 'restricted',
        sc_catalogs: 'e0d08b13c3330100c8b837659bba8fb4',
    })
    let order = 0
    const variable = (name: string, type: string, values: Values = {}): string =>
        insert('item_option_new', {
            cat_item: item,
            name,
            type,
            question_text: `${name}?`,
            active: 'true',
            order: String((order += 100)),
            ...values,
        })
    const place = (who: Session, variables: Values = {}, more = {}): OrderOutcome =>
        instance.catalog.order(who, item, { quantity: 1, variables, ...more })
    return {
        ...lab,
        store,
        insert,
        item,
        manager,
        emma,
        eric,
        variable,
        choice: (question: string, value: string, values: Values = {}): string =>
            insert('question_choice', {
                question,
                value,
                text: `The ${value}`,
                inactive: 'false',
                ...values,
            }),
        property: (name: string, value: string): void => {
            const [row] = store.query('sys_properties', `name=${name}`)
            if (row) store.update('sys_properties', row['sys_id'] ?? '', { value })
            else insert('sys_properties', { name, value })
        },
        changeItem: (values: Values): void => void store.update('sc_cat_item', item, values),
        place,
        /** Orders; answers the requested item's sys_id. Throws what refuses it. */
        ordered(who: Session, variables: Values = {}): string {
            const outcome = place(who, variables)
            if (outcome.kind === 'refused') throw new Error(outcome.message)
            return outcome.itemSysId
        },
        /** Why an order is refused; '' when it is not. */
        refusal(who: Session, variables: Values = {}, more = {}): string {
            const outcome = place(who, variables, more)
            return outcome.kind === 'refused' ? outcome.message : ''
        },
        row: (table: string, sysId: string) => store.get(table, sysId) ?? {},
    }
}
