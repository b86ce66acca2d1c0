import type { Tier } from './operation-kind.ts'
import type { KindPolicy } from './operation-settings.ts'
import type { UserOperation } from './user-operation.ts'

/** What a tier asks for before anything is done. */
export interface OperationPolicy {
    /** False: this is work for a person, the app does not do it. */
    readonly isAutomated: boolean
    /** The identity of the person has to be verified. */
    readonly isVerified: boolean
    /** Somebody has to approve. */
    readonly isApproved: boolean
    readonly approval: 'manager' | 'group'
    /** sys_id of the group that approves. */
    readonly approvalGroup: string
}

/** A dry run changes nothing: nobody is asked for it. Tier 2 is never approved automatically. */
export function policyOf(
    { tier, isDryRun }: Pick<UserOperation, 'tier' | 'isDryRun'>,
    { approval, approvalGroup }: KindPolicy,
): OperationPolicy {
    return {
        isAutomated: tier < 3,
        isVerified: tier === 2 && !isDryRun,
        isApproved: !isDryRun && (tier === 2 || (tier === 1 && approval !== 'automatic')),
        approval: approval === 'group' ? 'group' : 'manager',
        approvalGroup,
    }
}

/** The tier that counts: the kind's or the runbook's, and 3 for who is protected. */
export const tierOf = (chosen: Tier, isProtected: boolean): Tier => (isProtected && chosen > 0 ? 3 : chosen)

/** What is asked about people of this instance. */
export interface OperationPeople {
    /** sys_id of the manager; empty: none, or not active. */
    manager(userSysId: string): string
    isInGroup(userSysId: string, groupSysId: string): boolean
    /** sys_ids of active members; none for a group that is not there. */
    members(groupSysId: string, limit: number): readonly string[]
}

/** Why somebody may not do what they tried; the audit trail keeps it. */
export type Refusal = 'own-request' | 'own-account' | 'not-entitled'

/**
 * Who approves for the manager of a person: the manager, or, where that one asked for it, the manager's manager. Empty:
 * nobody.
 */
export function approvingManager(
    { targetId, requesterId }: Pick<UserOperation, 'targetId' | 'requesterId'>,
    people: OperationPeople,
): string {
    const manager = people.manager(targetId)
    return manager !== '' && manager === requesterId ? people.manager(manager) : manager
}

/** Undefined: this person may approve. Nobody approves what they asked for, or what is for themselves. */
export function refusalToApprove(
    operation: UserOperation,
    policy: OperationPolicy,
    people: OperationPeople,
    by: string,
): Refusal | undefined {
    if (by === operation.requesterId) return 'own-request'
    if (by === operation.targetId) return 'own-account'
    const isEntitled =
        policy.approval === 'group'
            ? policy.approvalGroup !== '' && people.isInGroup(by, policy.approvalGroup)
            : by !== '' && by === approvingManager(operation, people)
    return isEntitled ? undefined : 'not-entitled'
}

/** Undefined: this person may vouch for who the person is: their manager. Nobody vouches for themselves. */
export function refusalToConfirm(
    { targetId }: Pick<UserOperation, 'targetId'>,
    people: OperationPeople,
    by: string,
): Refusal | undefined {
    if (by === targetId) return 'own-account'
    return by !== '' && by === people.manager(targetId) ? undefined : 'not-entitled'
}
