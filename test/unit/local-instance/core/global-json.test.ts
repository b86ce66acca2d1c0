import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const { run, instance, session } = smallInstance()
const value = (expression: string): unknown => run(`return ${expression}`)
const scopeId = instance.store.insert('sys_scope', { name: 'x_text', scope: 'x_text' })?.['sys_id'] ?? ''
const inScope = (expression: string): string =>
    instance.scripts.evaluateExpression(session('admin'), expression, scopeId)

documented('api-reference/server-api-reference/c_JSONAPI', 'JSON - JSON()', () => {
    test('in the global scope by its name, in others with the prefix', () => {
        expect(value('new JSON().encode({ a: 1 })')).toBe('{"a":1}')
        expect(inScope('new global.JSON().encode({ a: 1 })')).toBe('{"a":1}')
        expect(() => inScope('new JSON()')).toThrow('JSON is not a constructor')
    })
})

documented('api-reference/server-api-reference/c_JSONAPI', 'JSON - decode(String str)', () => {
    test.each([['new global.JSON().decode(\'{"name":"George"}\').name', 'George']] as const)(
        '%s',
        (expression, expected) => expect(value(expression)).toEqual(expected),
    )
    test('what is no JSON is refused', () => expect(() => value("new JSON().decode('{')")).toThrow('JSON'))
})

documented('api-reference/server-api-reference/c_JSONAPI', 'JSON - encode(Object jsonObject)', () => {
    test.each([
        ["new JSON().encode({ name: 'George', list: [1, null] })", '{"name":"George","list":[1,null]}'],
    ] as const)('%s', (expression, expected) => expect(value(expression)).toEqual(expected))
})

documented('api-reference/server-api-reference/c_JSONAPI', 'JSON - parse(String str)', () => {
    test.each([["JSON.parse('[1]')", [1]]] as const)('%s', (expression, expected) =>
        expect(value(expression)).toEqual(expected),
    )
})

documented('api-reference/server-api-reference/c_JSONAPI', 'JSON - stringify(Object jsonObject)', () => {
    test.each([
        ['JSON.stringify({ a: undefined, b: [undefined], c: NaN })', '{"b":[null],"c":null}'],
    ] as const)('%s', (expression, expected) => expect(value(expression)).toEqual(expected))
})
