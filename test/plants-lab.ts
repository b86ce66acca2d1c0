import { startForeignLab, type ForeignLab } from './foreign-lab.ts'
import type { Fields, Visitor } from '../local/try-app/visitor.ts'

/** test/fixtures/plants on an instance that enforces cross-scope privileges: an employee, her manager who may approve, a stranger, and a gardener. */
export interface PlantsLab extends ForeignLab {
    readonly emma: Visitor
    readonly manager: Visitor
    readonly stranger: Visitor
    readonly gardener: Visitor
    /** sys_ids by name: people, the item, shelves. */
    readonly ids: Readonly<Record<string, string>>
    /** A row by a query, as the administrator reads it. */
    one(table: string, query: string, ...fields: readonly string[]): Promise<Fields>
    /** Runs what rules and jobs left to do. */
    settle(): Promise<unknown>
}

const PEOPLE = ['emma.employee', 'mona.manager', 'stan.stranger', 'greta.gardener'] as const

export async function startPlantsLab(): Promise<PlantsLab> {
    const lab = await startForeignLab(['plants'], { crossScope: 'enforcing' })
    const { admin, instance } = lab
    const one = async (table: string, query: string, ...fields: readonly string[]): Promise<Fields> =>
        (await admin.rows(table, query, ['sys_id', ...fields]))[0] ?? {}
    const idOf = async (table: string, query: string): Promise<string> =>
        (await one(table, query))['sys_id'] ?? ''
    const emma = await lab.person('emma.employee')
    const manager = await lab.person('mona.manager', 'approver_user')
    const stranger = await lab.person('stan.stranger')
    const gardener = await lab.person('greta.gardener')
    const ids: Record<string, string> = { item: await idOf('sc_cat_item', 'name=A plant for the desk') }
    for (const name of PEOPLE) ids[name] = await idOf('sys_user', `user_name=${name}`)
    for (const name of ['By the window', 'Full shelf', 'In the vault'])
        ids[name] = await idOf('x_mioms_plants_shelf', `name=${name}`)
    await instance.control.loadRecords([
        {
            table: 'sys_user',
            values: { sys_id: ids['emma.employee'] ?? '', manager: ids['mona.manager'] ?? '' },
        },
        {
            table: 'sys_properties',
            values: { name: 'x_mioms_plants.gardener', value: ids['greta.gardener'] ?? '' },
        },
    ])
    return { ...lab, emma, manager, stranger, gardener, ids, one, settle: () => instance.control.drain() }
}
