/** glide.http.timeout and glide.http.connection_timeout of a new instance. */
const TIMEOUT_MS = 175_000
const CONNECTION_TIMEOUT_MS = 10_000

interface Properties {
    property(name: string): string | undefined
}

const number = (deps: Properties, name: string, fallback: number): number => {
    const value = Number(deps.property(name))
    return value > 0 ? value : fallback
}

/** How long a call may wait for a connection and for data; what the script set goes before the property. */
export const timeLimits = (
    deps: Properties,
    wantedMs: number,
): { readonly timeoutMs: number; readonly connectTimeoutMs: number } => ({
    timeoutMs: wantedMs > 0 ? wantedMs : number(deps, 'glide.http.timeout', TIMEOUT_MS),
    connectTimeoutMs: number(deps, 'glide.http.connection_timeout', CONNECTION_TIMEOUT_MS),
})
