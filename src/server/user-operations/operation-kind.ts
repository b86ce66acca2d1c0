/** What can be done for a person at Microsoft, or on-premises by a runbook. */
export const OPERATION_KINDS = [
    'read-account',
    'assign-license',
    'reset-password',
    'run-runbook',
    'remove-license',
] as const
export type OperationKind = (typeof OPERATION_KINDS)[number]

/**
 * 0: reads, automatic. 1: can be undone, by rule or one approval. 2: sensitive, the person's identity is verified and
 * somebody other than the requester approves. 3: privileged accounts, never automated.
 */
export const TIERS = [0, 1, 2, 3] as const
export type Tier = (typeof TIERS)[number]

export interface KindDefinition {
    /** English, a message key. */
    readonly label: string
    /** What an admin starts from, and the least that an admin may choose. */
    readonly tier: Tier
    readonly leastTier: Tier
    /** What comes of it is seen by one person, in the answer to one request: it waits for that person. */
    readonly isHandedOver: boolean
    /** What it does may be taken back. */
    readonly isReversible: boolean
    /** It is done to an account at Microsoft: nothing without one. */
    readonly needsAccount: boolean
}

/** Kinds that an admin decides about. */
export const CONFIGURED_KINDS = ['read-account', 'assign-license', 'reset-password', 'run-runbook'] as const
export type ConfiguredKind = (typeof CONFIGURED_KINDS)[number]

/** The kind whose policy counts: what takes something back is decided about as what it takes back. */
export const policyKind = (kind: OperationKind): ConfiguredKind =>
    kind === 'remove-license' ? 'assign-license' : kind

export const KIND_DEFINITIONS: Readonly<Record<OperationKind, KindDefinition>> = {
    'read-account': {
        label: 'Read account',
        tier: 0,
        leastTier: 0,
        isHandedOver: false,
        isReversible: false,
        needsAccount: true,
    },
    'assign-license': {
        label: 'Assign license',
        tier: 1,
        leastTier: 1,
        isHandedOver: false,
        isReversible: true,
        needsAccount: true,
    },
    'remove-license': {
        label: 'Take license back',
        tier: 1,
        leastTier: 1,
        isHandedOver: false,
        isReversible: false,
        needsAccount: true,
    },
    'reset-password': {
        label: 'Reset password',
        tier: 2,
        leastTier: 2,
        isHandedOver: true,
        isReversible: false,
        needsAccount: false,
    },
    'run-runbook': {
        label: 'Run runbook',
        tier: 2,
        leastTier: 1,
        isHandedOver: false,
        isReversible: false,
        needsAccount: true,
    },
}
