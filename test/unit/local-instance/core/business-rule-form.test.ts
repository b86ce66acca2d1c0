import { documented } from '../documented.ts'
import { ruleLab as open, trace } from './rule-lab.ts'

const PAGE = 'build-workflows/business-rules-classic/c_BusinessRules'

documented(PAGE, 'Procedure', () => {
    test.each([
        ['urgencyVALCHANGES', true],
        ['urgencyCHANGES', true],
        ['urgencyCHANGESTO1', true],
        ['urgencyCHANGESTO2', false],
        ['urgencyCHANGESFROM3', true],
        ['urgencyCHANGESFROM2', false],
        ['impactVALCHANGES', false],
        ['urgency=1^active=true', true],
        ['urgency=2', false],
        ['urgency=2^ORimpactISNOTEMPTY', true],
        ['caller_id.name=Abel', true],
        // Text of a filter is told apart by capitals.
        ['short_description=Printer', true],
        ['short_description=printer', false],
        ['short_description!=printer', true],
        ['short_descriptionLIKErint', true],
        ['short_descriptionLIKERINT', false],
        ['short_descriptionSTARTSWITHp', false],
        ['short_descriptionENDSWITHR', false],
        ['short_descriptionINPhone,Printer', true],
        ['short_descriptionNOT INphone,printer', true],
        ['caller_id.name=abel', false],
        ['short_descriptionISNOTEMPTY', true],
    ])('filter condition %s: runs is %s', (filter_condition, runs) => {
        const { rule, incident, instance, update, read } = open()
        const caller = instance.store.insert('sys_user', { user_name: 'abel', name: 'Abel' })
        const id = incident({
            urgency: '3',
            short_description: 'Printer',
            caller_id: caller?.['sys_id'] ?? '',
        })
        rule({ filter_condition, script: "current.description = 'ran'" })
        update(id, { urgency: '1' })
        expect(read(id) === 'ran').toBe(runs)
    })

    test('filter and condition script must both hold; rules of a parent table run for its children', () => {
        const { rule, incident, read } = open()
        rule({
            collection: 'task',
            filter_condition: 'active=true',
            condition: "current.short_description == 'yes'",
            script: "current.description = 'ran'",
        })
        expect(read(incident({ short_description: 'yes' }))).toBe('ran')
        expect(read(incident({ short_description: 'no' }))).toBe('')
        expect(read(incident({ short_description: 'yes', active: 'false' }))).toBe('')
    })

    test.each(['user_admin,security_admin', 'sys_ids'])('role conditions as %s: one is enough', (given) => {
        const { rule, insert, user, session, instance } = open()
        const id = (name: string): string =>
            instance.store.query('sys_user_role', `name=${name}`)[0]?.['sys_id'] ?? ''
        const roles = given === 'sys_ids' ? `${id('user_admin')},${id('security_admin')}` : given
        rule({ role_conditions: roles, script: "current.description = 'ran'" })
        expect(insert(user('agent', 'itil')).row['description'] ?? '').toBe('')
        expect(insert(user('both', 'itil', 'security_admin')).row['description']).toBe('ran')
        expect(insert(session('admin')).row['description']).toBe('ran')
    })

    test('set field values: to a value, the same as another field, or relative to the user', () => {
        const { rule, insert, user } = open()
        rule({
            template:
                'description=a^^b^close_notesSAMEASshort_description^assigned_toDYNAMIC90d1921e5f510100a9ad2572f2b477fe^correlation_display=javascript:current.short_description + "!"^EQ',
        })
        const agent = user('agent', 'itil')
        expect(insert(agent).row).toMatchObject({
            description: 'a^b',
            close_notes: 'x',
            assigned_to: agent.userId,
            correlation_display: 'x!',
        })
    })

    test.each(['before', 'after'])(
        'a condition that fails is not true: an %s rule does not run, the log says why, the record is written',
        (when) => {
            const { rule, insert, session, instance, log } = open()
            // An encoded query where JavaScript is asked for; and what does not parse.
            rule({ name: 'query', when, condition: 'source=email', script: trace('query') })
            rule({ name: 'torn', when, condition: 'current.urgency ==', script: trace('torn') })
            rule({ when, order: '900', script: trace('next') })
            const { outcome, row } = insert(session('admin'), { short_description: 'kept' })
            expect(outcome.kind).toBe('done')
            expect(row['short_description']).toBe('kept')
            expect(instance.property('x.trace')).toBe('next ')
            expect(log()).toEqual([
                expect.stringMatching(/Condition of the business rule 'query' failed.*email is not defined/),
                expect.stringMatching(/Condition of the business rule 'torn' failed[^]*SyntaxError/),
            ])
        },
    )

    test('a condition that asks for what this instance does not have still throws by name', () => {
        const { rule, insert, session } = open()
        rule({ condition: 'current.noSuchMethod()' })
        rule({ condition: 'gs.noSuchMethod()' })
        expect(() => insert(session('admin'))).toThrow(/local instance: .*noSuchMethod/)
    })

    test('the script of a rule sees the field values that the rule sets', () => {
        const { rule, incident, read } = open()
        rule({ template: 'urgency=1', script: "current.description = 'urgency ' + current.urgency" })
        expect(read(incident({ urgency: '3' }))).toBe('urgency 1')
    })

    test.each(['description', 'descriptionLIKEx', 'caller_idDYNAMICabc'])(
        'an unknown way to set a field value throws by name: %s',
        (template) => {
            const { rule, insert, session } = open()
            rule({ template })
            expect(() => insert(session('admin'))).toThrow(/(field|dynamic) value .* is not implemented|abc/)
        },
    )

    test('field values that an async rule sets are written', () => {
        const { rule, incident, instance, read } = open()
        rule({ when: 'async', action_update: 'false', template: 'description=later' })
        const id = incident()
        expect(read(id)).toBe('')
        instance.jobs.drain()
        expect(read(id)).toBe('later')
    })

    test('a message appears when the rule runs, and not when its conditions fail', () => {
        const { rule, insert, session } = open()
        rule({ add_message: 'true', message: 'noted' })
        rule({ add_message: 'true', message: 'never', filter_condition: 'short_description=y' })
        rule({ add_message: 'false', message: 'switched off' })
        const admin = session('admin')
        insert(admin)
        expect(admin.messages).toEqual([{ kind: 'info', text: 'noted' }])
    })

    test('"abort action" shows the message and does nothing else: no field value, no script', () => {
        const { rule, insert, session, instance } = open()
        rule({
            abort_action: 'true',
            add_message: 'true',
            message: 'not now',
            template: 'description=set',
            script: trace('script'),
        })
        const admin = session('admin')
        expect(insert(admin).outcome.kind).toBe('aborted')
        expect(admin.messages).toEqual([{ kind: 'info', text: 'not now' }])
        expect(instance.property('x.trace')).toBeUndefined()
    })

    test('a rule that is switched off stops at once', () => {
        const { rule, incident, instance, read } = open()
        rule({ script: "current.description = 'ran'" })
        expect(read(incident())).toBe('ran')
        for (const { sys_id = '' } of instance.store.query('sys_script'))
            instance.store.update('sys_script', sys_id, { active: 'false' })
        expect(read(incident())).toBe('')
    })

    test('glide.businessrule.async_condition_check: the condition is judged again before an async rule runs', () => {
        const { rule, incident, instance, update } = open()
        rule({ when: 'async', condition: 'current.urgency == 1', script: trace('ran') })
        const id = incident({ urgency: '1' })
        update(id, { urgency: '2' })
        instance.jobs.drain()
        expect(instance.property('x.trace')).toBe('ran ')
        instance.store.insert('sys_properties', {
            name: 'glide.businessrule.async_condition_check',
            value: 'true',
        })
        update(id, { urgency: '1' })
        update(id, { urgency: '3' })
        instance.jobs.drain()
        expect(instance.property('x.trace')).toBe('ran ')
    })
})
