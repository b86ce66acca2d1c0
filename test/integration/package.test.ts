import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { measureSize } from '../../bench/size.ts'
import { builtTables as tables, parsed, records, rolesOfAcl, text, type Fields } from '../built-records.ts'

const APP = 'dist/app'
const SCOPE = 'x_mioms_m365_assis'
/** sys_id of the security attribute user_is_authenticated, the same on every instance. */
const USER_IS_AUTHENTICATED = '239bdf0c47d23110ba46ff58936d4330'
const acls = records('sys_security_acl')
const rolesOf = (acl: Fields): readonly string[] => rolesOfAcl(text(acl['sys_id']))

test('no table of the platform is redefined, and every own name fits', () => {
    expect(tables.length).toBeGreaterThanOrEqual(7)
    for (const table of tables) {
        expect(table.startsWith(`${SCOPE}_`)).toBe(true)
        expect(table.length).toBeLessThanOrEqual(40)
    }
})

test('README says how many tables count against the entitlement', () => {
    const [, said] = /It brings (\d+) custom tables/.exec(readFileSync('README.md', 'utf8')) ?? []
    expect(Number(said)).toBe(tables.length)
})

test.each(tables)(
    '%s: closed to other scopes and web services, an ACL with a role for every operation',
    (table) => {
        const collection = (parsed(join('dictionary', `${table}.xml`))['database'] as { element: Fields })
            .element
        expect(collection).toMatchObject({
            '@_ws_access': 'false',
            '@_create_access': 'false',
            '@_update_access': 'false',
            '@_delete_access': 'false',
        })
        for (const operation of ['create', 'read', 'write', 'delete']) {
            const own = acls.filter(
                (acl) =>
                    text(acl['type']) === 'record' &&
                    text(acl['name']) === table &&
                    text(acl['operation']) === operation,
            )
            expect(own).toHaveLength(1)
            // What employees choose from names products and counts alone: whoever is signed in reads it.
            if (table.endsWith('_tenant_license') && operation === 'read')
                expect(text(own[0]?.['security_attribute'])).toBe(USER_IS_AUTHENTICATED)
            else expect(rolesOf(own[0] as Fields).length).toBeGreaterThan(0)
        }
    },
)

test('every route asks for sign-in and an ACL with a role', () => {
    const operations = records('sys_ws_operation')
    // Which ones there are, openapi.test.ts holds together with the documents.
    expect(operations.length).toBeGreaterThan(3)
    for (const operation of operations) {
        expect(text(operation['requires_authentication'])).toBe('true')
        expect(text(operation['requires_acl_authorization'])).toBe('true')
        const acl = acls.find((one) => text(one['sys_id']) === text(operation['enforce_acl']))
        // Own operations, and a secret that a manager without a role is shown: each row says whose it is.
        if (/\/own_operations\/|\/hand_over$/.test(text(operation['operation_uri'])))
            expect(text(acl?.['security_attribute'])).toBe(USER_IS_AUTHENTICATED)
        else expect(rolesOf(acl ?? {}).length).toBeGreaterThan(0)
    }
})

test('every page has an ACL named by its endpoint, every module and UI action names roles', () => {
    for (const page of records('sys_ui_page')) {
        const name = text(page['endpoint']).replace('.do', '')
        expect(acls.some((acl) => text(acl['type']) === 'ui_page' && text(acl['name']) === name)).toBe(true)
    }
    const modules = records('sys_app_module')
    expect(modules.length).toBeGreaterThan(0)
    for (const module of modules) {
        // Whoever is signed in: it stands in a menu of its own, without roles.
        if (text(module['query']) === `${SCOPE}_operation.do`) {
            const menu = records('sys_app_application').find(
                (one) => text(one['sys_id']) === text(module['application']),
            )
            expect([text(menu?.['roles']), text(module['roles'])]).toEqual(['', ''])
            continue
        }
        expect(text(module['roles'])).toMatch(/^[\w.]+(?:,[\w.]+)*$/)
        expect(text(module['override_menu_roles'])).toBe('true')
    }
    const actions = records('sys_ui_action').map((action) => text(action['sys_id']))
    const withRole = records('sys_ui_action_role').map((grant) => text(grant['sys_ui_action']))
    for (const action of actions) expect(withRole).toContain(action)
})

test("the roles have the published app's names and sys_ids", () => {
    expect(records('sys_user_role').map((role) => [text(role['name']), text(role['sys_id'])])).toEqual(
        expect.arrayContaining([
            [`${SCOPE}.insights_user`, '802b2adfdb4cac507c80230bd3961911'],
            [`${SCOPE}.administrator`, '4b25c9fb1b7784507ddd4227cc4bcb3a'],
        ]),
    )
})

test('every cross-scope privilege is justified in docs/security.md', () => {
    const guide = readFileSync('docs/security.md', 'utf8')
    const privileges = records('sys_scope_privilege')
    const names = privileges.map((privilege) => text(privilege['target_name']))
    expect(names).toEqual(expect.arrayContaining(['oauth_entity', 'oauth_entity_profile']))
    for (const name of names) expect(guide).toContain(name)
})

test('nothing that looks like a secret, a development machine or a demo is in the package', () => {
    for (const folder of ['update', 'dictionary', 'scope', 'unload', 'author_elective_update']) {
        for (const name of readdirSync(join(APP, folder))) {
            const content = readFileSync(join(APP, folder, name), 'utf8')
            // Microsoft's example domain stands among the search terms as single words.
            const isTerms = /export const (?:COMPILED_WORDS|SOLUTION_MODEL)\b/.test(content)
            expect(isTerms ? content.replace(/\bcontoso(?=[ ":])/g, '') : content).not.toMatch(
                /simulated-secret|contoso(?!\.com|-com\.mail)|localhost|127\.0\.0\.1|\/home\/|\/root\//i,
            )
        }
    }
})

test('every page stays within 20 kB gzip', async () => {
    const { pages } = (await measureSize()) as { pages: readonly { gzipBytes: number; fits: boolean }[] }
    expect(pages.length).toBeGreaterThan(0)
    for (const page of pages) expect(page).toMatchObject({ fits: true })
})
