import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createJobBook } from './automation/job-book.ts'
import { answerAutomation } from './automation/route.ts'
import { createClock } from './clock.ts'
import { createConnector } from './connector/route.ts'
import { createControl, initialSettings, type Control } from './control/control.ts'
import { createRequestLog } from './control/request-log.ts'
import { answerControl } from './control/route.ts'
import { createDirectory } from './directory/directory.ts'
import { createTenantPolicies } from './directory/tenant-policy.ts'
import { answerEntra } from './entra/route.ts'
import { createSecrets } from './entra/secrets.ts'
import { generateSigningKeys } from './entra/signing-keys.ts'
import { applyFault } from './faults/apply-fault.ts'
import { createFaultQueue } from './faults/fault-queue.ts'
import { answerGraph } from './graph/route.ts'
import { createSkipTokens } from './graph/security-list.ts'
import { createThrottle } from './graph/throttle.ts'
import {
    connectorHost,
    graphHosts,
    hostsMap,
    learnHost,
    loginHosts,
    managementHosts,
    splitHost,
    type HostsMap,
} from './hosts.ts'
import { deliver } from './http/deliver.ts'
import { jsonAnswer, type Answer, type ServiceRequest } from './http/exchange.ts'
import { createRetryWatch } from './http/retry-watch.ts'
import { readBody } from './http/read-body.ts'
import { createLicenseBook } from './licenses/license-book.ts'
import { createLearn } from './learn/route.ts'
import type { LearnTrouble } from './learn/trouble.ts'
import { createIssueSource } from './scenario/issue-source.ts'
import { readIssuesFile } from './scenario/issues-file.ts'
import { createScoreBook } from './secure-score/score-book.ts'
import { builtInTenants } from './tenants.ts'

export interface MicrosoftOptions {
    /** 0 or absent: any free port. */
    readonly port?: number
    /** JSON lines of serviceHealthIssue objects to serve instead of the built-in scenario. */
    readonly issuesFile?: string
    /** Milliseconds since 1970 that the scenario clock runs with. */
    readonly now?: () => number
    /** The moment that the scenario's times are relative to; the start when absent. */
    readonly epoch?: number
    /** From 0 up to 1, for faults with a probability. */
    readonly random?: () => number
}

export interface Microsoft {
    readonly url: string
    readonly hosts: HostsMap
    readonly control: Control
    /** Stops listening and closes open connections. */
    close(): Promise<void>
}

const CONTROL = '/control'

const listen = (server: Server, port: number): Promise<number> =>
    new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
    })

const isDecodable = (path: string): boolean => {
    try {
        decodeURIComponent(path)
        return true
    } catch {
        return false
    }
}

/**
 * Starts the simulated Microsoft services on 127.0.0.1.
 * @throws IssuesFileError when the file of issues cannot be served; an EADDRINUSE error when the port is taken.
 */
export const startMicrosoft = async (options: MicrosoftOptions = {}): Promise<Microsoft> => {
    const clock = createClock(options.now ?? Date.now, options.epoch)
    const fileIssues = options.issuesFile === undefined ? undefined : readIssuesFile(options.issuesFile)
    const issues = createIssueSource(clock, fileIssues)
    const keys = await generateSigningKeys()
    const faults = createFaultQueue(options.random ?? Math.random)
    const throttle = createThrottle()
    const retryWatch = createRetryWatch()
    const scored = builtInTenants.filter(({ hasSecureScore }) => hasSecureScore).map(({ id }) => id)
    const scoreBook = createScoreBook(clock, scored)
    const policies = createTenantPolicies()
    const directory = createDirectory(clock, (tenantId) => policies.of(tenantId).readDelaySeconds * 1000)
    const licenses = createLicenseBook()
    const jobs = createJobBook(clock)
    const log = createRequestLog()
    const secrets = createSecrets(clock)
    const settings = initialSettings()
    const learn = createLearn()
    const connector = createConnector({ keys, tenants: builtInTenants, clock })
    let hosts: HostsMap = {}
    const control = createControl({
        hosts: () => hosts,
        clock,
        faults,
        issues,
        settings,
        throttle,
        retryWatch,
        scoreBook,
        directory,
        policies,
        licenses,
        jobs,
        secrets,
        learn,
        connector,
        log,
    })
    const entra = { tenants: builtInTenants, keys, clock, secrets }
    const automation = { ...entra, throttle, book: jobs, repeatedJob: () => settings.repeatedJob }
    const graph = {
        ...entra,
        throttle,
        retryWatch,
        scoreBook,
        directory,
        policies,
        licenses,
        skipTokens: createSkipTokens(),
        issues: issues.issues,
        filterSupport: () => settings.filterSupport,
        preferSupport: () => settings.preferSupport,
        takeFault: faults.take,
    }

    const answer = async (request: ServiceRequest, trouble?: LearnTrouble): Promise<Answer> => {
        if (!isDecodable(request.path))
            return jsonAnswer(400, { error: 'The path is not percent-encoded UTF-8' })
        if (graphHosts.has(request.host)) return answerGraph(graph, request)
        if (managementHosts.has(request.host)) return answerAutomation(automation, request)
        if (loginHosts.has(request.host)) return answerEntra(entra, request)
        if (request.host === learnHost) return learn.answer(request, trouble)
        if (request.host === connectorHost) return connector.answer(request)
        return jsonAnswer(404, { error: `Host ${request.host} is not simulated` })
    }

    const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
        const url = new URL(incoming.url ?? '/', 'http://127.0.0.1')
        const { method = 'GET', headers } = incoming
        const bytes = await readBody(incoming)
        const body = bytes.toString('utf8')
        const date = (): string => new Date(clock.now()).toUTCString()
        if (url.pathname.startsWith(`${CONTROL}/`)) {
            const path = url.pathname.slice(CONTROL.length)
            const controlled = await answerControl(control, { method, path, headers, body })
            deliver(response, { how: 'send', answer: controlled }, date())
            return
        }
        const { host, path } = splitHost(url.pathname)
        const ended = new Promise<void>((resolve) => response.once('close', resolve))
        const query = url.searchParams
        const request: ServiceRequest = { method, host, path, query, headers, body, bytes, ended }
        const fault = faults.take(request)
        const tooEarly = retryWatch.arrive(request, clock.now())
        const finish = log.record(request, clock.now(), fault, tooEarly)
        const delivery =
            fault === undefined
                ? ({ how: 'send', answer: await answer(request) } as const)
                : await applyFault(fault, request, clock.now(), (trouble) => answer(request, trouble))
        if ('answer' in delivery) retryWatch.answered(request, delivery.answer, clock.now())
        const status = deliver(response, delivery, date())
        if (status !== undefined) finish(status)
    }

    const server = createServer((incoming, response) => {
        handle(incoming, response).catch((error: Error) => {
            // A defect of the simulation, never a simulated fault: loud, and distinguishable from both.
            process.stderr.write(`local/microsoft: ${error.stack ?? error.message}\n`)
            if (response.headersSent) response.destroy()
            else deliver(response, { how: 'send', answer: jsonAnswer(500, { error: error.message }) }, '')
        })
    })
    const port = await listen(server, options.port ?? 0)
    const url = `http://127.0.0.1:${port}`
    hosts = hostsMap(url)
    return {
        url,
        hosts,
        control,
        close: () =>
            new Promise((resolve) => {
                server.close(() => resolve())
                server.closeAllConnections()
            }),
    }
}
