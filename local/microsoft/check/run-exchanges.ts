import { graphHosts, managementHosts } from '../hosts.ts'
import { startMicrosoft, type Microsoft } from '../server.ts'
import { callers } from './callers.ts'
import { automationExchanges } from './automation-exchanges.ts'
import {
    applicationExchanges,
    directoryExchanges,
    graphExchanges,
    tokenExchanges,
    type Exchange,
} from './exchanges.ts'
import { operationsExchanges } from './operations-exchanges.ts'
import { findOperation, type Slices } from './slices.ts'
import { validateAnswer } from './validate-answer.ts'
import { validateBody, validateRequest } from './validate-request.ts'

export interface CheckResult {
    readonly name: string
    readonly status: number
    readonly operation: string
    readonly verdict: 'ok' | 'not in the slices' | 'MISMATCH'
    readonly problems: readonly string[]
}

const call = (
    microsoft: Microsoft,
    url: string,
    init: {
        method?: string
        headers?: Record<string, string>
        form?: Readonly<Record<string, string>>
        json?: unknown
    },
): Promise<Response> => {
    const { host, pathname, search } = new URL(url)
    const form = init.form === undefined ? undefined : new URLSearchParams(init.form)
    const body = init.json === undefined ? form : JSON.stringify(init.json)
    return fetch(`${microsoft.hosts[host]}${pathname}${search}`, {
        method: init.method,
        headers: init.headers,
        body,
    })
}

const bearer = async (microsoft: Microsoft, caller: Exchange['caller']): Promise<Record<string, string>> => {
    if (caller === 'nobody') return {}
    const { url, form } = callers[caller ?? 'consented']
    const response = await call(microsoft, url, { method: 'POST', form })
    const { access_token: token } = (await response.json()) as { readonly access_token: string }
    return { authorization: `Bearer ${token}` }
}

/** Makes a call whose answer is not looked at. */
const runCall = async (microsoft: Microsoft, exchange: Exchange): Promise<void> => {
    const { url, method = 'GET', form, json, headers } = exchange
    const authorization = await bearer(microsoft, exchange.caller)
    await call(microsoft, url, { method, form, json, headers: { ...authorization, ...headers } })
}

const runExchange = async (
    slices: Slices,
    microsoft: Microsoft,
    exchange: Exchange,
): Promise<CheckResult> => {
    const { url, method = 'GET', form, json, headers } = exchange
    microsoft.control.reset()
    for (const earlier of exchange.before ?? []) await runCall(microsoft, earlier)
    exchange.arrange?.(microsoft.control)
    // Faults are meant for the call itself, not for the token request before it.
    const pending = microsoft.control.faults()
    microsoft.control.clearFaults()
    const { host, pathname } = new URL(url)
    const needsToken = graphHosts.has(host) || managementHosts.has(host)
    const authorization = needsToken ? await bearer(microsoft, exchange.caller) : {}
    microsoft.control.clearRequests()
    pending.forEach(microsoft.control.addFault)
    const response = await call(microsoft, url, {
        method,
        form,
        json,
        headers: { ...authorization, ...headers },
    })
    const body = await response.text()
    const { status } = response
    const result = { name: exchange.name, status }
    const wrongStatus = status === exchange.status ? [] : [`expected status ${exchange.status}`]
    const found = findOperation(slices, { method, host, path: pathname })
    if (found === undefined)
        return wrongStatus.length > 0
            ? { ...result, operation: '-', verdict: 'MISMATCH', problems: wrongStatus }
            : { ...result, operation: '-', verdict: 'not in the slices', problems: [] }
    const selected = exchange.isPart === true || url.includes('$select')
    const answer = validateAnswer(found, { status, headers: response.headers, body, selected })
    const requests = exchange.wrongRequest
        ? []
        : validateBody(found, json).concat(
              microsoft.control.requests().flatMap((request) => validateRequest(slices, request)),
          )
    const problems = [...wrongStatus, ...(answer.covered ? answer.problems : []), ...requests]
    const verdict = problems.length > 0 ? 'MISMATCH' : answer.covered ? 'ok' : 'not in the slices'
    return { ...result, operation: found.operation.operationId, verdict, problems }
}

/** Drives every endpoint and variation of a fresh server and holds requests and answers against the slices. */
export const runExchanges = async (slices: Slices): Promise<readonly CheckResult[]> => {
    const microsoft = await startMicrosoft()
    try {
        const results: CheckResult[] = []
        for (const exchange of [
            ...tokenExchanges,
            ...graphExchanges,
            ...directoryExchanges,
            ...applicationExchanges,
            ...operationsExchanges,
            ...automationExchanges,
        ]) {
            results.push(await runExchange(slices, microsoft, exchange))
        }
        return results
    } finally {
        await microsoft.close()
    }
}
