import fc from 'fast-check'
import { CLOUDS, type CloudName } from '../../../../src/server/microsoft-clients/clouds.ts'
import {
    judgeRedirectUrl,
    readTokenUrl,
    scopeOf,
    tokenUrlOf,
} from '../../../../src/server/setup/token-url.ts'

const LOGIN = 'https://login.microsoftonline.com'
const TENANT_ID = '8c1d2e3f-0a1b-4c2d-8e3f-4a5b6c7d8e9f'

test.each([
    ['', 'missing'],
    ['  ', 'missing'],
    ['http://login.microsoftonline.com/contoso.com/oauth2/v2.0/token', 'not-https'],
    ['login.microsoftonline.com/contoso.com/oauth2/token', 'not-https'],
    ['https://login.contoso.com/contoso.com/oauth2/token', 'not-a-sign-in-host'],
    ['https://login.microsoftonline.com.evil.example/contoso.com/oauth2/token', 'not-a-sign-in-host'],
    ['https://user@login.microsoftonline.com/contoso.com/oauth2/token', 'not-a-sign-in-host'],
    [`${LOGIN}/contoso.com/oauth2/v2.0/authorize`, 'not-a-token-endpoint'],
    [`${LOGIN}/contoso.com/oauth2/v2.0/token?x=1`, 'not-https'],
    [`${LOGIN}/oauth2/token`, 'not-a-token-endpoint'],
    [`${LOGIN}/common/oauth2/v2.0/token`, 'no-tenant'],
    [`${LOGIN}/Organizations/oauth2/token`, 'no-tenant'],
])('%p is refused: %s', (url, problem) => {
    expect(readTokenUrl(url)).toBe(problem)
})

test('the URL of the source guide is read as v1, the one that Graph needs as v2', () => {
    expect(readTokenUrl(`${LOGIN}/contoso.com/oauth2/token`)).toEqual({
        clouds: ['global'],
        tenant: 'contoso.com',
        version: 'v1',
    })
    expect(readTokenUrl(` ${LOGIN}/${TENANT_ID.toUpperCase()}/OAuth2/V2.0/Token/ `)).toEqual({
        clouds: ['global'],
        tenant: TENANT_ID,
        version: 'v2',
    })
})

test('whatever is proposed for a tenant in any cloud reads back as that', () => {
    const clouds = Object.keys(CLOUDS) as CloudName[]
    fc.assert(
        fc.property(
            fc.constantFrom(...clouds),
            fc.constantFrom('contoso.com', TENANT_ID),
            (cloud, tenant) => {
                const read = readTokenUrl(tokenUrlOf(cloud, tenant))
                expect(read).toMatchObject({ tenant, version: 'v2' })
                expect((read as { clouds: readonly CloudName[] }).clouds).toContain(cloud)
            },
        ),
    )
    expect(scopeOf('us_government_l5')).toBe('https://dod-graph.microsoft.us/.default')
})

test.each([
    ['https://dev1.service-now.com/oauth_redirect.do', 'right'],
    ['HTTPS://DEV1.service-now.com/OAuth_redirect.do', 'right'],
    ['https://dev1.service-now.com/auth_redirect.do', 'old-name'],
    ['https://dev1.service-now.com/', 'another-page'],
    ['https://dev2.service-now.com/oauth_redirect.do', 'another-instance'],
    ['https://dev1.service-now.com.evil.example/oauth_redirect.do', 'another-instance'],
    ['', 'missing'],
])('as redirect URL %p is %s', (url, verdict) => {
    expect(judgeRedirectUrl(url, 'https://dev1.service-now.com/')).toBe(verdict)
})
