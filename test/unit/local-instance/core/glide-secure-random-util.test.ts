import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const { run } = smallInstance()
const value = (expression: string): unknown => run(`return ${expression}`)

documented(
    'api-reference/server-api-reference/c_GlideSecureRandomUtilScopedAPI',
    'GlideSecureRandomUtil - getSecureRandomInt()',
    () => {
        test('of 32 bits, not always the same', () => {
            const drawn = value(
                'Array.from({ length: 50 }, () => GlideSecureRandomUtil.getSecureRandomInt())',
            ) as number[]
            expect(new Set(drawn).size).toBeGreaterThan(1)
            for (const one of drawn) expect(Number.isInteger(one) && Math.abs(one) <= 2 ** 31).toBe(true)
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSecureRandomUtilScopedAPI',
    'GlideSecureRandomUtil - getSecureRandomIntBound(Number bound)',
    () => {
        test('from 0 up to the bound', () => {
            const drawn = value(
                'Array.from({ length: 200 }, () => GlideSecureRandomUtil.getSecureRandomIntBound(3))',
            ) as number[]
            expect([...new Set(drawn)].sort()).toEqual([0, 1, 2])
        })
        test.each(['0', '-1', '1.5', "'x'"])('%s is no bound', (bound) =>
            expect(() => value(`GlideSecureRandomUtil.getSecureRandomIntBound(${bound})`)).toThrow(
                'is no bound',
            ),
        )
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSecureRandomUtilScopedAPI',
    'GlideSecureRandomUtil - getSecureRandomLong()',
    () => {
        test('a whole number, not always the same', () => {
            const [a, b] = value(
                '[GlideSecureRandomUtil.getSecureRandomLong(), GlideSecureRandomUtil.getSecureRandomLong()]',
            ) as number[]
            expect(Number.isInteger(a)).toBe(true)
            expect(a).not.toBe(b)
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSecureRandomUtilScopedAPI',
    'GlideSecureRandomUtil - getSecureRandomString(Number length)',
    () => {
        test('letters and digits', () => {
            expect(value('GlideSecureRandomUtil.getSecureRandomString(12)')).toMatch(/^[A-Za-z0-9]{12}$/)
            expect(value('GlideSecureRandomUtil.getSecureRandomString(0)')).toBe('')
            expect(() => value('GlideSecureRandomUtil.getSecureRandomString(-1)')).toThrow('-1 is no length')
        })
    },
)
