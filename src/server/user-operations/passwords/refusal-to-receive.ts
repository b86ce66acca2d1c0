import type { OperationPeople, Refusal } from '../operation-policy.ts'
import type { OperationSettings } from '../operation-settings.ts'
import type { UserOperation } from '../user-operation.ts'

/**
 * Undefined: this person is the trusted recipient, who is shown the secret: the manager of the person, or whoever
 * verified the identity. Never the person, and who asked for it only where somebody else approved it.
 */
export function refusalToReceive(
    { targetId, requesterId, verifierId, approverId }: UserOperation,
    { recipient }: OperationSettings['passwords'],
    people: OperationPeople,
    by: string,
): Refusal | undefined {
    if (by === targetId) return 'own-account'
    const trusted = recipient === 'manager' ? people.manager(targetId) : verifierId
    if (by === '' || by !== trusted) return 'not-entitled'
    return by === requesterId && (approverId === '' || approverId === requesterId) ? 'own-request' : undefined
}
