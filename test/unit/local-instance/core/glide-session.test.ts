import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const lab = smallInstance()
const own = { ...lab.user('ana'), language: 'fr', timeZone: 'Europe/Paris', token: 'T', messages: [] }
const of = (expression: string, as: typeof own = own): unknown =>
    lab.run(`return gs.getSession().${expression}`, as)

documented(
    'api-reference/server-api-reference/c_GlideSessionScopedAPI',
    'Scoped GlideSession - getClientData(String paramName)',
    () => {
        test('what was put before, also by another script of the session; null otherwise', () => {
            expect(of("getClientData('none')")).toBeNull()
            of("putClientData('test1', 'Harry') || 1")
            expect(of("getClientData('test1')")).toBe('Harry')
            expect(of("getClientData('test1')", { ...own, id: 'copy' })).toBe('Harry')
            expect(of("getClientData('test1')", { ...own, messages: [] })).toBeNull()
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSessionScopedAPI',
    'Scoped GlideSession - putClientData(String paramName, String paramValue)',
    () => {
        test('the last value counts, as text', () => {
            of("putClientData('n', 1) || 1")
            of("putClientData('n', 2) || 1")
            expect(of("getClientData('n')")).toBe('2')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSessionScopedAPI',
    'Scoped GlideSession - getCurrentApplicationId()',
    () => {
        test('global: there is no application picker', () =>
            expect(of('getCurrentApplicationId()')).toBe('global'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSessionScopedAPI',
    'Scoped GlideSession - getCurrentDomainID()',
    () => {
        test('null: there are no domains', () => expect(of('getCurrentDomainID()')).toBeNull())
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSessionScopedAPI',
    'Scoped GlideSession - getLanguage()',
    () => {
        test('of the session', () => expect(of('getLanguage()')).toBe('fr'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSessionScopedAPI',
    'Scoped GlideSession - getSessionToken()',
    () => {
        test('of the session', () => expect(of('getSessionToken()')).toBe('T'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSessionScopedAPI',
    'Scoped GlideSession - getTimeZoneName()',
    () => {
        test('of the session', () => expect(of('getTimeZoneName()')).toBe('Europe/Paris'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSessionScopedAPI',
    'Scoped GlideSession - isImpersonating()',
    () => {
        test('never: nobody can', () => expect(of('isImpersonating()')).toBe(false))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSessionScopedAPI',
    'Scoped GlideSession - isInteractive()',
    () => {
        test('a person’s is, a job’s is not', () => {
            expect([of('isInteractive()'), of('isInteractive()', { ...own, id: 'system' })]).toEqual([
                true,
                false,
            ])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSessionScopedAPI',
    'Scoped GlideSession - isLoggedIn()',
    () => {
        test('not the guest', () => {
            expect([of('isLoggedIn()'), of('isLoggedIn()', { ...own, userName: 'guest' })]).toEqual([
                true,
                false,
            ])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSessionScopedAPI',
    'Scoped GlideSession - getClientIP()',
    () => {
        test('is not there, and says so', () =>
            expect(() => of('getClientIP()')).toThrow(
                'local instance: GlideSession.getClientIP is not implemented',
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSessionScopedAPI',
    'Scoped GlideSession - getUrlOnStack()',
    () => {
        test('is not there, and says so', () =>
            expect(() => of('getUrlOnStack()')).toThrow(
                'local instance: GlideSession.getUrlOnStack is not implemented',
            ))
    },
)
