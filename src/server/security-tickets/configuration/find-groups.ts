import { appError } from '../../errors.ts'
import type { IncidentFields } from '../../ports.ts'
import { err, ok, type Result } from '../../result.ts'

const MOST_FOUND = 20
const LONGEST_TEXT = 100

export interface FoundGroups {
    readonly found: readonly { readonly sysId: string; readonly name: string }[]
}

/** `GET /security_tickets/configuration/groups?text=`: active groups whose name begins with the text. */
export function findTicketGroups(
    { incidentFields }: { readonly incidentFields: Pick<IncidentFields, 'groups'> },
    given: string,
): Result<FoundGroups> {
    const text = given.trim()
    if (text.length < 2 || text.length > LONGEST_TEXT) return err(appError('REQUEST_INVALID', ['text']))
    return ok({
        found: incidentFields.groups(text, MOST_FOUND).map(({ sysId, name }) => ({ sysId, name })),
    })
}
