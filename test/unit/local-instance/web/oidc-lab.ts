import { fork, type ChildProcess } from 'node:child_process'
import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { START } from '../core/small-instance.ts'
import { bearer } from './oauth-lab.ts'
import { jsonOf } from './browser-session.ts'
import { restClient } from './rest-client.ts'

export const ISSUER = 'https://login.test/tenant/v2.0'
export const AUDIENCE = 'api://tickets'
const METADATA = '/tenant/v2.0/.well-known/openid-configuration'
const KEYS = '/tenant/keys'

type Json = Readonly<Record<string, unknown>>
const encoded = (value: Json): string => Buffer.from(JSON.stringify(value)).toString('base64url')

export const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
export const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
export const jwkOf = (key: KeyObject, kid: string, more: Json = {}): Json => ({
    ...key.export({ format: 'jwk' }),
    kid,
    use: 'sig',
    ...more,
})
/** Seconds since 1970 at which tests begin. */
export const NOW = START / 1000
export const CLAIMS: Json = {
    iss: ISSUER,
    aud: AUDIENCE,
    sub: 'subject',
    azp: 'robot-app',
    iat: NOW,
    nbf: NOW,
    exp: NOW + 3600,
}

export const parts = (header: Json, claims: Json): string => `${encoded(header)}.${encoded(claims)}`
export const withSignature = (signed: string, signature: Uint8Array): string =>
    `${signed}.${Buffer.from(signature).toString('base64url')}`
/** A token signed with a private key, by RSA or by an elliptic curve. */
export function token(claims: Json = {}, header: Json = {}, key: KeyObject = rsa.privateKey): string {
    const signed = parts({ alg: 'RS256', kid: 'one', typ: 'JWT', ...header }, { ...CLAIMS, ...claims })
    return withSignature(signed, sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' }))
}
export const hmacToken = (secret: string): string => {
    const signed = parts({ alg: 'HS256', kid: 'one' }, CLAIMS)
    return withSignature(signed, createHmac('sha256', secret).update(signed).digest())
}

/** An instance with an OIDC provider that it trusts, and a user that its tokens stand for. */
export function oidcLab() {
    const created: { lab?: ReturnType<typeof restClient>; server?: ChildProcess; base?: string } = {}
    const ids = { entity: '', configuration: '', user: '' }
    const lab = (): ReturnType<typeof restClient> => {
        if (!created.lab) throw new Error('the instance starts before the first test')
        return created.lab
    }
    /** What the provider publishes from now on; answers the paths that were asked for since the last time. */
    const publish = async (keys: readonly Json[], metadata: Json = {}): Promise<readonly string[]> => {
        const documents = {
            [METADATA]: JSON.stringify({
                issuer: ISSUER,
                jwks_uri: `https://login.test${KEYS}`,
                ...metadata,
            }),
            [KEYS]: JSON.stringify({ keys }),
        }
        const answer = await fetch(`${created.base ?? ''}/control`, {
            method: 'POST',
            body: JSON.stringify(documents),
        })
        return (await answer.json()) as readonly string[]
    }
    const published = [jwkOf(rsa.publicKey, 'one'), jwkOf(ec.publicKey, 'curve')]
    beforeAll(async () => {
        const server = fork(join(process.cwd(), 'test/unit/local-instance/web/oidc-fixture.mjs'), {
            silent: true,
            execArgv: [],
        })
        created.server = server
        const [port] = (await once(server.stdout as NodeJS.EventEmitter, 'data')) as [Buffer]
        created.base = `http://127.0.0.1:${port.toString().trim()}`
        const made = restClient({ hosts: { 'login.test': created.base } })
        created.lab = made
        ids.configuration = made.insert('oidc_provider_configuration', {
            name: 'Login',
            oidc_url: `https://login.test${METADATA}`,
            user_claim: 'azp',
            user_field: 'user_name',
        })
        ids.entity = made.insert('oauth_oidc_entity', {
            name: 'Tickets',
            client_id: AUDIENCE,
            active: 'true',
            oidc_provider_configuration: ids.configuration,
        })
        ids.user = made.user('robot-app', 'itil').userId
    })
    beforeEach(async () => {
        lab().instance.setClock(START)
        ;(lab().instance as unknown as { restart(): void }).restart()
        await publish(published)
    })
    afterAll(() => {
        lab().instance.close()
        created.server?.disconnect()
    })
    const call = (value: string) => lab().caller.get('/api/now/table/incident', bearer(value))
    return {
        lab,
        ids,
        publish,
        published,
        call,
        logged: (): string => lab().instance.store.query('syslog').at(-1)?.['message'] ?? '',
        /** Status and body of a call with a token, and the last line of the log when it was refused. */
        refusal(value: string): readonly unknown[] {
            const before = lab().instance.store.query('syslog').length
            const answer = call(value)
            const lines = lab().instance.store.query('syslog').slice(before)
            if (answer.status === 401)
                expect(jsonOf(answer)).toEqual({
                    error: {
                        message: 'User Not Authenticated',
                        detail: 'Required to provide Auth information',
                    },
                    status: 'failure',
                })
            return [answer.status, ...lines.map((row) => row['message'])]
        },
        change(table: string, sysId: string, values: Readonly<Record<string, string>>, during: () => void) {
            const { store } = lab().instance
            const row = store.get(table, sysId)
            const before = Object.fromEntries(Object.keys(values).map((name) => [name, row?.[name] ?? '']))
            store.update(table, sysId, values)
            try {
                during()
            } finally {
                store.update(table, sysId, before)
            }
        },
    }
}
