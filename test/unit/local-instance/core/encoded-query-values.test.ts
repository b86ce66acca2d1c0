import { documented } from '../documented.ts'
import { queryLab } from './query-lab.ts'
import { smallInstance } from './small-instance.ts'

const { instance, session, find, finds } = queryLab()

documented('api-reference/scripts/script-sandbox', 'Script sandboxevaluator', () => {
    test.each([
        ['opened_at>javascript:new GlideDateTime("2026-03-02 00:00:00").getValue()', 'a'],
        ['opened_by=javascript:gs.getUserID()^ORopened_byISEMPTY', 'c'],
        ["short_description=javascript:gs.hasRole('itil') ? 'a' : 'b'", 'a'],
        // A list comes as its items.
        ["short_descriptionINjavascript:['a', 'c']", 'ac'],
        ["short_descriptionIN,javascript:['a']", ''],
    ] as const)('%s', (...row) => finds(row))

    test('a value is evaluated once a query, not once a row', () => {
        let reads = 0
        const own = smallInstance()
        for (let row = 0; row < 50; row += 1)
            own.instance.store.insert('problem', { opened_at: '2026-03-02 09:00:00' })
        const counting = new Proxy(own.session('admin'), {
            get(target, key) {
                if (key === 'timeZone') reads += 1
                return target[key as keyof typeof target]
            },
        })
        const query = 'opened_at>=javascript:gs.daysAgoStart(0)'
        own.instance.records.query(counting, 'problem', query, { limit: 1, offset: 0 })
        expect(reads).toBeGreaterThan(0)
        expect(reads).toBeLessThan(20)
    })
})

documented(
    'api-reference/scripts/script-sandbox',
    'Restricted methods with the script sandboxevaluator',
    () => {
        test.each([
            'gs.getProperty("instance_name")',
            'gs.info("x")',
            'gs.addInfoMessage("x")',
            'gs.eventQueue("x", null)',
            'gs.setProperty("a", "b")',
            'new GlideRecord("sys_user").get("user_name", "don")',
            'new GlideAggregate("sys_user").query()',
            'new RESTMessageV2().execute()',
            'require("x")',
            'x = 1',
            'gs.daysAgo(1); gs.daysAgo(2)',
            'gs.daysAgo(gs.setProperty("a","b"))',
            '(() => 1)()',
            '(function(){})()',
            'function () {}',
            'class {}',
            'this.x++',
            'import("node:fs")',
            '',
            'gs.',
            'globalThis.constructor.constructor("return process")()',
            'gs.getUser().savePreference("a", "b")',
            'gs.getSession().putClientData("a", "b")',
            'gs.executeNow(null)',
        ])('javascript:%s is an invalid query, with the value in the message', (script) => {
            expect(() => find(`short_description=javascript:${script}`)).toThrow(
                `local instance: invalid query: javascript:${script}`,
            )
            expect(session('admin').messages).toEqual([])
            expect(instance.property('a')).toBeUndefined()
        })

        test('what somebody typed at sign-in is a name, never a query', () => {
            for (const name of [
                'javascript:gs.getUserID()',
                'admin^ORuser_name=guest',
                'x^',
                '^',
                'ISNOTEMPTY',
            ])
                expect(instance.security.authenticate(name, 'admin')).toBeUndefined()
            expect(instance.message('javascript:1', 'en')).toBe('javascript:1')
            expect(instance.property('a^ORnameISNOTEMPTY')).toBeUndefined()
        })
    },
)
