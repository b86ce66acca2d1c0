import type { ClassifiedKind } from './classified-kind.ts'
import { TICKET_MODEL } from './generated/ticket-model.ts'
import { readTicket, type TicketText } from './read-ticket.ts'
import { spokeFor } from './spoke-for.ts'
import { likeliestKind } from './ticket-model.ts'

export interface Classification {
    /** The user operation that the ticket asks for; null: nothing fits. */
    readonly kind: ClassifiedKind | null
    /** How likely the ticket asks for the operation that fits best, 0 to 1, whether it is named or not. */
    readonly confidence: number
    /** From this confidence on an operation is named. */
    readonly threshold: number
    /** Words and phrases of the ticket that spoke for the operation, as typed, at most five; none where nothing fits. */
    readonly said: readonly string[]
}

/**
 * Which user operation a ticket asks for. It decides nothing: an operation that it names is a suggestion.
 * `threshold`: a stricter or looser one than the shipped one, 0 to 1. Never fails, whatever the text.
 */
export function classifyTicket(text: TicketText, threshold = TICKET_MODEL.threshold): Classification {
    const terms = readTicket(text)
    const { kind, confidence } = likeliestKind(
        TICKET_MODEL,
        terms.map(({ term }) => term),
    )
    const fits = confidence >= threshold
    return {
        kind: fits ? kind : null,
        confidence,
        threshold,
        said: fits ? spokeFor(kind, terms, TICKET_MODEL) : [],
    }
}
