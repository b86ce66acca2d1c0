import fc from 'fast-check'
import { base64Url } from '../../../fakes/base64url.ts'
import { decodeBase64Url, readTokenClaims } from '../../../../src/server/setup/token-claims.ts'

const token = (payload: unknown): string =>
    `${base64Url('{"alg":"RS256"}')}.${base64Url(JSON.stringify(payload))}.sig`

/** Of every plane but for halves of surrogate pairs; fast-check's own units of that kind abort QuickJS. */
const anyText = fc
    .array(fc.oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff })))
    .map((codes) => String.fromCodePoint(...codes))

test('whatever text is encoded comes back', () => {
    fc.assert(
        fc.property(anyText, (text) => {
            expect(decodeBase64Url(base64Url(text))).toBe(text)
            expect(decodeBase64Url(`${base64Url(text)}==`)).toBe(text)
        }),
    )
})

test('the alphabet of the encoding that is no letter or digit', () => {
    expect(decodeBase64Url('Pz4_')).toBe('?>?')
    expect(decodeBase64Url('w77Dvg')).toBe('þþ')
    expect(decodeBase64Url('4pSM-w')).toBeUndefined()
})

test('nothing throws, whatever a service answers as its token', () => {
    fc.assert(
        fc.property(fc.string(), anyText, (a, b) => {
            readTokenClaims(a)
            readTokenClaims(`${a}.${b}.c`)
            readTokenClaims(`${a}.${base64Url(b)}.c`)
        }),
    )
})

test('claims of a v1.0 token and of a v2.0 token', () => {
    const common = {
        oid: 'o1',
        tid: 't1',
        iat: 1_700_000_000,
        exp: 1_700_003_599,
        roles: ['ServiceHealth.Read.All'],
    }
    expect(readTokenClaims(token({ ...common, ver: '1.0', appid: 'a1' }))).toEqual({
        roles: ['ServiceHealth.Read.All'],
        clientId: 'a1',
        objectId: 'o1',
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
        objectId: '',
        tenantId: '',
        version: '',
        issuedAt: null,
        expiresAt: null,
    })
})

test('an opaque token says nothing', () => {
    expect(readTokenClaims('opaque')).toBeUndefined()
    expect(readTokenClaims('a.%%%.c')).toBeUndefined()
    expect(readTokenClaims(`a.${base64Url('not JSON')}.c`)).toBeUndefined()
    expect(readTokenClaims(`a.${base64Url('null')}.c`)).toBeUndefined()
})
