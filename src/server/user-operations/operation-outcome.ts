/** How an operation ended: each with its sentence, a message key, in which {0} is what the outcome is about. */
export const OUTCOMES = {
    'account-read': 'The account was read.',
    'license-assigned': 'The license {0} was assigned, and Microsoft shows it.',
    'license-there-already': 'The account had the license {0} already; nothing was changed.',
    'license-by-group': 'The account gets the license {0} through a group; nothing was changed.',
    'license-removed': 'The license {0} was taken back, and Microsoft no longer shows it.',
    'license-not-there': 'The account did not have the license {0} of its own any more; nothing was changed.',
    'password-reset': 'The password was reset and handed over; it has to be changed at the next sign-in.',
    'access-pass-issued': 'A Temporary Access Pass was issued and handed over.',
    'self-service': 'The person is registered for self-service password reset and resets it there: {0}',
    'told-to-person': 'The person whom this is for was told how it goes on.',
    'runbook-completed': 'The runbook {0} completed.',
    'runbook-reference': 'The runbook {0} completed; it says where to look: {1}.',
    'dry-run': 'Dry run: nothing was changed.',
} as const
export type OutcomeCode = keyof typeof OUTCOMES

export interface OperationOutcome {
    readonly code: OutcomeCode
    readonly parameters: readonly string[]
}
