import { fieldsOf, type Fields } from '../../inbound/read-fields.ts'
import { parseGraphTime } from '../../microsoft-clients/microsoft-time.ts'
import { INBOUND_LIMITS } from './inbound-update.ts'

const LARGEST_SEQUENCE = 2_147_483_647
/** Before that nobody ran a case of Microsoft 365. */
const EARLIEST = Date.UTC(2011, 0, 1)

/** Fields that every update of a case has. */
export interface ToldFields extends Omit<Fields, 'text'> {
    updateId(): string
    sequence(): number | null
    occurredAt(now: number): number
    text(isRequired: boolean): string
    author(): string
    /** A field that is there and does not belong to this kind of update. */
    absent(name: string, unless: string): void
}

export function toldFieldsOf(body: unknown, known: readonly string[]): ToldFields {
    const fields = fieldsOf(body, known)
    const { given, refuse } = fields
    return {
        ...fields,
        updateId: () => fields.id('updateId', INBOUND_LIMITS.updateId),
        sequence() {
            const value = given('sequence')
            if (value === undefined) return null
            const isCount =
                typeof value === 'number' &&
                Math.floor(value) === value &&
                value >= 0 &&
                value <= LARGEST_SEQUENCE
            if (!isCount) refuse('sequence', `be a whole number from 0 to ${String(LARGEST_SEQUENCE)}`)
            return isCount ? value : null
        },
        occurredAt(now) {
            const value = given('occurredAt')
            const at =
                typeof value === 'string' && /(?:Z|[+-]\d{2}:\d{2})$/.test(value)
                    ? parseGraphTime(value)
                    : undefined
            if (at === undefined) refuse('occurredAt', 'be a time with a zone, such as 2026-11-22T10:15:00Z')
            else if (at < EARLIEST) refuse('occurredAt', 'not lie before 2011')
            else if (at > now + INBOUND_LIMITS.futureMs)
                refuse('occurredAt', 'not lie in the future: compare the clocks')
            return at ?? 0
        },
        text: (isRequired) => fields.text('text', INBOUND_LIMITS.text, isRequired),
        author: () => fields.line('author', INBOUND_LIMITS.author, false),
        absent(name, unless) {
            if (given(name) !== undefined) refuse(name, `only be there with the kind ${unless}`)
        },
    }
}
