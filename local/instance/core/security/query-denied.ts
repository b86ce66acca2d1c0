/**
 * A query that query access controls do not let the user ask.
 * @see ServiceNowDocs: platform-security/access-control/query-acl-rule
 */
export class QueryDenied extends Error {
    constructor(table: string, encodedQuery: string) {
        super(`A query access control on ${table} forbids the query "${encodedQuery}"`)
        this.name = 'QueryDenied'
    }
}
