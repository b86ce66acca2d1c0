import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const { run, instance } = smallInstance()
const value = (expression: string): unknown => run(`return ${expression}`)

documented('api-reference/server-api-reference/c_JSUtilAPI', 'JSUtil - has(Object item)', () => {
    test.each([
        [
            "[JSUtil.has('x'), JSUtil.has(''), JSUtil.has(undefined), JSUtil.has(null)]",
            [true, true, false, false],
        ],
    ] as const)('%s', (expression, expected) => expect(value(expression)).toEqual(expected))
})

documented('api-reference/server-api-reference/c_JSUtilAPI', 'JSUtil - doesNotHave(Object item)', () => {
    test.each([
        [
            "[JSUtil.doesNotHave('x'), JSUtil.doesNotHave(''), JSUtil.doesNotHave(undefined)]",
            [false, false, true],
        ],
    ] as const)('%s', (expression, expected) => expect(value(expression)).toEqual(expected))
})

documented('api-reference/server-api-reference/c_JSUtilAPI', 'JSUtil - nil(Object item)', () => {
    test.each([
        [
            "[JSUtil.nil('x'), JSUtil.nil(''), JSUtil.nil(undefined), JSUtil.nil(0)]",
            [false, true, true, false],
        ],
    ] as const)('%s', (expression, expected) => expect(value(expression)).toEqual(expected))
})

documented('api-reference/server-api-reference/c_JSUtilAPI', 'JSUtil - notNil(Object item)', () => {
    test.each([
        ["[JSUtil.notNil('x'), JSUtil.notNil(''), global.JSUtil.notNil(undefined)]", [true, false, false]],
    ] as const)('%s', (expression, expected) => expect(value(expression)).toEqual(expected))
})

documented('api-reference/server-api-reference/c_JSUtilAPI', 'JSUtil - toBoolean(Object item)', () => {
    test.each([
        [
            "[0, 1, 12, true, 'true', 'random text', null, false].map(JSUtil.toBoolean)",
            [false, true, true, true, true, false, false, false],
        ],
    ] as const)('%s', (expression, expected) => expect(value(expression)).toEqual(expected))
})

documented('api-reference/server-api-reference/c_JSUtilAPI', 'JSUtil - type_of(Object value)', () => {
    test.each([
        [
            "[[], 10, true, undefined, null, 'x', new String('x'), function () {}].map(JSUtil.type_of)",
            ['object', 'number', 'boolean', 'null', 'null', 'string', 'string', 'function'],
        ],
    ] as const)('%s', (expression, expected) => expect(value(expression)).toEqual(expected))
})

documented(
    'api-reference/server-api-reference/c_JSUtilAPI',
    'JSUtil - instance_of(Object item, String class)',
    () => {
        test.each([
            [
                "[JSUtil.instance_of(['a'], Array), JSUtil.instance_of(['a'], String), JSUtil.instance_of(10, String)]",
                [true, false, false],
            ],
        ] as const)('%s', (expression, expected) => expect(value(expression)).toEqual(expected))
        test('Java classes are not there', () =>
            expect(() => value("JSUtil.instance_of([], 'java.util.ArrayList')")).toThrow(
                'JSUtil.instance_of of a Java class is not implemented',
            ))
    },
)

documented('api-reference/server-api-reference/c_JSUtilAPI', 'JSUtil - isJavaObject(Object value)', () => {
    test.each([["JSUtil.isJavaObject(['task'])", false]] as const)('%s', (expression, expected) =>
        expect(value(expression)).toEqual(expected),
    )
})

documented('api-reference/server-api-reference/c_JSUtilAPI', 'JSUtil - escapeText(String text)', () => {
    test.each([["JSUtil.escapeText('<b>a & b</b>')", '&lt;b&gt;a &amp; b&lt;/b&gt;']] as const)(
        '%s',
        (expression, expected) => expect(value(expression)).toEqual(expected),
    )
})

documented('api-reference/server-api-reference/c_JSUtilAPI', 'JSUtil - unescapeText(String text)', () => {
    test.each([["JSUtil.unescapeText('&lt;b&gt;a &amp;lt; b&lt;/b&gt;')", '<b>a &lt; b</b>']] as const)(
        '%s',
        (expression, expected) => expect(value(expression)).toEqual(expected),
    )
})

documented('api-reference/server-api-reference/c_JSUtilAPI', 'JSUtil - escapeAttr(String text)', () => {
    test.each([["JSUtil.escapeAttr('a=b&c=d')", 'a=b&amp;c=d']] as const)('%s', (expression, expected) =>
        expect(value(expression)).toEqual(expected),
    )
})

documented('api-reference/server-api-reference/c_JSUtilAPI', 'JSUtil - unescapeAttr(String text)', () => {
    test.each([["JSUtil.unescapeAttr('a=b&amp;c=d')", 'a=b&c=d']] as const)('%s', (expression, expected) =>
        expect(value(expression)).toEqual(expected),
    )
})

documented(
    'api-reference/server-api-reference/c_JSUtilAPI',
    'JSUtil - getBooleanValue(GlideRecord now_GR, String field)',
    () => {
        test('true and 1', () => {
            instance.store.insert('problem', { active: 'true' })
            expect(
                run(
                    "var p = new GlideRecord('problem'); p.query(); p.next(); return [JSUtil.getBooleanValue(p, 'active'), JSUtil.getBooleanValue(p, 'knowledge')]",
                ),
            ).toEqual([true, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_JSUtilAPI',
    'JSUtil - logObject(Object obj, String name)',
    () => {
        test('its items in the log', () => {
            run("JSUtil.logObject(['a', 1], 'arr'); return 1")
            expect(instance.store.query('syslog').map((row) => row['message'])).toContain(
                'Log Object: arr\n  Array of 2 elements\n    [0]: string = a\n    [1]: number = 1',
            )
        })
    },
)
