import type { HttpCall } from '../glide/host.ts'
import type { WireReply } from './synchronous-http.ts'

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** The next call when an answer redirects to an address that the script allowed; each address is followed once. */
export function followedTo(call: HttpCall, reply: WireReply): HttpCall | undefined {
    const reads = call.method === 'GET' || call.method === 'HEAD'
    if (!REDIRECTS.has(reply.status) || !reads) return undefined
    const location = reply.headers.find(({ name }) => name.toLowerCase() === 'location')?.value
    if (location === undefined || !URL.canParse(location, call.url)) return undefined
    const target = new URL(location, call.url).href
    const isAllowed = (uri: string): boolean => URL.canParse(uri) && new URL(uri).href === target
    if (!call.redirects.some(isAllowed)) return undefined
    return { ...call, url: target, redirects: call.redirects.filter((uri) => !isAllowed(uri)) }
}
