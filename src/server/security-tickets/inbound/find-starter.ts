import { isGuid } from '../../identifiers.ts'
import type { Directory } from '../../ports.ts'
import type { SecurityTicket } from '../security-ticket.ts'

/** Who started a ticket: a user of this instance, or an object ID of Microsoft Entra. */
export type Starter = Pick<SecurityTicket, 'startedBy' | 'startedById'>

/**
 * The user that a sender names. An address, or a User ID, only serves to look for the user and is kept nowhere.
 * Undefined: nobody here, and no object ID either.
 */
export function findStarter(
    { directory }: { readonly directory: Pick<Directory, 'find'> },
    userId: string,
): Starter | undefined {
    if (isGuid(userId)) return { startedBy: '', startedById: userId.toLowerCase() }
    const person = directory.find(userId)
    return person && { startedBy: person.sysId, startedById: '' }
}
