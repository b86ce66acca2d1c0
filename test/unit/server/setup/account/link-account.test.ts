import fc from 'fast-check'
import type { HttpRequest, SetupRevision } from '../../../../../src/server/ports.ts'
import { adminAccountOf } from '../../../../../src/server/setup/account/admin-account.ts'
import { addressProblem } from '../../../../../src/server/setup/account/entered-address.ts'
import { linkAccount } from '../../../../../src/server/setup/account/link-account.ts'
import { readAccount } from '../../../../../src/server/setup/account/read-account.ts'
import { unlinkAccount } from '../../../../../src/server/setup/account/unlink-account.ts'
import type { LinkedAccount } from '../../../../../src/server/setup/linked-account.ts'
import { newSetup, type SetupState } from '../../../../../src/server/setup/setup-state.ts'
import {
    mayOpenServiceRequests,
    SUPPORT_ROLES,
} from '../../../../../src/server/microsoft-clients/support-roles.ts'
import { jsonAnswer, MemoryPlatform, NOW, tenant } from '../../../../fakes/memory-platform.ts'

const ADDRESS = 'sofia.support@contoso.com'
const ID = 'd1f6a2a5-3c0c-4a0f-8f5e-2d3b0a4c7f01'
const SUPPORT = SUPPORT_ROLES['Service Support Administrator']!
const GLOBAL_READER = 'f2ef992c-3afb-46b9-b7cf-a126ee74c451'

interface World {
    readonly account?: { readonly enabled: boolean; readonly roles: readonly (string | null)[] }
    /** HTTP status of every call to Graph instead. */
    readonly status?: number
    /** HTTP status of the lookup's parts. */
    readonly partStatus?: number
}

class AccountPlatform extends MemoryPlatform {
    accounts = new Map<string, LinkedAccount>()
    state: SetupState | undefined

    constructor(world: World | null) {
        super()
        if (world) this.tenantRows.set(tenant().sysId, tenant())
        this.answer = (request) => this.graph(world ?? {}, request)
    }

    private graph({ account, status, partStatus }: World, { url }: HttpRequest) {
        if (status !== undefined) return jsonAnswer(status, { error: { code: 'x' } })
        if (!url.endsWith('$batch'))
            return jsonAnswer(200, {
                value: account?.roles.map((roleTemplateId) => ({ id: 'r', roleTemplateId })) ?? [],
            })
        const refused = { status: partStatus ?? 404, body: { error: { code: 'x' } } }
        const found = { status: 200, body: { id: ID, accountEnabled: account?.enabled } }
        return jsonAnswer(200, {
            responses: [
                { id: '1', ...(account && !partStatus ? found : refused) },
                { id: '2', ...(partStatus ? refused : { status: 200, body: { value: [] } }) },
            ],
        })
    }

    readonly deps = {
        ...this.dependencies(),
        linkedAccounts: {
            ofUser: (user: string) => [...this.accounts.values()].find(({ userSysId }) => userSysId === user),
            save: (sysId: string, account: LinkedAccount) => void this.accounts.set(sysId, account),
            remove: (user: string) => {
                for (const [sysId, { userSysId }] of this.accounts)
                    if (userSysId === user) this.accounts.delete(sysId)
            },
        },
        setup: {
            latest: (): SetupRevision | undefined =>
                this.state && { state: this.state, by: 'admin', at: NOW },
            append: () => false,
        },
    }
}

const link = (platform: AccountPlatform, email: unknown = ADDRESS) => linkAccount(platform.deps, { email })
const enabled = { enabled: true, roles: [GLOBAL_READER, SUPPORT.toUpperCase()] }

test('an account that exists, is enabled and may open service requests is saved as verified', () => {
    const platform = new AccountPlatform({ account: enabled })
    const answer = link(platform, `  ${ADDRESS}\n`)
    expect(answer).toEqual({
        ok: true,
        value: {
            linked: {
                email: ADDRESS,
                verification: 'verified',
                verifiedAt: '2026-11-21T09:00:00.000Z',
                linkedAt: '2026-11-21T09:00:00.000Z',
            },
            hasAdminEmail: false,
            mayHaveCases: true,
            notices: [],
            answeredAt: '2026-11-21T09:00:00.000Z',
            user: { language: 'en', timeZone: 'Europe/Paris', isAdmin: false },
        },
    })
    const user = platform.user.sysId
    expect([...platform.accounts]).toEqual([
        [
            platform.digest.md5(`linked-account#${user}`),
            {
                userSysId: user,
                email: ADDRESS,
                objectId: ID,
                verification: 'verified',
                verifiedAt: NOW,
                linkedAt: NOW,
            },
        ],
    ])
    expect(readAccount(platform.deps)).toEqual(answer.ok && answer.value)
})

test.each<[string, World]>([
    ['does not exist', {}],
    ['is disabled', { account: { ...enabled, enabled: false } }],
    ['has no role', { account: { enabled: true, roles: [] } }],
    ['has no role that may', { account: { enabled: true, roles: [GLOBAL_READER] } }],
])('an account that %s is refused in the guide’s words; what was linked before stays', (_what, world) => {
    const platform = new AccountPlatform({ account: enabled })
    link(platform, 'before@contoso.com')
    const before = [...platform.accounts]
    const later = new AccountPlatform(world)
    later.accounts = platform.accounts
    const answer = link(later)
    expect(answer).toMatchObject({
        ok: false,
        error: { code: 'LINKED_ACCOUNT_INVALID', status: 409, parameters: [ADDRESS] },
    })
    expect([...later.accounts]).toEqual(before)
})

test.each<[string, World | null, string]>([
    ['no tenant is connected', null, 'SETUP_INCOMPLETE'],
    ['User.Read.All is not granted', { partStatus: 403 }, 'GRAPH_PERMISSION_MISSING'],
    ['roles may not be read', { account: { enabled: true, roles: [null] } }, 'GRAPH_PERMISSION_MISSING'],
    ['Microsoft is away', { status: 503 }, 'MICROSOFT_UNAVAILABLE'],
    ['Microsoft throttles', { status: 429 }, 'MICROSOFT_THROTTLED'],
])('while %s the address is saved as not verified, with the reason', (_what, world, code) => {
    const platform = new AccountPlatform(world)
    expect(link(platform)).toMatchObject({
        ok: true,
        value: {
            linked: { email: ADDRESS, verification: 'not-verified', verifiedAt: null },
            notices: [{ code, severity: 'warning' }],
        },
    })
    expect([...platform.accounts.values()]).toMatchObject([{ objectId: '', verification: 'not-verified' }])
    expect(platform.errors.map((error) => error.code)).toEqual([code])
    expect(JSON.stringify([platform.errors, platform.infos, platform.callRows])).not.toContain('sofia')
    // Reading later does not ask Microsoft again, and has no reason to tell.
    const calls = platform.sent.length
    expect(readAccount(platform.deps).notices).toEqual([])
    expect(platform.sent).toHaveLength(calls)
})

test('with the network gone, or on a clone, the address is saved as not verified', () => {
    const away = new AccountPlatform({})
    away.answer = () => ({ kind: 'failure', reason: 'timeout', text: ADDRESS })
    expect(link(away)).toMatchObject({ value: { notices: [{ code: 'NETWORK_TIMEOUT' }] } })
    const clone = new AccountPlatform({ account: enabled })
    clone.tenantRows.set(tenant().sysId, tenant({ instanceName: 'another' }))
    expect(link(clone)).toMatchObject({ value: { notices: [{ code: 'INSTANCE_CLONED' }] } })
    expect(clone.sent).toEqual([])
})

test('that Microsoft is away takes nothing from an address that it knew; another address is not verified', () => {
    const platform = new AccountPlatform({ account: enabled })
    link(platform)
    platform.at += 60_000
    platform.answer = () => ({ kind: 'failure', reason: 'unreachable', text: '' })
    expect(link(platform, ADDRESS.toUpperCase())).toMatchObject({
        value: {
            linked: {
                verification: 'verified',
                verifiedAt: '2026-11-21T09:00:00.000Z',
                linkedAt: '2026-11-21T09:00:00.000Z',
            },
            notices: [{ code: 'NETWORK_UNREACHABLE' }],
        },
    })
    expect(link(platform, 'another@contoso.com')).toMatchObject({
        value: {
            linked: { verification: 'not-verified', verifiedAt: null, linkedAt: '2026-11-21T09:01:00.000Z' },
        },
    })
    expect(platform.accounts.size).toBe(1)
})

test('of two tenants the one that has the account counts; a tenant that cannot be asked forbids to refuse', () => {
    const platform = new AccountPlatform({ account: enabled })
    const second = tenant({ sysId: 'b'.repeat(32), name: 'Fabrikam', graphProfile: null })
    platform.tenantRows = new Map([
        [second.sysId, second],
        [tenant().sysId, tenant()],
    ])
    expect(link(platform)).toMatchObject({ value: { linked: { verification: 'verified' }, notices: [] } })
    const nowhere = new AccountPlatform({})
    nowhere.tenantRows = platform.tenantRows
    expect(link(nowhere)).toMatchObject({
        value: { linked: { verification: 'not-verified' }, notices: [{ code: 'OUTBOUND_PROFILE_MISSING' }] },
    })
})

test('nobody waits longer than ten seconds for Microsoft', () => {
    const platform = new AccountPlatform({ account: enabled })
    for (const letter of 'bcde') {
        const more = tenant({ sysId: letter.repeat(32) })
        platform.tenantRows.set(more.sysId, more)
    }
    platform.answer = (request) => {
        platform.at += request.timeoutMs
        return { kind: 'failure', reason: 'timeout', text: '' }
    }
    expect(link(platform)).toMatchObject({ value: { notices: [{ code: 'NETWORK_TIMEOUT' }] } })
    expect(platform.at - NOW).toBe(10_000)
})

test.each([
    ['', 'nothing was entered'],
    ['   ', 'nothing was entered'],
    ['https://admin.microsoft.com/#/users', 'it is a web address'],
    ['mailto:a@contoso.com', 'it is a web address'],
    ['www.contoso.com', 'it is a web address'],
    ['Sofia Support <sofia@contoso.com>', 'a name stands in front of it'],
    ['sofia@contoso.com, otto@contoso.com', 'it contains spaces'],
    ['sofia support@contoso.com', 'it contains spaces'],
    ['sofia', 'it has no form name@domain'],
    ['sofia@contoso', 'it has no form name@domain'],
    ['sofia@contoso.com;otto@contoso.com', 'it has no form name@domain'],
    [`${'a'.repeat(65)}@contoso.com`, 'it has no form name@domain'],
])('%j is refused because %s; Microsoft is not asked', (entered, cause) => {
    const platform = new AccountPlatform({ account: enabled })
    expect(link(platform, entered)).toMatchObject({
        ok: false,
        error: { code: 'ACCOUNT_ADDRESS_INVALID', status: 400, parameters: [cause] },
    })
    expect([platform.sent, [...platform.accounts]]).toEqual([[], []])
})

test('whatever is sent as a body, nothing but an address is saved', () => {
    fc.assert(
        fc.property(fc.oneof(fc.anything(), fc.record({ email: fc.anything() })), (body) => {
            const platform = new AccountPlatform(null)
            const answer = linkAccount(platform.deps, body)
            const saved = [...platform.accounts.values()].map(({ email }) => email)
            if (answer.ok) expect(saved.map(addressProblem)).toEqual([undefined])
            else expect(saved).toEqual([])
        }),
    )
})

test('an address is never part of a URL, a header or an audit row', () => {
    fc.assert(
        fc.property(fc.emailAddress(), (email) => {
            const platform = new AccountPlatform({ account: enabled })
            fc.pre(addressProblem(email) === undefined && !'https://graph.microsoft.com'.includes(email))
            link(platform, email)
            expect(platform.sent.length).toBe(2)
            const outside = JSON.stringify([
                platform.sent.map(({ url, headers }) => [url, headers]),
                platform.callRows,
                platform.errors,
            ])
            expect(outside).not.toContain(email)
            expect(outside).not.toContain(encodeURIComponent(email))
        }),
        { numRuns: 50 },
    )
})

test('removing takes the own account only, and twice is once', () => {
    const platform = new AccountPlatform(null)
    link(platform)
    platform.deps.linkedAccounts.save('other', {
        userSysId: '6'.repeat(32),
        email: 'other@contoso.com',
        objectId: '',
        verification: 'not-verified',
        verifiedAt: null,
        linkedAt: NOW,
    })
    expect(unlinkAccount(platform.deps).linked).toBeNull()
    expect(unlinkAccount(platform.deps).linked).toBeNull()
    expect([...platform.accounts.keys()]).toEqual(['other'])
    expect(JSON.stringify(readAccount(platform.deps))).not.toContain('other@')
})

describe('the address that cases go by', () => {
    const user = '5'.repeat(32)
    const settings = (adminEmail: string) => ({
        ssoWithMicrosoft365: false,
        adminEmail,
        testEnvironment: false,
    })
    const setup = (change: Partial<SetupState>, adminEmail = 'entered@contoso.com'): SetupState => {
        const state = { ...newSetup('dev1'), agreedAt: NOW, ...change }
        return { ...state, entries: { ...state.entries, settings: settings(adminEmail) } }
    }
    const account = (state: SetupState | undefined, isLinked = false) => {
        const platform = new AccountPlatform(null)
        if (isLinked) link(platform)
        platform.state = state
        const found = adminAccountOf(platform.deps, user)
        // The page says that there is one, never which.
        expect(readAccount(platform.deps).hasAdminEmail).toBe(
            found?.source === 'application-settings' || (isLinked && state !== undefined),
        )
        expect(JSON.stringify(readAccount(platform.deps))).not.toMatch(/entered@|completed@/)
        return found
    }
    const inEffect = { ...newSetup('dev1').entries, settings: settings('completed@contoso.com') }

    test('a linked account wins', () => {
        expect(account(setup({}), true)).toEqual({ email: ADDRESS, source: 'linked-account' })
    })
    test('else what was completed, else what is entered', () => {
        expect(account(setup({ inEffect }))).toEqual({
            email: 'completed@contoso.com',
            source: 'application-settings',
        })
        expect(account(setup({}))?.email).toBe('entered@contoso.com')
    })
    test('none before Agree, without setup, with an address that is none, and before anybody began', () => {
        expect(account(setup({ agreedAt: null }))).toBeUndefined()
        expect(account(setup({ withoutSetup: true }))).toBeUndefined()
        expect(account(setup({}, 'not an address'))).toBeUndefined()
        expect(account(setup({}, ''))).toBeUndefined()
        expect(account(undefined)).toBeUndefined()
    })
})

test('the page says when the set-up leaves no room for cases', () => {
    const page = (state: SetupState | undefined) => {
        const platform = new AccountPlatform(null)
        platform.state = state
        return readAccount(platform.deps).mayHaveCases
    }
    const state = newSetup('dev1')
    const insightsOnly = {
        ...state.entries,
        'setup-type': { ...state.entries['setup-type'], basicAuthentication: false, singleTenant: false },
    }
    expect(
        [undefined, state, { ...state, inEffect: state.entries, entries: insightsOnly }].map(page),
    ).toEqual([true, true, true])
    expect(
        [
            { ...state, withoutSetup: true },
            { ...state, entries: insightsOnly },
            { ...state, inEffect: insightsOnly },
        ].map(page),
    ).toEqual([false, false, false])
})

test('the roles are of the guide, each once, and those that only read are not among them', () => {
    const ids = Object.values(SUPPORT_ROLES)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    for (const name of ['Service Support Administrator', 'Helpdesk Administrator', 'Global Administrator'])
        expect(mayOpenServiceRequests([SUPPORT_ROLES[name] ?? ''])).toBe(true)
    expect(mayOpenServiceRequests([GLOBAL_READER, ''])).toBe(false)
})
