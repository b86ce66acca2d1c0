/** What an organisation chose, as far as user operations depend on it. */
export interface TenantPolicy {
    /** It has Microsoft Entra ID P1 or P2. */
    readonly premium: boolean
    /** Passwords that are set in the cloud are written back to its Active Directory. */
    readonly passwordWriteback: boolean
    /** Sign-in of these domains is at another identity provider. */
    readonly federatedDomains: readonly string[]
    /**
     * Temporary Access Pass: nobody may sign in with one when `disabled`, though it can be made; `refused` is the same
     * for an organisation where making one is an error.
     */
    readonly temporaryAccessPass: 'enabled' | 'disabled' | 'refused'
    /** Seconds until reads show what was written. */
    readonly readDelaySeconds: number
}

const START: TenantPolicy = {
    premium: true,
    passwordWriteback: false,
    federatedDomains: ['corp.contoso.com'],
    temporaryAccessPass: 'enabled',
    readDelaySeconds: 0,
}

const FABRIKAM = '22f0a3c8-5c5b-4d0e-9a55-0d2b6c0f7a02'

export interface TenantPolicies {
    of(tenantId: string): TenantPolicy
    change(tenantId: string, change: Partial<TenantPolicy>): TenantPolicy
    reset(): void
}

export const createTenantPolicies = (): TenantPolicies => {
    let changed = new Map<string, TenantPolicy>()
    const of = (tenantId: string): TenantPolicy =>
        changed.get(tenantId) ?? { ...START, premium: tenantId !== FABRIKAM }
    return {
        of,
        change: (tenantId, change) => {
            const policy = { ...of(tenantId), ...change }
            changed.set(tenantId, policy)
            return policy
        },
        reset: () => {
            changed = new Map()
        },
    }
}
