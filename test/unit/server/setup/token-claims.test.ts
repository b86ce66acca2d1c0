import fc from 'fast-check'
import { decodeBase64Url, readTokenClaims } from '../../../../src/server/setup/token-claims.ts'

const encode = (text: string): string => Buffer.from(text, 'utf8').toString('base64url')
const token = (payload: unknown): string =>
    `${encode('{"alg":"RS256"}')}.${encode(JSON.stringify(payload))}.sig`

test('whatever text is encoded comes back', () => {
    fc.assert(
        fc.property(fc.string({ unit: 'grapheme' }), (text) => {
            expect(decodeBase64Url(encode(text))).toBe(text)
            expect(decodeBase64Url(Buffer.from(text, 'utf8').toString('base64url') + '==')).toBe(text)
        }),
    )
})

test('nothing throws, whatever a service answers as its token', () => {
    fc.assert(
        fc.property(fc.string(), fc.string({ unit: 'binary' }), (a, b) => {
            readTokenClaims(a)
            readTokenClaims(`${a}.${b}.c`)
            readTokenClaims(`${a}.${encode(b)}.c`)
        }),
    )
})

test('claims of a v1.0 token and of a v2.0 token', () => {
    const common = { tid: 't1', iat: 1_700_000_000, exp: 1_700_003_599, roles: ['ServiceHealth.Read.All'] }
    expect(readTokenClaims(token({ ...common, ver: '1.0', appid: 'a1' }))).toEqual({
        roles: ['ServiceHealth.Read.All'],
        clientId: 'a1',
        tenantId: 't1',
        version: '1.0',
        issuedAt: 1_700_000_000_000,
        expiresAt: 1_700_003_599_000,
    })
    expect(readTokenClaims(token({ ...common, ver: '2.0', azp: 'a2' }))).toMatchObject({
        clientId: 'a2',
        version: '2.0',
    })
})

test('a token without roles has none; claims of another type are as if they were missing', () => {
    expect(readTokenClaims(token({ roles: 'all', iat: 'now', tid: 7 }))).toEqual({
        roles: [],
        clientId: '',
        tenantId: '',
        version: '',
        issuedAt: null,
        expiresAt: null,
    })
})

test('an opaque token says nothing', () => {
    expect(readTokenClaims('opaque')).toBeUndefined()
    expect(readTokenClaims('a.%%%.c')).toBeUndefined()
    expect(readTokenClaims(`a.${encode('not JSON')}.c`)).toBeUndefined()
    expect(readTokenClaims(`a.${encode('null')}.c`)).toBeUndefined()
})
