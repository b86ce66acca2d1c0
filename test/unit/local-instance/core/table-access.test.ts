import { createWeb } from '../../../../local/instance/web/create-web.ts'
import { documented } from '../documented.ts'
import { scopeLab, type TableFlags } from './scope-lab.ts'

const ALL = 'read create update delete'
const CLOSED: TableFlags = {
    read_access: 'false',
    create_access: 'false',
    update_access: 'false',
    delete_access: 'false',
}

documented(
    'application-development/c_DefaultRuntimeAccessPermissions',
    'Default runtime access permissions',
    () => {
        test('a new table may be read by other applications, and no more', () => {
            const lab = scopeLab({ ...CLOSED, read_access: 'true' })
            expect(lab.tries(lab.caller)).toBe('read')
            expect(lab.log()).toContain(
                "Write operation against 'x_pkg_thing' from scope 'x_caller' has been refused due to the table's cross-scope access policy",
            )
        })
    },
)

documented(
    'application-development/t_SetRuntimeAccessToAppTables',
    'Set runtime access to application tables',
    () => {
        test.each([
            [{}, ALL],
            [{ delete_access: 'false' }, 'read create update'],
            [{ update_access: 'false' }, 'read create delete'],
            [{ create_access: 'false' }, 'read update delete'],
            [{ read_access: 'false' }, 'create update delete'],
            [{ access: 'package_private' }, ''],
        ])('with %p another application can: %s; its own and global scripts can everything', (flags, can) => {
            expect(((lab) => lab.tries(lab.caller))(scopeLab(flags))).toBe(can)
            expect(((lab) => lab.tries(lab.owner))(scopeLab(flags))).toBe(ALL)
            expect(scopeLab(flags).tries('global')).toBe(ALL)
        })

        test('a table that restricts its callers refuses every other application', () => {
            const lab = scopeLab()
            const [object] = lab.store.query('sys_db_object', 'name=x_pkg_thing')
            if (object) lab.store.update('sys_db_object', object['sys_id'] ?? '', { caller_access: '2' })
            else lab.store.insert('sys_db_object', { name: 'x_pkg_thing', caller_access: '2' })
            expect(lab.tries(lab.caller)).toBe('')
            expect(lab.log()).toContain('the table restricts its callers')
        })
    },
)

documented(
    'application-development/c_ExampleDenyingAllRuntimeAccess',
    'Example denying all runtime access to a table',
    () => {
        test('nothing gets through, also to aggregates', () => {
            const lab = scopeLab({ ...CLOSED, access: 'package_private', ws_access: 'false' })
            expect(lab.tries(lab.caller)).toBe('')
            expect(
                lab.runAs(
                    lab.caller,
                    "var a = new GlideAggregate('x_pkg_thing'); a.addAggregate('COUNT'); a.query(); return a.next()",
                ),
            ).toBe('false')
        })
    },
)

documented(
    'application-development/c_ExampleGrantingAllRuntimeAccess',
    'Example granting all runtime access to a table',
    () => {
        test('everything gets through', () => {
            const lab = scopeLab()
            expect(lab.tries(lab.caller)).toBe(ALL)
        })
    },
)

documented(
    'application-development/c_RuntimeAccessToAppTables',
    'Runtime access to applications tables',
    () => {
        test.each([
            ['true', 200],
            ['false', 403],
        ])('web services with ws_access=%s: the Table API answers %i', (ws_access, status) => {
            const { instance } = scopeLab({ ws_access })
            const answer = createWeb(instance).handle({
                method: 'GET',
                url: '/api/now/table/x_pkg_thing',
                headers: {
                    authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}`,
                    accept: 'application/json',
                },
                body: new Uint8Array(),
            })
            expect(answer.status).toBe(status)
        })

        test('a refused call answers nothing and is logged once a call', () => {
            const lab = scopeLab({ read_access: 'false' })
            const read = "var r = new GlideRecord('x_pkg_thing'); r.query(); return r.getRowCount()"
            expect(lab.runAs(lab.caller, read)).toBe('0')
            expect(lab.log().match(/Read operation against/g)).toHaveLength(1)
        })
    },
)
