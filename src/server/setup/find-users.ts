import { appError } from '../errors.ts'
import type { Directory } from '../ports.ts'
import { err, ok, type Result } from '../result.ts'
import type { FoundUsers } from './wizard.ts'

const MOST_USERS = 20
const LONGEST_QUERY = 100

/** Active users for the step that chooses the integration user: by name or User ID, no mail addresses. */
export function findUsers(deps: { readonly directory: Directory }, query: string): Result<FoundUsers> {
    const text = query.trim()
    if (text.length < 2 || text.length > LONGEST_QUERY)
        return err(appError('REQUEST_INVALID', ['Enter at least two characters of a name or User ID']))
    return ok({
        users: deps.directory
            .search(text, MOST_USERS)
            .map(({ sysId, name, userId }) => ({ sysId, name, userId })),
    })
}
