import type { HttpOutcome, HttpRequest } from '../../src/server/ports.ts'
import { json, type OperationsLab } from './operations-lab.ts'

type Call = 'facts' | 'pass' | 'delete' | 'password' | 'revoke'

/** The password side of Emma's account at Microsoft: what it is, and what was done to it. */
export class PasswordsAtMicrosoft {
    user: Record<string, unknown> = {
        id: 'x',
        accountEnabled: true,
        userPrincipalName: 'emma@contoso.com',
        userType: 'Member',
        onPremisesSyncEnabled: null,
    }
    details: HttpOutcome = json(200, { isSsprCapable: false })
    domains: HttpOutcome = json(200, {
        value: [
            { id: 'contoso.com', authenticationType: 'Managed' },
            { id: 'corp.contoso.com', authenticationType: 'Federated' },
        ],
    })
    passUsable = true
    readonly passes: string[] = []
    readonly deleted: string[] = []
    readonly passwords: string[] = []
    revoked = 0
    /** Strikes in the place of an answer. */
    trouble: (what: Call) => HttpOutcome | undefined = () => undefined
    /** What was done is answered late or never: the change is made all the same. */
    losesAnswers = false

    constructor(lab: OperationsLab) {
        lab.graph = (request) => this.#answer(request)
    }

    get secrets(): readonly string[] {
        return [...this.passes, ...this.passwords]
    }

    #answer({ method, url, body = '' }: HttpRequest): HttpOutcome | undefined {
        if (/\/domains\?/.test(url)) return this.domains
        if (url.endsWith('/$batch') && body.includes('userRegistrationDetails')) return this.#facts()
        if (method === 'POST' && url.endsWith('/temporaryAccessPassMethods'))
            return this.#done('pass', () => {
                const value = `Pass-${this.passes.length + 1}-canary`
                this.passes.push(value)
                return json(201, {
                    id: '22222222-2222-4222-8222-222222222222',
                    temporaryAccessPass: value,
                    lifetimeInMinutes: 60,
                    isUsable: this.passUsable,
                })
            })
        if (method === 'DELETE')
            return this.#done('delete', () => {
                this.deleted.push(url.split('/').at(-1) ?? '')
                return json(204, undefined)
            })
        if (method === 'PATCH')
            return this.#done('password', () => {
                const { passwordProfile } = JSON.parse(body) as {
                    passwordProfile: { password: string; forceChangePasswordNextSignIn: boolean }
                }
                if (!passwordProfile.forceChangePasswordNextSignIn) throw new Error('it may be kept')
                this.passwords.push(passwordProfile.password)
                return json(204, undefined)
            })
        if (url.endsWith('/revokeSignInSessions'))
            return this.#done('revoke', () => {
                this.revoked += 1
                return json(200, { value: true })
            })
        return undefined
    }

    #done(what: Call, change: () => HttpOutcome): HttpOutcome {
        const trouble = this.trouble(what)
        if (trouble && !this.losesAnswers) return trouble
        const answer = change()
        return trouble ?? answer
    }

    #facts(): HttpOutcome {
        const trouble = this.trouble('facts')
        if (trouble) return trouble
        const part = (id: string, outcome: HttpOutcome) =>
            outcome.kind === 'answer'
                ? { id, status: outcome.status, body: JSON.parse(outcome.body || 'null') as unknown }
                : { id, status: 500 }
        return json(200, {
            responses: [part('1', json(200, this.user)), part('2', this.details), part('3', this.domains)],
        })
    }
}
