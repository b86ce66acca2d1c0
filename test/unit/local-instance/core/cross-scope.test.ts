import { documented } from '../documented.ts'
import { scopeLab } from './scope-lab.ts'

const READ = "var r = new GlideRecord('x_pkg_thing'); r.query(); return r.getRowCount()"
const CALL =
    "var m = new sn_ws.RESTMessageV2(); m.setEndpoint('http://nowhere.test/'); m.setHttpMethod('get'); try { m.execute() } catch (e) { return String(e.message) } return 'sent'"
const TRACKING = 'application-development/c_RuntimeAccessTracking'
const PRIVILEGE = 'application-development/c_CrossScopePrivilegeRecord'

type Lab = ReturnType<typeof scopeLab>

const privilege = (lab: Lab, status: string, more: Readonly<Record<string, string>> = {}): string =>
    lab.store.insert('sys_scope_privilege', {
        source_scope: lab.caller,
        target_scope: lab.owner,
        target_name: 'x_pkg_thing',
        target_type: 'sys_db_object',
        operation: 'read',
        status,
        ...more,
    })?.['sys_id'] ?? ''
const says = (lab: Lab, runtime_access_tracking: string): void =>
    void lab.store.update('sys_app', lab.caller, { runtime_access_tracking })

documented(TRACKING, 'Runtime access tracking', () => {
    test('tracking: the operation runs and leaves an allowed privilege, one for each kind of it', () => {
        const lab = scopeLab()
        expect(lab.runAs(lab.caller, READ)).toBe('1')
        lab.runAs(lab.caller, READ)
        lab.runAs(lab.caller, "var r = new GlideRecord('x_pkg_thing'); r.name = 'new'; r.insert()")
        const same = {
            source_scope: lab.caller,
            target_scope: lab.owner,
            target_name: 'x_pkg_thing',
            target_type: 'sys_db_object',
            status: 'allowed',
        }
        expect(lab.privileges()).toMatchObject([
            { ...same, operation: 'create' },
            { ...same, operation: 'read' },
        ])
        expect(lab.privileges()).toHaveLength(2)
    })

    test.each(['the instance', 'the application'])(
        'enforcing, as %s says: the operation is blocked and requested until an administrator allows it',
        (who) => {
            const lab = scopeLab({}, who === 'the instance' ? { crossScope: 'enforcing' } : {})
            if (who === 'the application') says(lab, 'enforcing')
            expect(lab.runAs(lab.caller, READ)).toBe('0')
            expect(lab.log()).toContain(
                "Read operation against 'x_pkg_thing' from scope 'x_caller' was refused: no cross-scope privilege allows it",
            )
            expect(lab.privileges()).toMatchObject([{ operation: 'read', status: 'requested' }])
            lab.store.update('sys_scope_privilege', lab.privileges()[0]?.['sys_id'] ?? '', {
                status: 'allowed',
            })
            expect(lab.runAs(lab.caller, READ)).toBe('1')
        },
    )

    test('none: nothing is tracked and nothing asked for', () => {
        const lab = scopeLab()
        says(lab, 'none')
        privilege(lab, 'denied')
        expect(lab.runAs(lab.caller, READ)).toBe('1')
        expect(lab.privileges()).toHaveLength(1)
    })

    test('an unknown way of tracking throws by name', () => {
        const lab = scopeLab()
        says(lab, 'sometimes')
        expect(() => lab.runAs(lab.caller, READ)).toThrow('runtime access tracking "sometimes"')
    })

    test("an application's own tables and global scripts need no privilege", () => {
        const lab = scopeLab({}, { crossScope: 'enforcing' })
        expect([lab.runAs(lab.owner, READ), lab.runAs('global', READ)]).toEqual(['1', '1'])
        expect(lab.privileges()).toEqual([])
    })
})

documented(PRIVILEGE, 'Cross-scope privilege record', () => {
    test.each([
        ['allowed', 'permissive', '1'],
        ['requested', 'permissive', '0'],
        ['denied', 'permissive', '0'],
        ['allowed', 'enforcing', '1'],
        ['requested', 'enforcing', '0'],
        ['denied', 'enforcing', '0'],
    ] as const)('a privilege that is %s, %s: the read finds %s', (status, crossScope, found) => {
        const lab = scopeLab({}, { crossScope })
        privilege(lab, status)
        expect(lab.runAs(lab.caller, READ)).toBe(found)
        expect(lab.privileges()).toHaveLength(1)
    })

    test.each([
        [{ operation: 'write' }],
        [{ target_name: 'x_pkg_other' }],
        [{ source_scope: 'global' }],
        [{ target_type: 'scriptable' }],
    ])('a privilege for something else does not help: %p', (more) => {
        const lab = scopeLab({}, { crossScope: 'enforcing' })
        privilege(lab, 'allowed', more)
        expect(lab.runAs(lab.caller, READ)).toBe('0')
    })

    test('a privilege gives no more than the table does', () => {
        const lab = scopeLab({ read_access: 'false' })
        privilege(lab, 'allowed')
        expect(lab.runAs(lab.caller, READ)).toBe('0')
        expect(lab.log()).toContain("due to the table's cross-scope access policy")
    })
})

documented(
    'application-development/t_SetRuntimeAccessToAppTables',
    'Set runtime access to application tables',
    () => {
        test('what an administrator changes in the record of the table counts at once, both ways', () => {
            const lab = scopeLab()
            // The record comes with the package, beside the dictionary.
            const table = lab.store.insert('sys_db_object', { name: 'x_pkg_thing', label: 'Thing' })
            const edit = (values: Readonly<Record<string, string>>): void =>
                void lab.store.update('sys_db_object', table?.['sys_id'] ?? '', values)
            edit({ read_access: 'false' })
            expect(lab.runAs(lab.caller, READ)).toBe('0')
            expect(lab.log()).toContain("due to the table's cross-scope access policy")
            edit({ read_access: 'true' })
            expect(lab.runAs(lab.caller, READ)).toBe('1')
            edit({ access: 'package_private' })
            expect([lab.runAs(lab.caller, READ), lab.runAs(lab.owner, READ)]).toEqual(['0', '1'])
        })
    },
)

documented('sdk:guides/cross-scope-privilege-guide', 'Execute a Scriptable Object in Another Scope', () => {
    test('an object of the platform: tracked, or refused by name until it is allowed', () => {
        const lab = scopeLab()
        lab.runAs(lab.caller, CALL)
        expect(lab.privileges()).toMatchObject([
            {
                target_type: 'scriptable',
                target_name: 'RESTMessageV2',
                target_scope: 'global',
                status: 'allowed',
            },
        ])
        const strict = scopeLab({}, { crossScope: 'enforcing' })
        expect(strict.runAs(strict.caller, CALL)).toContain("Execute operation on 'RESTMessageV2'")
        strict.store.update('sys_scope_privilege', strict.privileges()[0]?.['sys_id'] ?? '', {
            status: 'allowed',
        })
        expect(strict.runAs(strict.caller, CALL)).not.toContain('was refused')
    })
})

documented('sdk:guides/cross-scope-privilege-guide', 'Execute a Script Include from Another Scope', () => {
    const open = (values: Readonly<Record<string, string>> = {}) => {
        const lab = scopeLab({}, { crossScope: 'enforcing' })
        lab.store.insert('sys_script_include', {
            name: 'Shared',
            api_name: 'x_pkg.Shared',
            active: 'true',
            access: 'public',
            sys_scope: lab.owner,
            script: "var Shared = Class.create(); Shared.prototype = { initialize: function () {}, hello: function () { return 'hello' }, type: 'Shared' }",
            ...values,
        })
        const call = (scopeId: string): string =>
            lab.runAs(
                scopeId,
                'try { return new x_pkg.Shared().hello() } catch (e) { return String(e.message) }',
            )
        return { ...lab, call }
    }

    test('it needs a privilege by name; its own application does not', () => {
        const lab = open()
        expect(lab.call(lab.owner)).toBe('hello')
        expect(lab.call(lab.caller)).toContain("Execute operation on 'x_pkg.Shared'")
        expect(lab.privileges()).toMatchObject([
            { target_type: 'sys_script_include', target_name: 'Shared', target_scope: lab.owner },
        ])
        lab.store.update('sys_scope_privilege', lab.privileges()[0]?.['sys_id'] ?? '', { status: 'allowed' })
        expect(lab.call(lab.caller)).toBe('hello')
    })

    test.each([
        [{ access: 'package_private' }, 'package_private'],
        [{ caller_access: '2' }, 'restricts its callers'],
    ])('no privilege helps against %p', (values, why) => {
        const lab = open(values)
        lab.store.insert('sys_scope_privilege', {
            source_scope: lab.caller,
            target_name: 'Shared',
            target_type: 'sys_script_include',
            operation: 'execute',
            status: 'allowed',
        })
        expect(lab.call(lab.caller)).toContain(why)
    })
})

documented(
    'application-development/c_CreatingListsAndFormsScopedApps',
    'Lists and forms in scoped applications',
    () => {
        test.each([
            ['allow', true],
            ['refuse', false],
        ] as const)("another application's form: writes are up to the instance (%s)", (formWrites, done) => {
            const lab = scopeLab({}, { formWrites })
            lab.runAs(
                lab.caller,
                "var r = new GlideRecord('sys_ui_section'); r.name = 'incident'; r.caption = 'Mine'; r.insert()",
            )
            expect(lab.store.query('sys_ui_section', 'caption=Mine').length === 1).toBe(done)
            lab.runAs(
                lab.caller,
                "var r = new GlideRecord('sys_ui_related_list_entry'); r.related_list = 'incident.rfc'; r.insert()",
            )
            const entries = lab.store.query('sys_ui_related_list_entry', 'related_list=incident.rfc')
            expect(entries.length === 1).toBe(done)
        })
    },
)
