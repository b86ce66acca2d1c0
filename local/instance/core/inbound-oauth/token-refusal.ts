/**
 * The error codes of RFC 6749 §5.2, which the pages on OAuth refer to, and `server_error`: what a client is told that may
 * not have a token for itself (SDK documentation, configuration/ci-integration).
 */
export type TokenErrorCode =
    | 'invalid_request'
    | 'invalid_client'
    | 'invalid_grant'
    | 'unsupported_grant_type'
    | 'invalid_scope'
    | 'server_error'

/** A token request that is refused. `message` is for the log, `told` for the client. */
export class TokenRefusal extends Error {
    constructor(
        readonly code: TokenErrorCode,
        reason: string,
    ) {
        super(reason)
    }

    get told(): string {
        return this.code === 'server_error' ? 'access_denied' : this.message
    }

    /** A client that did not prove who it is, or may not, gets 401; every other refusal is 400. */
    get status(): number {
        return this.code === 'invalid_client' || this.code === 'server_error' ? 401 : 400
    }
}
