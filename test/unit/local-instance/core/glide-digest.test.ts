import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const { run } = smallInstance()
const value = (expression: string): unknown => run(`return ${expression}`)

documented('api-reference/server-api-reference/c_GlideDigestScopedAPI', 'GlideDigest - GlideDigest()', () => {
    test('one object, many digests', () =>
        expect(
            value(
                "(function () { var d = new GlideDigest(); return [d.getMD5Hex('abc'), d.getMD5Hex('é'), d.getMD5Hex('abc')] })()",
            ),
        ).toEqual([
            '900150983cd24fb0d6963f7d28e17f72',
            '66ddcd97cfdeabb2f6fb8a999b4bc76f',
            '900150983cd24fb0d6963f7d28e17f72',
        ]))
})

documented(
    'api-reference/server-api-reference/c_GlideDigestScopedAPI',
    'GlideDigest - getMD5Hex(String source)',
    () => {
        test.each([["new GlideDigest().getMD5Hex('abc')", '900150983cd24fb0d6963f7d28e17f72']] as const)(
            '%s',
            (expression, expected) => expect(value(expression)).toEqual(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDigestScopedAPI',
    'GlideDigest - getMD5Base64(String source)',
    () => {
        test.each([["new GlideDigest().getMD5Base64('abc')", 'kAFQmDzST7DWlj99KOF/cg==']] as const)(
            '%s',
            (expression, expected) => expect(value(expression)).toEqual(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDigestScopedAPI',
    'GlideDigest - getMD5Base64FromInputStream( GlideScriptableInputStream inputStream)',
    () => {
        test('is not there, and says so', () =>
            expect(() => value('new GlideDigest().getMD5Base64FromInputStream(null)')).toThrow(
                'local instance: GlideDigest.getMD5Base64FromInputStream is not implemented',
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDigestScopedAPI',
    'GlideDigest - getMD5HexFromInputStream( GlideScriptableInputStream inputStream)',
    () => {
        test('is not there, and says so', () =>
            expect(() => value('new GlideDigest().getMD5HexFromInputStream(null)')).toThrow(
                'local instance: GlideDigest.getMD5HexFromInputStream is not implemented',
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDigestScopedAPI',
    'GlideDigest - getSHA1Hex(String source)',
    () => {
        test.each([
            ["new GlideDigest().getSHA1Hex('abc')", 'a9993e364706816aba3e25717850c26c9cd0d89d'],
        ] as const)('%s', (expression, expected) => expect(value(expression)).toEqual(expected))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDigestScopedAPI',
    'GlideDigest - getSHA1Base64(String source)',
    () => {
        test.each([["new GlideDigest().getSHA1Base64('abc')", 'qZk+NkcGgWq6PiVxeFDCbJzQ2J0=']] as const)(
            '%s',
            (expression, expected) => expect(value(expression)).toEqual(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDigestScopedAPI',
    'GlideDigest - getSHA1Base64FromInputStream( GlideScriptableInputStream inputStream)',
    () => {
        test('is not there, and says so', () =>
            expect(() => value('new GlideDigest().getSHA1Base64FromInputStream(null)')).toThrow(
                'local instance: GlideDigest.getSHA1Base64FromInputStream is not implemented',
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDigestScopedAPI',
    'GlideDigest - getSHA1HexFromInputStream( GlideScriptableInputStream inputStream)',
    () => {
        test('is not there, and says so', () =>
            expect(() => value('new GlideDigest().getSHA1HexFromInputStream(null)')).toThrow(
                'local instance: GlideDigest.getSHA1HexFromInputStream is not implemented',
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDigestScopedAPI',
    'GlideDigest - getSHA256Hex(String source)',
    () => {
        test.each([
            [
                "new GlideDigest().getSHA256Hex('abc')",
                'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
            ],
        ] as const)('%s', (expression, expected) => expect(value(expression)).toEqual(expected))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDigestScopedAPI',
    'GlideDigest - getSHA256Base64(String source)',
    () => {
        test.each([
            ["new GlideDigest().getSHA256Base64('abc')", 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='],
        ] as const)('%s', (expression, expected) => expect(value(expression)).toEqual(expected))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDigestScopedAPI',
    'GlideDigest - getSHA256Base64FromInputStream( GlideScriptableInputStream inputStream)',
    () => {
        test('is not there, and says so', () =>
            expect(() => value('new GlideDigest().getSHA256Base64FromInputStream(null)')).toThrow(
                'local instance: GlideDigest.getSHA256Base64FromInputStream is not implemented',
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDigestScopedAPI',
    'GlideDigest - getSHA256HexFromInputStream( GlideScriptableInputStream inputStream)',
    () => {
        test('is not there, and says so', () =>
            expect(() => value('new GlideDigest().getSHA256HexFromInputStream(null)')).toThrow(
                'local instance: GlideDigest.getSHA256HexFromInputStream is not implemented',
            ))
    },
)
