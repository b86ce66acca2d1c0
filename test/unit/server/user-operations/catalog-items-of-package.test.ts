import { readFileSync } from 'node:fs'
import { LICENSE_ITEM } from '../../../../src/server/user-operations/licenses/license-item.ts'
import { RESET_ITEM } from '../../../../src/server/user-operations/passwords/reset-item.ts'
import { CATALOG_ITEMS } from '../../../../src/server/user-operations/request-items/catalog-item.ts'
import { MAILBOX_ITEM } from '../../../../src/server/user-operations/runbooks/mailbox-item.ts'

const ITEMS = [
    ['license', LICENSE_ITEM, ['license', 'reason', 'requested_for']],
    ['reset', RESET_ITEM, ['reason', 'requested_for']],
    ['mailbox', MAILBOX_ITEM, ['access_right', 'mailbox', 'reason', 'requested_for']],
] as const
const read = (path: string): string => readFileSync(`src/fluent/${path}`, 'utf8')

test('every catalog item that the server knows is looked at here', () =>
    expect(ITEMS.map(([, id]) => id).sort()).toEqual(Object.keys(CATALOG_ITEMS).sort()))

test.each(ITEMS)('the sys_id that the server knows the %s item by is the one in the package', (name, id) => {
    const source = read(`user-operations/${name}-item.now.ts`)
    expect(/CatalogItem\(\{\s*\$id: '(\w+)'/.exec(source)?.[1]).toBe(id)
})

test.each(ITEMS)('every question of the %s item has its French text', (name, id, questions) => {
    const question = new RegExp(
        `table: 'item_option_new'\\s*id: '(\\w+)'\\s*key: \\{\\s*cat_item: '${id}'\\s*variable_set: 'NULL'\\s*name: '(\\w+)'`,
        'g',
    )
    const asked = [...read('generated/keys.ts').matchAll(question)]
    expect(asked.map(([, , variable]) => variable).sort()).toEqual(questions)
    const french = read(`user-operations/${name}-item-french.now.ts`)
    for (const [, key = 'none'] of asked) expect(french).toContain(`documentkey: '${key}'`)
})
