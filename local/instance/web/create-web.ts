import { randomBytes } from 'node:crypto'
import type { Instance } from '../contracts.ts'
import { controlApi } from './control/control-api.ts'
import { page } from './http/answer.ts'
import { openExchange, type Exchange } from './http/exchange.ts'
import type { WebAnswer, WebRequest } from './http/web-request.ts'
import { createInstallTrackers } from './installer/install-trackers.ts'
import { progress } from './installer/progress.ts'
import { aggregateApi } from './rest/aggregate-api.ts'
import { attachmentApi } from './rest/attachment-api.ts'
import { withOverriddenMethod } from './rest/method-override.ts'
import { RateLimits } from './rest/rate-limits.ts'
import { restError } from './rest/rest-error.ts'
import { scriptedRest } from './rest/scripted-rest.ts'
import { serviceCatalogApi } from './rest/service-catalog-api.ts'
import { tableApi } from './rest/table-api.ts'
import { restCaller } from './session/authenticate-rest.ts'
import { withBoundSession } from './session/bind-session.ts'
import { createSessions } from './session/sessions.ts'
import { attachedAsset } from './ui/attached-asset.ts'
import { document } from './ui/document.ts'
import { html } from './ui/html.ts'
import { pageData } from './ui/page-data.ts'
import { pageFor } from './ui/page-for.ts'
import { requiredScript } from './ui/required-scripts.ts'
import { staticFile } from './ui/static-file.ts'
import { uxAsset } from './ui/ux-asset.ts'
import type { WebOptions } from './web-options.ts'

export interface Web {
    /** `trusted`: from this process, not from the network; may use the control API although HTTP may not. */
    handle(request: WebRequest, trusted?: boolean): WebAnswer
}

/** The instance's HTTP side: one request in, one answer out, synchronously. */
export function createWeb(instance: Instance, options: WebOptions = {}): Web {
    const rest = { instance, options, sessions: createSessions(instance), trackers: createInstallTrackers() }
    const limits = new RateLimits(instance)
    return {
        handle(request, trusted = false) {
            let exchange: Exchange
            try {
                exchange = openExchange(request, rest)
            } catch {
                return restError(400, 'Bad Request', 'The URL is malformed')
            }
            try {
                return withCommonHeaders(route(exchange, trusted, limits))
            } catch (error) {
                return failed(error, request, options)
            }
        },
    }
}

function route(exchange: Exchange, trusted: boolean, limits: RateLimits): WebAnswer {
    const { path, options } = exchange
    if (path.startsWith('/local/')) {
        return (
            staticFile(exchange) ??
            pageData(exchange) ??
            (options.controlApi || trusted
                ? controlApi(exchange, trusted)
                : restError(404, 'Not found', path))
        )
    }
    if (path.startsWith('/api/')) return restApi(exchange, limits)
    return uxAsset(exchange) ?? attachedAsset(exchange) ?? requiredScript(exchange) ?? pageFor(exchange)
}

function restApi(given: Exchange, limits: RateLimits): WebAnswer {
    const exchange = withOverriddenMethod(given)
    if (!exchange) return restError(400, 'Bad Request', 'X-HTTP-Method-Override names no supported method')
    const limit = limits.count(exchange)
    const answer =
        limit?.refusal ??
        tableApi(exchange) ??
        aggregateApi(exchange) ??
        attachmentApi(exchange) ??
        serviceCatalogApi(exchange) ??
        progress(exchange) ??
        scriptedRest(exchange)
    return withBoundSession(exchange, restCaller(exchange), {
        ...answer,
        headers: { ...answer.headers, ...limit?.headers },
    })
}

const withCommonHeaders = (answer: WebAnswer): WebAnswer => ({
    ...answer,
    headers: { 'x-content-type-options': 'nosniff', ...answer.headers },
})

/** An unexpected error: the log gets the stack, the client an id to find it by. */
function failed(error: unknown, request: WebRequest, { log }: WebOptions): WebAnswer {
    const id = randomBytes(8).toString('hex')
    const path = request.url.split('?')[0] ?? ''
    log?.(
        'error',
        `[${id}] ${request.method} ${path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    )
    const reason = error instanceof Error ? error.message : String(error)
    if (path.startsWith('/api/') || path.startsWith('/local/'))
        return restError(500, `Internal error ${id}`, reason)
    return page(
        document({
            title: 'Error',
            body: html`<main class="login">
                <h1>Something went wrong</h1>
                <p class="message error" role="alert">${reason}</p>
                <p class="hint">Error id: ${id}</p>
            </main>`,
        }),
        500,
    )
}
