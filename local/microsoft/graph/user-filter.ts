import type { DirectoryAccount } from '../directory/account.ts'
import { badRequest, type QueryError } from './query-error.ts'

const CLAUSE = /^\s*(mail|userPrincipalName|employeeId|id) eq '((?:[^']|'')*)'\s*$/
const OR = /\sor\s(?=(?:[^']*'[^']*')*[^']*$)/

/** By mail, user principal name, employee id or id, joined by `or`; nothing else is simulated. */
export const parseUserFilter = (text: string): ((account: DirectoryAccount) => boolean) | QueryError => {
    const clauses = text.split(OR).map((clause) => CLAUSE.exec(clause))
    if (clauses.includes(null))
        return badRequest(
            "Only $filter=mail eq '…', userPrincipalName, employeeId and id are simulated here.",
        )
    return (account) =>
        clauses.some((clause) => {
            const [, name, value = ''] = clause!
            const own = account[name as 'mail' | 'userPrincipalName' | 'employeeId' | 'id']
            return own?.toLowerCase() === value.replace(/''/g, "'").toLowerCase()
        })
}
