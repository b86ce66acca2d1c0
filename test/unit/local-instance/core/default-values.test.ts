import type { Instance } from '../../../../local/instance/contracts.ts'
import { documented } from '../documented.ts'
import { application, dictionary, element, zipOf } from './package-of.ts'
import { smallInstance } from './small-instance.ts'

const PAGE = 'platform-administration/t_SpecifyingADefaultValue'

/** An instance with a table of an application; columns as type and default. */
function lab(columns: Readonly<Record<string, readonly [type: string, value: string]>>) {
    const small = smallInstance()
    const elements = Object.entries(columns).map(([name, [type, value]]) => {
        const reference = type === 'reference' ? 'reference="sys_user"' : ''
        return `<element name="${name}" type="${type}" label="${name}" max_length="80" ${reference} default_value="${value}"/>`
    })
    small.instance.packages.install(
        zipOf({
            'scope/sys_app.xml': application(),
            'dictionary/x_pkg_a.xml': dictionary('x_pkg_a', element('text') + elements.join('')),
        }),
        { loadDemo: false },
    )
    const insert = (values: Readonly<Record<string, string>> = {}, as = small.session('admin')) => {
        const outcome = small.instance.records.insert(as, 'x_pkg_a', values)
        if (outcome.kind !== 'done') throw new Error(outcome.kind)
        return small.instance.store.get('x_pkg_a', outcome.sysId) ?? {}
    }
    return { ...small, insert }
}
const logged = ({ store }: Instance): readonly string[] =>
    store.query('syslog', 'level=2').map((row) => row['message'] ?? '')

documented(PAGE, 'Constant default values', () => {
    test('stands in a new record unless something else was given', () => {
        const { insert } = lab({ priority: ['integer', '4'] })
        expect(insert()['priority']).toBe('4')
        expect(insert({ priority: '1' })['priority']).toBe('1')
    })
})

documented(PAGE, 'Javascript default values', () => {
    test('what the script answers, per user and in the application of the table', () => {
        const { insert, session } = lab({
            by: ['reference', 'javascript:gs.getUserID()'],
            scope: ['string', 'javascript:gs.getCurrentScopeName()'],
        })
        expect(insert()).toMatchObject({ by: session('admin').userId, scope: 'x_pkg' })
    })

    test('a script of several statements counts as well, and one that answers nothing leaves nothing', () => {
        const { insert } = lab({
            sum: ['integer', 'javascript:var one = 1; one + 1'],
            none: ['string', 'javascript:undefined'],
        })
        const row = insert()
        expect([row['sum'], row['none'] ?? '']).toEqual(['2', ''])
    })

    test('current is the new record, with what it has already', () => {
        const { insert } = lab({
            table: ['string', 'javascript:current.getTableName()'],
            copy: ['string', 'javascript:current.text + 1'],
            isNew: ['string', 'javascript:String(current.isNewRecord())'],
        })
        expect(insert({ text: 'Given' })).toMatchObject({ table: 'x_pkg_a', copy: 'Given1', isNew: 'true' })
    })

    test('a script that fails leaves its column empty, and the log says why', () => {
        const { insert, instance } = lab({
            when: ['glide_date_time', 'javascript:gs.nowDateTime()'],
            level: ['integer', '3'],
        })
        const row = insert()
        expect([row['when'] ?? '', row['level']]).toEqual(['', '3'])
        expect(logged(instance)).toEqual([
            'Default value of x_pkg_a.when: Function nowDateTime is not allowed in scope x_pkg',
        ])
        expect(instance.store.query('syslog', 'level=2')[0]?.['source']).toContain('x_pkg')
    })

    test.each([
        ['gs.noSuchFunction()', 'local instance: gs.noSuchFunction is not implemented'],
        ['NoSuchThing()', 'NoSuchThing is not defined'],
    ])('what this instance may lack throws by name: %s', (script, message) => {
        const { insert } = lab({ a: ['string', `javascript:${script}`] })
        expect(() => insert()).toThrow(message)
    })
})

documented(PAGE, 'Set a default value for assigned_to if user has the itil role', () => {
    test('a script may set its column through current, depending on the user', () => {
        const { insert, user } = lab({
            owner: [
                'reference',
                'javascript:if (gs.hasRole(&quot;itil&quot;)) current.owner = gs.getUserID();',
            ],
        })
        const itil = user('ian', 'itil', 'admin')
        expect(insert({}, itil)['owner']).toBe(itil.userId)
    })

    test('nobody else has the value', () => {
        const { run, user, instance } = lab({
            owner: [
                'reference',
                'javascript:if (gs.hasRole(&quot;itil&quot;)) current.owner = gs.getUserID();',
            ],
        })
        const script = `var made = new GlideRecord('x_pkg_a'); made.newRecord(); return [String(made.owner)]`
        expect(run(script, user('nora'))).toEqual([''])
        const ian = user('ian', 'itil')
        expect(run(script, ian)).toEqual([ian.userId])
        expect(instance.store.query('x_pkg_a')).toEqual([])
    })
})

documented(PAGE, 'Set a default value for a duration field', () => {
    test('a script may set it by its display value', () => {
        const { insert } = lab({
            spent: ['glide_duration', "javascript:current.spent.setDisplayValue('3 04:30:14');"],
        })
        // Durations are stored as the moment so long after 1970 began.
        expect(insert()['spent']).toBe('1970-01-04 04:30:14')
    })

    test('what is no duration is refused by name', () => {
        const { insert } = lab({
            spent: ['glide_duration', "javascript:current.spent.setDisplayValue('soon')"],
        })
        expect(() => insert()).toThrow('local instance: spent does not take "soon" as a duration')
    })
})
