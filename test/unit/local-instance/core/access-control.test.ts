import { documented } from '../documented.ts'
import { accessLab } from './access-lab.ts'

const EXPLORING = 'platform-security/access-control/exploring-access-control-list'
const TYPES = 'platform-security/access-control/acl-rule-types'
const CONFIGURE = 'platform-security/access-control/t_CreateAnACLRule'

documented(EXPLORING, 'ACL evaluation process', () => {
    test('role, attribute, condition and script of a rule must all hold', () => {
        const { acl, bare, can, user, store, row } = accessLab()
        bare('incident')
        acl(
            {
                condition: 'priority=1',
                security_attribute: '239bdf0c47d23110ba46ff58936d4330',
                script: "answer = current.short_description == 'x'",
            },
            'itil',
        )
        const agent = user('agent', 'itil')
        const with_ = (values: Readonly<Record<string, string>>): typeof row => ({ ...row, ...values })
        expect(can(agent)).toBe(true)
        expect(can(user('other'))).toBe(false)
        expect(can({ ...agent, userId: '' })).toBe(false)
        expect(can(agent, 'read', with_({ priority: '2' }))).toBe(false)
        expect(can(agent, 'read', with_({ short_description: 'y' }))).toBe(false)
        expect(store.query('syslog')).toEqual([])
    })

    test('without a rule of its own or of its parent a table falls to the rule for every table: admin', () => {
        const { bare, can, user, session } = accessLab()
        bare('incident', 'task')
        expect(can(user('u', 'itil'))).toBe(false)
        expect(can(session('admin'))).toBe(true)
    })

    test('a rule that is switched off does not count; a change counts at once', () => {
        const { acl, bare, can, user, store } = accessLab()
        bare('incident', 'task')
        const agent = user('u', 'itil')
        const id = acl({}, 'itil')
        expect(can(agent)).toBe(true)
        store.update('sys_security_acl', id, { active: 'false' })
        expect(can(agent)).toBe(false)
        store.update('sys_security_acl', id, { active: 'true' })
        const [grant] = store.query('sys_user_has_role', `user=${agent.userId}`)
        store.delete('sys_user_has_role', grant?.['sys_id'] ?? '')
        expect(can(agent)).toBe(false)
    })

    test('a script that throws denies, and the log says why', () => {
        const { acl, bare, can, user, store } = accessLab()
        bare('incident')
        acl({ script: 'answer = nosuch.thing' })
        expect(can(user('u'))).toBe(false)
        expect(store.query('syslog')[0]?.['message']).toMatch(
            /Access control incident \(read\) denies.*nosuch is not defined/s,
        )
    })
})

documented(EXPLORING, 'Deny by default behavior', () => {
    test('an empty rule allows nobody', () => {
        const { acl, bare, can, user, session } = accessLab()
        bare('incident')
        acl({})
        expect(can(user('u', 'itil'))).toBe(false)
        expect(can(session('admin'))).toBe(true)
    })

    test.each([
        ['a role that does not exist', {}, ['x.no_such_role']],
        ['an attribute that does not exist', { security_attribute: 'abc' }, []],
        ['answer = true', { script: 'answer = true' }, []],
        ['answer=true;', { script: 'answer=true;' }, []],
        ['true', { script: 'true' }, []],
        ['true with blanks', { script: ' true; ' }, ['itil']],
    ])('an invalid rule denies: %s', (_why, values, roles) => {
        const { acl, bare, can, user } = accessLab()
        bare('incident')
        const agent = user('u', 'itil')
        acl(values, ...roles)
        expect(can(agent)).toBe(false)
        acl({ script: 'answer = gs.isLoggedIn()' })
        expect(can(agent)).toBe(true)
    })
})

documented(EXPLORING, 'Multiple ACL rules at the same point in the processing order', () => {
    test('one that holds is enough', () => {
        const { acl, bare, can, user, security, row } = accessLab()
        bare('incident')
        acl({}, 'user_admin')
        acl({}, 'itil')
        acl({ name: 'incident.number' }, 'user_admin')
        const agent = user('u', 'itil')
        expect(can(agent)).toBe(true)
        expect(security.canField(agent, 'read', 'incident', 'number', row)).toBe(false)
        acl({ name: 'incident.number' }, 'itil')
        expect(security.canField(agent, 'read', 'incident', 'number', row)).toBe(true)
    })
})

documented(EXPLORING, 'Applies-to behavior', () => {
    test('it says whether a rule concerns a record at all, of allow and of deny rules', () => {
        const { acl, bare, can, user, row } = accessLab()
        bare('incident')
        acl({ applies_to: 'priority=1' }, 'user_admin')
        acl({}, 'itil')
        const agent = user('agent', 'itil')
        expect(can(agent)).toBe(true)
        acl({ applies_to: 'priority=1', decision_type: 'deny' }, 'user_admin')
        expect(can(agent)).toBe(false)
        expect(can(agent, 'read', { ...row, priority: '2' })).toBe(true)
    })

    test('it tells capitals from small letters', () => {
        const { acl, can, user } = accessLab()
        const agent = user('agent', 'itil')
        acl({ applies_to: 'short_description=X', decision_type: 'deny' }, 'user_admin')
        expect(can(agent)).toBe(true)
        acl({ applies_to: 'short_description=x', decision_type: 'deny' }, 'user_admin')
        expect(can(agent)).toBe(false)
    })
})

documented(EXPLORING, 'Pre and post query ACL checks', () => {
    test('for a table as a whole roles and attributes count, not conditions and scripts', () => {
        const { acl, bare, security, user } = accessLab()
        bare('incident')
        acl({ condition: 'priority=1', script: 'answer = false' }, 'itil')
        const agent = user('u', 'itil')
        expect(security.can(agent, 'read', 'incident')).toBe(true)
        expect(security.can(user('v'), 'read', 'incident')).toBe(false)
        expect(security.can(agent, 'read', 'incident', { priority: '2' })).toBe(false)
    })

    test('a new record counts as empty for a create rule', () => {
        const { acl, bare, security, user } = accessLab()
        bare('incident')
        acl({ condition: 'priority=1', operation: 'create' }, 'itil')
        acl({ condition: 'priorityISEMPTY', operation: 'create', name: 'problem' }, 'itil')
        const agent = user('u', 'itil')
        expect(security.can(agent, 'create', 'incident')).toBe(false)
        expect(security.can(agent, 'create', 'problem')).toBe(true)
    })

    test('writes: a record that may not be written is refused, a field is left out', () => {
        const { acl, instance, user, row, store } = accessLab()
        const agent = user('u', 'itil')
        const id = row['sys_id'] ?? ''
        acl({ name: 'incident.description', operation: 'write' }, 'user_admin')
        acl({ name: 'incident.description', operation: 'create' }, 'user_admin')
        const values = { description: 'no', short_description: 'yes' }
        expect(instance.records.update(agent, 'incident', id, values)).toEqual({ kind: 'done', sysId: id })
        expect(store.get('incident', id)).toMatchObject({ short_description: 'yes' })
        expect(store.get('incident', id)?.['description'] ?? '').toBe('')
        const made = instance.records.insert(agent, 'incident', values)
        expect(store.get('incident', made.kind === 'done' ? made.sysId : '')?.['description'] ?? '').toBe('')
        expect(instance.records.delete(agent, 'incident', id)).toMatchObject({ kind: 'denied' })
        const stranger = user('stranger')
        expect(instance.records.update(stranger, 'incident', id, values)).toMatchObject({ kind: 'denied' })
        expect(instance.records.insert(stranger, 'incident', values)).toMatchObject({ kind: 'denied' })
        expect(instance.records.update(agent, 'incident', 'nowhere', values)).toEqual({ kind: 'missing' })
    })

    test('rows that may not be read are left out, fields that may not be read are absent', () => {
        const { acl, instance, user, store } = accessLab()
        store.insert('incident', { short_description: 'hidden', priority: '2' })
        acl({ name: 'incident.priority' }, 'user_admin')
        acl({ decision_type: 'deny', condition: 'priority=1' })
        const found = instance.records.query(user('u', 'itil'), 'incident', '', { limit: 9, offset: 0 })
        expect(found.total).toBe(1)
        expect(found.rows[0]?.row['short_description']).toBe('x')
        expect(found.rows[0]?.row).not.toHaveProperty('priority')
    })
})

documented(EXPLORING, 'ACL matching requirements for objects', () => {
    test('creating a field goes by the rule for writing any field, unless there is one for creating', () => {
        const { acl, security, user } = accessLab()
        const agent = user('u', 'itil')
        const creates = (): boolean => security.canField(agent, 'create', 'incident', 'description')
        expect(creates()).toBe(true)
        acl({ name: '*.*', operation: 'write' }, 'user_admin')
        expect(creates()).toBe(false)
        acl({ name: '*.*', operation: 'create' }, 'itil')
        expect(creates()).toBe(true)
    })
})

documented(TYPES, 'Table ACL rules', () => {
    test('the rules of the table itself decide, not those of the table that it extends', () => {
        const { acl, bare, can, user } = accessLab()
        bare('incident')
        acl({ name: 'task' }, 'user_admin')
        expect(can(user('parent', 'user_admin'))).toBe(true)
        acl({}, 'security_admin')
        expect(can(user('again', 'user_admin'))).toBe(false)
        expect(can(user('own', 'security_admin'))).toBe(true)
    })
})

documented(TYPES, 'Field ACL rules', () => {
    test("own name, parent's, any table's, then any field; the record's rule must hold as well", () => {
        const { acl, security, user, row } = accessLab()
        const agent = user('u', 'itil')
        const reads = (column: string): boolean => security.canField(agent, 'read', 'incident', column, row)
        const seen: boolean[] = [reads('number')]
        for (const [name, role] of [
            ['*.*', 'user_admin'],
            ['task.*', 'itil'],
            ['incident.*', 'user_admin'],
            ['*.number', 'itil'],
            ['task.number', 'user_admin'],
            ['incident.number', 'itil'],
        ] as const) {
            acl({ name }, role)
            seen.push(reads('number'))
        }
        expect(seen).toEqual([true, false, true, false, true, false, true])
        expect(reads('state')).toBe(false)
        expect(security.canField(user('stranger'), 'read', 'incident', 'number', row)).toBe(false)
    })
})

documented(TYPES, 'UI page ACL rules', () => {
    test('a page without a rule of its own falls to the rule for all pages', () => {
        const { acl, security, user } = accessLab()
        const agent = user('u', 'itil')
        const may = (name = 'x_page') => security.canResource(agent, 'ui_page', name, 'read')
        expect(may()).toBe('no-acl')
        acl({ name: '*', type: 'ui_page' }, 'user_admin')
        expect(may()).toBe('denied')
        acl({ name: 'x_page', type: 'ui_page' }, 'itil')
        expect(may()).toBe('allowed')
        expect(security.canResource(undefined, 'ui_page', 'x_page', 'read')).toBe('denied')
        expect(may('x_page^ORnameISNOTEMPTY')).toBe('denied')
    })
})

documented(TYPES, 'Client-callable script include ACL rules', () => {
    test.each(['client_callable_script_include', 'processor', 'rest_endpoint'])(
        '%s: its own rule, else the rule for all; another type or operation does not count',
        (type) => {
            const { acl, security, user } = accessLab()
            const agent = user('u', 'itil')
            const may = () => security.canResource(agent, type, 'x_thing', 'execute')
            acl({ name: 'x_thing', type: 'ui_page', operation: 'execute' }, 'itil')
            acl({ name: 'x_thing', type, operation: 'read' }, 'itil')
            expect(may()).toBe('no-acl')
            acl({ name: '*', type, operation: 'execute' }, 'user_admin')
            expect(may()).toBe('denied')
            acl({ name: 'x_thing', type, operation: 'execute', script: "gs.hasRole('itil')" })
            expect(may()).toBe('allowed')
        },
    )
})

documented(CONFIGURE, 'Procedure', () => {
    test('admin overrides: whatever the script, the condition or the role says', () => {
        const { acl, bare, can, session } = accessLab()
        bare('incident')
        acl({ condition: 'priority=5', script: 'answer = false' }, 'x.none')
        expect(can(session('admin'))).toBe(true)
    })

    test('without it an administrator passes role checks, and must pass condition and script', () => {
        const { acl, bare, can, session } = accessLab()
        bare('incident')
        const id = acl({ admin_overrides: 'false' }, 'itil')
        expect(can(session('admin'))).toBe(true)
        acl({ admin_overrides: 'false', decision_type: 'deny', condition: 'priority=2' })
        expect(can(session('admin'))).toBe(false)
        expect(id).not.toBe('')
    })

    test('the role nobody is stronger than admin overrides', () => {
        const { acl, bare, can, session } = accessLab()
        bare('incident')
        acl({ admin_overrides: 'true' }, 'nobody')
        expect(can(session('admin'))).toBe(false)
    })

    test.each([
        ['answer', "answer = current.priority == '1'"],
        ['its last expression', "var wanted = '1'; current.priority == wanted"],
        ['a return', "return current.priority == '1'"],
        ['an answer inside a function', "(function () { answer = current.priority == '1' })()"],
        ['an answer inside a branch', "if (current.priority == '1') { answer = true }"],
        ['previous', "answer = previous.priority == '1'"],
    ])('a script answers by %s, whether or not "advanced" is checked', (_how, script) => {
        for (const advanced of ['true', 'false']) {
            const { acl, bare, can, user, row } = accessLab()
            bare('incident')
            acl({ advanced, script })
            const someone = user('u')
            expect(can(someone)).toBe(true)
            expect(can(someone, 'read', { ...row, priority: '2' })).toBe(false)
        }
    })

    test('the data condition tells capitals from small letters, and walks along references', () => {
        const { acl, bare, can, user, store, row } = accessLab()
        bare('incident')
        const caller = store.insert('sys_user', { user_name: 'abel', name: 'Abel' })?.['sys_id'] ?? ''
        acl({ condition: 'caller_id.name=Abel^short_description=x' })
        const someone = user('u')
        expect(can(someone, 'read', { ...row, caller_id: caller })).toBe(true)
        expect(can(someone, 'read', { ...row, caller_id: caller, short_description: 'X' })).toBe(false)
        expect(can(someone, 'read', row)).toBe(false)
    })
})

documented('platform-security/access-control/acl-denial-behavior', 'Deny-Unless ACL', () => {
    test('a deny-unless rule that does not hold denies, whatever else allows', () => {
        const { acl, can, user } = accessLab()
        acl({ decision_type: 'deny' }, 'user_admin')
        expect(can(user('u', 'itil'))).toBe(false)
        expect(can(user('v', 'itil', 'user_admin'))).toBe(true)
    })

    test('it holds for tables that extend its table, and allows nobody by itself', () => {
        const { acl, can, user } = accessLab()
        acl({ name: 'task', decision_type: 'deny' }, 'user_admin')
        expect(can(user('agent', 'itil'))).toBe(false)
        expect(can(user('both', 'itil', 'user_admin'))).toBe(true)
        // It passes, but no allow rule does.
        expect(can(user('only', 'user_admin'))).toBe(false)
    })

    test('where it passes and there is no allow rule at all, access is granted', () => {
        const { acl, security, user } = accessLab()
        acl({ name: 'x_page', type: 'ui_page', decision_type: 'deny' }, 'itil')
        expect(security.canResource(user('u', 'itil'), 'ui_page', 'x_page', 'read')).toBe('allowed')
        expect(security.canResource(user('v'), 'ui_page', 'x_page', 'read')).toBe('denied')
    })

    test("the page's example: one of the roles, an active record, signed in", () => {
        const { acl, can, user, row } = accessLab()
        acl(
            { decision_type: 'deny', condition: 'active=true', script: 'answer = gs.isLoggedIn();' },
            'user_admin',
            'itil',
        )
        const agent = user('u', 'itil')
        expect(can(agent)).toBe(true)
        expect(can(agent, 'read', { ...row, active: 'false' })).toBe(false)
        expect(can(user('v'))).toBe(false)
    })
})

documented('platform-security/access-control/permission-evaluation', 'Evaluation hierarchy', () => {
    test('a query rule leaves out records before any access control is asked', () => {
        const { rule, instance, session } = accessLab()
        rule({
            action_insert: 'false',
            action_update: 'false',
            action_query: 'true',
            script: "current.addQuery('short_description', 'none')",
        })
        const window = { limit: 9, offset: 0 }
        expect(instance.records.query(session('admin'), 'incident', '', window).total).toBe(0)
    })
})
