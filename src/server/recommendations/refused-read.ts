/** Entry of the catalogue that answers a refused read of the Application Registry. */
export const REFUSED_READ = 'oauth-table-read-refused'

/** Scopes of this app, and of Microsoft's retired ticketing connector, whose guide quotes the sentence. */
const SCOPES = /(?:^|[^a-z0-9_])x_mioms_m365(?:ticket|_assis)(?![a-z0-9_])/
const TABLES = /(?:^|[^a-z0-9_])oauth_entity(?:_profile)?(?![a-z0-9_])/
const REFUSAL = /refus|cross-?scope|read operation/

/**
 * Does a text quote the platform's refusal, "Read operation against 'oauth_entity' from scope 'x_mioms_m365ticket' has been
 * refused due to the table's cross-scope access policy"? Table and scope make it sure, however it was pasted: in any case,
 * with any quotes, broken over lines, cut at its end, or with other words around it.
 * @see https://learn.microsoft.com/defender-xdr/tickets
 */
export function isRefusedRead(text: string): boolean {
    const said = text.toLowerCase().replace(/\s+/g, ' ')
    return SCOPES.test(said) && TABLES.test(said) && REFUSAL.test(said)
}
