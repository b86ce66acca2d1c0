import type { Session } from '../../contracts.ts'
import type { Host } from '../glide/host.ts'
import type { OutboundHttp } from '../outbound/outbound-http.ts'
import { restMessageRecord } from '../outbound/rest-message-record.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import type { Counters } from './counters.ts'

type OutboundHost = Pick<Host, 'http' | 'httpStart' | 'httpWait' | 'restMessage' | 'oauthToken'>

export interface OutboundHostDependencies {
    readonly store: MemoryStore
    readonly outbound: OutboundHttp
    readonly counters: Counters
    onHostCall(kind: 'outbound', detail: string): void
    /** Why the running application may not use this API; undefined: it may. */
    refusal(name: string): string | undefined
    current(): { readonly session: Session; readonly scopeId: string }
}

/** What scripts do with other hosts. */
export function outboundHost(deps: OutboundHostDependencies): OutboundHost {
    const { outbound, current } = deps
    const announce = (api: string, detail: string): void => {
        const why = deps.refusal(api)
        if (why) throw new Error(why)
        deps.onHostCall('outbound', detail)
        deps.counters.outbound()
    }
    const called = (method: string, url: string): string => `${method} ${url.split('?')[0] ?? ''}`
    return {
        http(call) {
            announce('RESTMessageV2', called(call.method, call.url))
            return outbound.send(call, current().session, current().scopeId)
        },
        httpStart(call) {
            announce('RESTMessageV2', called(call.method, call.url))
            return outbound.start(call, current().session, current().scopeId)
        },
        httpWait: (id, milliseconds) => outbound.finish(id, milliseconds) ?? null,
        restMessage: (name, method) => restMessageRecord(deps.store, current().scopeId, name, method),
        oauthToken(clientName, request) {
            announce('GlideOAuthClient', `POST token of ${clientName}`)
            return outbound.token(clientName, request, current().scopeId)
        },
    }
}
