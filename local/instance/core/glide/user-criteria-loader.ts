import { host } from './host.ts'
import { loud } from './not-implemented.ts'

const listOf = (given: unknown): readonly string[] => {
    if (!Array.isArray(given)) throw new Error('local instance: UserCriteriaLoader takes an array of sys_ids')
    return given.map(String)
}

/**
 * Namespace sn_uc. ServiceNow declares the class in `sn_uc/UserCriteriaLoader` of @servicenow/glide, and no page of its
 * documentation has it: what its methods answer is what their names and types say.
 */
export const UserCriteriaLoader = loud('UserCriteriaLoader', {
    /** Does the user meet any of these? */
    userMatches: (userId: unknown, criteria: unknown) =>
        host.matchingCriteria(String(userId), listOf(criteria)).length > 0,
    getMatchingCriteria: (userId: unknown, criteria: unknown) => [
        ...host.matchingCriteria(String(userId), listOf(criteria)),
    ],
})
