import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const { run } = smallInstance()
const value = (expression: string): unknown => run(`return ${expression}`)

documented(
    'api-reference/server-api-reference/c_ArrayUtilAPI',
    'ArrayUtil - concat(Array parent, Array child)',
    () => {
        test.each([["new ArrayUtil().concat(['a', 'b'], ['b', 'c'])", ['a', 'b', 'b', 'c']]] as const)(
            '%s',
            (expression, expected) => expect(value(expression)).toEqual(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/c_ArrayUtilAPI',
    'ArrayUtil - contains(Array array, Object element)',
    () => {
        test.each([
            ["new ArrayUtil().contains(['a', 'b'], 'b')", true],
            ["new ArrayUtil().contains(['a', 'b'], 'x')", false],
        ] as const)('%s', (expression, expected) => expect(value(expression)).toEqual(expected))
    },
)

documented('api-reference/server-api-reference/c_ArrayUtilAPI', 'ArrayUtil - convertArray(Object a)', () => {
    test.each([['new ArrayUtil().convertArray(gs.getUser().getRoles().slice(0, 0))', []]] as const)(
        '%s',
        (expression, expected) => expect(value(expression)).toEqual(expected),
    )
    test('there are no Java objects', () =>
        expect(() => value('new ArrayUtil().convertArray({})')).toThrow(
            'ArrayUtil.convertArray of a Java object is not implemented',
        ))
})

documented('api-reference/server-api-reference/c_ArrayUtilAPI', 'ArrayUtil - diff(Array a, Array b)', () => {
    test.each([
        ["new ArrayUtil().diff(['a', 'b', 'a', 'c'], ['c', 'd'])", ['a', 'b']],
        ["new ArrayUtil().diff(['a', 'b', 'c'], ['c'], ['a'])", ['b']],
    ] as const)('%s', (expression, expected) => expect(value(expression)).toEqual(expected))
})

documented(
    'api-reference/server-api-reference/c_ArrayUtilAPI',
    'ArrayUtil - ensureArray(Object object)',
    () => {
        test.each([
            ["new ArrayUtil().ensureArray({ a: '1' })", [{ a: '1' }]],
            ["new ArrayUtil().ensureArray(['a'])", ['a']],
        ] as const)('%s', (expression, expected) => expect(value(expression)).toEqual(expected))
    },
)

documented(
    'api-reference/server-api-reference/c_ArrayUtilAPI',
    'ArrayUtil - indexOf(Array array, Object element)',
    () => {
        test.each([
            ["new ArrayUtil().indexOf(['a', 'b', 'c'], 'c')", 2],
            ["new ArrayUtil().indexOf(['a'], 'x')", -1],
        ] as const)('%s', (expression, expected) => expect(value(expression)).toEqual(expected))
    },
)

documented(
    'api-reference/server-api-reference/c_ArrayUtilAPI',
    'ArrayUtil - indexOf(Array array, Object element, Number startIndex)',
    () => {
        test.each([
            ["new ArrayUtil().indexOf(['a', 'b', 'c', 'x', 'y', 'z'], 'a', 2)", -1],
            ["new ArrayUtil().indexOf(['a', 'b', 'c', 'x', 'y', 'z'], 'c', -1)", -1],
            ["new ArrayUtil().indexOf(['a', 'b', 'c', 'x', 'y', 'z'], 'c', -10)", 2],
        ] as const)('%s', (expression, expected) => expect(value(expression)).toEqual(expected))
    },
)

documented(
    'api-reference/server-api-reference/c_ArrayUtilAPI',
    'ArrayUtil - intersect(Array a, Array b)',
    () => {
        test.each([["new ArrayUtil().intersect(['a', 'c', 'c', 'd'], ['c', 'd'], ['c'])", ['c']]] as const)(
            '%s',
            (expression, expected) => expect(value(expression)).toEqual(expected),
        )
    },
)

documented('api-reference/server-api-reference/c_ArrayUtilAPI', 'ArrayUtil - union(Array a, Array b)', () => {
    test.each([
        ["new ArrayUtil().union(['a', 'b', 'c'], ['c', 'd', 'e'])", ['a', 'b', 'c', 'd', 'e']],
    ] as const)('%s', (expression, expected) => expect(value(expression)).toEqual(expected))
})

documented('api-reference/server-api-reference/c_ArrayUtilAPI', 'ArrayUtil - unique(Array a)', () => {
    test.each([["new global.ArrayUtil().unique(['a', 'b', 'c', 'c', 'b'])", ['a', 'c', 'b']]] as const)(
        '%s',
        (expression, expected) => expect(value(expression)).toEqual(expected),
    )
})
