import type { Row } from '../../../contracts.ts'
import type { HttpReply } from '../../glide/host.ts'
import { shown, SignInRefused } from '../sign-in-refused.ts'
import { isObject, type JsonObject } from './json-web-token.ts'

/** What an OIDC provider publishes about itself. */
export interface Provider {
    readonly issuer: string
    readonly keys: readonly JsonObject[]
}

export interface ProviderKeysDependencies {
    readonly now: () => number
    /** GET through the instance's outbound HTTP. */
    get(url: string): HttpReply
}

const DEFAULT_CACHE_MINUTES = 120

/**
 * The metadata and public keys of OIDC providers, fetched from the OIDC metadata URL of their configuration and kept
 * for its cache life span. Until that ends a key that the provider added meanwhile is unknown.
 * @see ServiceNowDocs: platform-security/authentication/add-OIDC-entity
 */
export class ProviderKeys {
    private readonly kept = new Map<string, { readonly provider: Provider; readonly until: number }>()

    constructor(private readonly deps: ProviderKeysDependencies) {}

    /** As after a restart: nothing was fetched. */
    forget(): void {
        this.kept.clear()
    }

    of(configuration: Row): Provider {
        const url = configuration['oidc_url'] ?? ''
        if (url === '') throw new SignInRefused('the OIDC provider configuration has no OIDC metadata URL')
        const key = `${configuration['sys_id'] ?? ''} ${url}`
        const known = this.kept.get(key)
        if (known && known.until > this.deps.now()) return known.provider
        const provider = this.fetched(url)
        const minutes = Number(configuration['oidc_config_cache_life_span'] || DEFAULT_CACHE_MINUTES)
        this.kept.set(key, { provider, until: this.deps.now() + minutes * 60_000 })
        return provider
    }

    private fetched(url: string): Provider {
        const { issuer, jwks_uri: keysUrl } = this.json(url)
        if (typeof issuer !== 'string' || issuer === '' || typeof keysUrl !== 'string')
            throw new SignInRefused(`${shown(url)} names no issuer or no keys`)
        const { keys } = this.json(keysUrl)
        if (!Array.isArray(keys)) throw new SignInRefused(`${shown(keysUrl)} is no key set`)
        return { issuer, keys: keys.filter(isObject) }
    }

    private json(url: string): JsonObject {
        const { status, body, errorMessage } = this.deps.get(url)
        if (status !== 200)
            throw new SignInRefused(
                `${shown(url)} could not be read: ${errorMessage || `HTTP ${String(status)}`}`,
            )
        const value = parsed(body)
        if (!isObject(value)) throw new SignInRefused(`${shown(url)} answers no JSON object`)
        return value
    }
}

function parsed(text: string): unknown {
    try {
        return JSON.parse(text) as unknown
    } catch (error) {
        if (error instanceof SyntaxError) return undefined
        throw error
    }
}
