import type {
    HttpOutcome,
    HttpRequest,
    InboundClient,
    OAuthProvider,
    TokenOutcome,
} from '../../src/server/ports.ts'
import { CHECKS } from '../../src/server/setup/check-registry.ts'
import { startCheckRun, type CheckDependencies } from '../../src/server/setup/check-run.ts'
import type { Finding } from '../../src/server/setup/check.ts'
import { newSetup, type SetupEntries, type SetupState } from '../../src/server/setup/setup-state.ts'
import { base64Url } from './base64url.ts'
import { jsonAnswer, MemoryPlatform } from './memory-platform.ts'
import { MemoryOperations } from './memory-operations.ts'
import { MemoryTickets } from './memory-tickets.ts'

export const CLIENT_ID = '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e01'
export const TENANT_ID = '11f0a3c8-5c5b-4d0e-9a55-0d2b6c0f7a01'
export const PROFILES = {
    graphProfile: '1'.repeat(32),
    connectorProfile: '2'.repeat(32),
    userOperationsProfile: '3'.repeat(32),
    azureProfile: '4'.repeat(32),
} as const
/** What no row, log or answer may hold. */
export const SECRET_PARTS = /eyJ|hunter2|someone@/

const encode = (value: unknown): string => base64Url(JSON.stringify(value))

export const provider = (changes: Partial<OAuthProvider> = {}): OAuthProvider => ({
    profileSysId: PROFILES.graphProfile,
    profileName: 'outbound default_profile',
    entitySysId: 'e'.repeat(32),
    entityName: 'outbound',
    clientId: CLIENT_ID,
    isActive: true,
    grantType: 'client_credentials',
    tokenUrl: 'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token',
    redirectUrl: 'https://dev1.service-now.com/oauth_redirect.do',
    scopes: ['https://graph.microsoft.com/.default'],
    ...changes,
})

/** Entra's answer to a token request that it refuses. */
export const aadsts = (number: number | string, status = 400): TokenOutcome => ({
    kind: 'refused',
    status,
    text: `invalid_client AADSTS${number}: client_secret=hunter2 someone@contoso.com\r\nTrace ID: 5e0f0c52-6a0e-4f0b-8d0c-6b7f3c9d1e01\r\nCorrelation ID: ${ENTRA_CORRELATION}\r\nTimestamp: 2026-11-21 09:00:00Z`,
})
export const ENTRA_CORRELATION = '7d1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e01'

/** What setup sees of the instance and of Microsoft when all is in order; a test spoils one thing. */
export class OutboundSetup {
    readonly platform = new MemoryPlatform()
    providers: OAuthProvider[] = [provider()]
    inboundClients: InboundClient[] = []
    refused: ('oauth_entity' | 'oauth_entity_profile')[] = []
    roles: string[] = ['ServiceHealth.Read.All']
    claims: Record<string, unknown> = {}
    /** Seconds by which this instance is ahead of Entra. */
    clockAhead = 0
    token: ((clientName: string, scope: string) => TokenOutcome) | undefined
    tokenRequests: { clientName: string; scope: string }[] = []
    issues: HttpOutcome = jsonAnswer(200, { value: [] })
    applications: HttpOutcome = jsonAnswer(200, { passwordCredentials: [] })
    scores: HttpOutcome = jsonAnswer(200, { value: [] })
    roleAssignments: HttpOutcome = jsonAnswer(200, { value: [] })
    /** What Azure answers for the roles of the caller on an Automation account, and for a job there. */
    azurePermissions: HttpOutcome = jsonAnswer(200, { value: [] })
    azureJob: HttpOutcome = jsonAnswer(404, { code: 'NotFound', message: 'x' })
    /** How long Microsoft takes for an answer of Graph. */
    answerTakesMs = 0
    state: SetupState
    readonly tickets = new MemoryTickets(() => this.platform.at)
    readonly operations = new MemoryOperations()
    readonly deps: CheckDependencies

    constructor() {
        const fresh = newSetup('dev1')
        this.state = {
            ...fresh,
            agreedAt: 1,
            entries: {
                ...fresh.entries,
                'setup-type': { ...fresh.entries['setup-type'], basicAuthentication: true },
                tenant: { domain: 'contoso.com', cloud: 'global' },
                outbound: { ...PROFILES },
            },
        }
        this.platform.answer = (request) => this.#answer(request)
        // What these checks do not ask is not there: asking it is a failure of the test.
        this.deps = {
            ...this.platform.dependencies(),
            ticketSettings: this.tickets.ticketSettings,
            operationSettings: this.operations.operationSettings,
            oauth: {
                refused: () => this.refused,
                providers: () => this.providers,
                inboundClients: () => this.inboundClients,
            },
            tokens: {
                request: (clientName: string, scope: string): TokenOutcome => {
                    this.tokenRequests.push({ clientName, scope })
                    return this.token?.(clientName, scope) ?? this.accessToken()
                },
            },
        } as unknown as CheckDependencies
    }

    accessToken(): TokenOutcome {
        const made = Math.round(this.platform.at / 1000) - this.clockAhead
        // As Entra does: dated five minutes back.
        const claims = { iat: made - 300, exp: made + 3599, tid: TENANT_ID, ver: '1.0', appid: CLIENT_ID }
        const roles = this.roles.length > 0 ? { roles: this.roles } : {}
        return {
            kind: 'token',
            accessToken: `${encode({ alg: 'RS256' })}.${encode({ ...claims, ...roles, ...this.claims })}.c2ln`,
            expiresIn: 3599,
        }
    }

    #answer(request: HttpRequest): HttpOutcome {
        this.platform.at += this.answerTakesMs
        if (request.url.includes('/secureScores')) return this.scores
        if (request.url.includes('/roleAssignments')) return this.roleAssignments
        if (request.url.includes('/Microsoft.Authorization/permissions')) return this.azurePermissions
        if (request.url.includes('/Microsoft.Automation/')) return this.azureJob
        return request.url.includes('/applications') ? this.applications : this.issues
    }

    enter<Step extends keyof SetupEntries>(step: Step, values: Partial<SetupEntries[Step]>): this {
        const { entries } = this.state
        this.state = { ...this.state, entries: { ...entries, [step]: { ...entries[step], ...values } } }
        return this
    }

    /** Runs a check of the registry alone, and holds its finding to what findings never contain. */
    check(id: string): Finding {
        return this.findings([id]).get(id)!
    }

    findings(ids: readonly string[]): ReadonlyMap<string, Finding> {
        const run = startCheckRun(this.deps, this.state)
        const findings = new Map(
            ids.map((id) => {
                const check = CHECKS.find((one) => one.id === id)
                if (!check) throw new Error(`there is no check ${id}`)
                return [id, check.run(run)]
            }),
        )
        const said = JSON.stringify([...findings, this.platform.callRows, this.platform.errors])
        if (SECRET_PARTS.test(said)) throw new Error(`a finding holds a secret: ${said}`)
        return findings
    }
}
