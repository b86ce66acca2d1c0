import type { TicketClass } from '../../src/server/user-operations/classification/classified-kind.ts'
import type { TicketText } from '../../src/server/user-operations/classification/read-ticket.ts'

/** A line of the files. */
export interface WrittenTicket {
    readonly text: string
    readonly description?: string
    readonly kind: string
    readonly language: string
}

/** A ticket, and what it asks for. */
export interface LabelledTicket extends TicketText {
    readonly is: TicketClass
    readonly language: string
}

/** What the files call the classes. */
const CLASS_OF: Readonly<Record<string, TicketClass | undefined>> = {
    licence_request: 'licence-assign',
    licence_problem: 'licence-problem',
    password_reset: 'password-reset',
    password_other: 'password-other',
    mailbox_permission: 'mailbox-permission',
    service_restart: 'service-restart',
    user_provisioning: 'user-provisioning',
    none: 'none',
}

/** Reads a line. */
export function labelled({ text, description = '', kind, language }: WrittenTicket): LabelledTicket {
    const is = CLASS_OF[kind]
    if (is === undefined) throw new Error(`A ticket is of the unknown kind ${kind}`)
    return { shortDescription: text, description, is, language }
}
