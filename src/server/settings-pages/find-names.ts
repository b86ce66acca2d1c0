import { appError } from '../errors.ts'
import type { Directory, IncidentFields } from '../ports.ts'
import { err, ok, type Result } from '../result.ts'

const MOST_FOUND = 20
const SHORTEST_TEXT = 2
const LONGEST_TEXT = 100

/** Active groups or users whose name begins with a text; people by their User ID too, never with a mail address. */
export interface FoundNames {
    readonly found: readonly { readonly sysId: string; readonly name: string; readonly userId?: string }[]
}

function find(
    given: string,
    parameter: string,
    search: (text: string) => FoundNames['found'],
): Result<FoundNames> {
    const text = given.trim()
    return text.length < SHORTEST_TEXT || text.length > LONGEST_TEXT
        ? err(appError('REQUEST_INVALID', [parameter]))
        : ok({ found: search(text) })
}

/** @param parameter of the request, which an error names */
export const findGroups = (
    { incidentFields }: { readonly incidentFields: Pick<IncidentFields, 'groups'> },
    given: string,
    parameter = 'text',
): Result<FoundNames> =>
    find(given, parameter, (text) =>
        incidentFields.groups(text, MOST_FOUND).map(({ sysId, name }) => ({ sysId, name })),
    )

/** @param parameter of the request, which an error names */
export const findPeople = (
    { directory }: { readonly directory: Pick<Directory, 'search'> },
    given: string,
    parameter = 'text',
): Result<FoundNames> =>
    find(given, parameter, (text) =>
        directory.search(text, MOST_FOUND).map(({ sysId, name, userId }) => ({ sysId, name, userId })),
    )
