import type { Row } from '../../contracts.ts'

/** Throws on a setting of a client that would change what its tokens may do, and that nothing here acts on. */
export function refuseUnknownSettings(client: Row): void {
    const name = client['name'] ?? ''
    if (client['enforce_token_restrictions'] === 'true')
        throw new Error(`local instance: token restrictions (OAuth client ${name}) are not implemented`)
    if (client['public_client'] === 'true')
        throw new Error(`local instance: public OAuth clients (${name}) are not implemented`)
    if (client['token_format'] === 'jwt')
        throw new Error(`local instance: tokens in the format JWT (OAuth client ${name}) are not implemented`)
}
