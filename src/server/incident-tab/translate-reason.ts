import type { CurrentUser } from '../ports.ts'
import { readConfirmedReason } from '../service-health/learning/learned-reason.ts'

function translatePart(part: string, user: CurrentUser): string {
    const message = readConfirmedReason(part)
    return message ? user.translate(message.key, message.parameters) : user.translate(part)
}

/** `<service> · <concept>, <concept>`, or the concepts alone, with every part in the user's language. */
export function translateReason(reason: string, user: CurrentUser): string {
    if (reason === '') return ''
    const [first = '', concepts] = reason.split(' · ')
    const translated = (concepts ?? first)
        .split(', ')
        .map((concept) => translatePart(concept, user))
        .join(', ')
    return concepts === undefined ? translated : `${first} · ${translated}`
}
