/** The user operations that a ticket can ask for. */
export const CLASSIFIED_KINDS = [
    'licence-assign',
    'password-reset',
    'mailbox-permission',
    'service-restart',
    'user-provisioning',
] as const
export type ClassifiedKind = (typeof CLASSIFIED_KINDS)[number]

/** What tickets are told apart into: the operations, and what only sounds like one. */
export const TICKET_CLASSES = [...CLASSIFIED_KINDS, 'licence-problem', 'password-other', 'none'] as const
export type TicketClass = (typeof TICKET_CLASSES)[number]
