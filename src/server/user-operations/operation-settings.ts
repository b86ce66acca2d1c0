import { KIND_DEFINITIONS, CONFIGURED_KINDS, type ConfiguredKind, type Tier } from './operation-kind.ts'
import type { Runbook } from './runbooks/runbook.ts'

/** Who approves. automatic: nobody is asked (tier 1 at most). manager: of the person that it is for. */
export const APPROVALS = ['automatic', 'manager', 'group'] as const
export type Approval = (typeof APPROVALS)[number]

/** Who is shown a secret. manager: of the person. verifier: the agent who verified the identity. */
export const RECIPIENTS = ['manager', 'verifier'] as const
export type Recipient = (typeof RECIPIENTS)[number]

export interface KindPolicy {
    readonly isOn: boolean
    readonly tier: Tier
    readonly approval: Approval
    /** sys_id of the group that approves; empty: none is chosen. */
    readonly approvalGroup: string
}

/** What an admin decides about user operations: a chain of revisions, as the setup is one. */
export interface OperationSettings {
    /** Off until an admin switches it on. */
    readonly isOn: boolean
    readonly kinds: Readonly<Record<ConfiguredKind, KindPolicy>>
    /** People whose accounts are never touched, besides those with a directory role: sys_ids. */
    readonly protectedUsers: readonly string[]
    readonly enrichment: {
        /** Reads the account of the caller when an incident is created. */
        readonly atCreation: boolean
        /** How long what was read is shown again without asking Microsoft. */
        readonly minutes: number
    }
    /** Operations that are suggested on an incident by what it says. Nothing is ever done by it. */
    readonly classification: {
        readonly suggests: boolean
        /** The least confidence of a suggestion, 0 to 1; null: that of the shipped model. */
        readonly threshold: number | null
    }
    readonly licenses: {
        /** SKU ids that people may ask for; empty: all that the tenant has. */
        readonly offered: readonly string[]
        /** What an account without a usage location gets: nothing, the country of the person's record, or a fixed one. */
        readonly usageLocation: 'none' | 'country' | 'fixed'
        /** ISO 3166-1 alpha-2. */
        readonly fixedLocation: string
    }
    readonly passwords: {
        readonly recipient: Recipient
        readonly usesAccessPass: boolean
        readonly revokesSessions: boolean
    }
    readonly automation: {
        readonly subscriptionId: string
        readonly resourceGroup: string
        readonly account: string
    }
    readonly runbooks: readonly Runbook[]
}

const policyOf = (kind: ConfiguredKind): KindPolicy => ({
    isOn: false,
    tier: KIND_DEFINITIONS[kind].tier,
    approval: KIND_DEFINITIONS[kind].tier === 0 ? 'automatic' : 'manager',
    approvalGroup: '',
})

export const DEFAULT_OPERATION_SETTINGS: OperationSettings = {
    isOn: false,
    kinds: Object.fromEntries(CONFIGURED_KINDS.map((kind) => [kind, policyOf(kind)])) as Record<
        ConfiguredKind,
        KindPolicy
    >,
    protectedUsers: [],
    enrichment: { atCreation: false, minutes: 10 },
    classification: { suggests: true, threshold: null },
    licenses: { offered: [], usageLocation: 'none', fixedLocation: '' },
    passwords: { recipient: 'manager', usesAccessPass: true, revokesSessions: true },
    automation: { subscriptionId: '', resourceGroup: '', account: '' },
    runbooks: [],
}
