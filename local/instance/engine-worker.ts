import { parentPort, workerData } from 'node:worker_threads'
import type { InstanceOptions } from './contracts.ts'
import { createInstance } from './core/create-instance.ts'
import { createWeb } from './web/create-web.ts'
import type { WebRequest } from './web/http/web-request.ts'
import type { WebOptions } from './web/web-options.ts'

/** The worker thread that is the instance: one request at a time, and what is due in between. */

export interface EngineData {
    readonly instance: InstanceOptions
    readonly web: Omit<WebOptions, 'log'>
    /** Milliseconds between looks at what is due; 0 leaves jobs to the control API. */
    readonly jobInterval: number
}

export type ToEngine =
    | {
          readonly kind: 'request'
          readonly id: number
          readonly request: WebRequest
          readonly trusted: boolean
      }
    | { readonly kind: 'close' }

if (!parentPort) throw new Error('engine-worker.ts runs as a worker thread')
const port = parentPort
const data = workerData as EngineData
const log = (level: 'info' | 'error', message: string) => port.postMessage({ kind: 'log', level, message })

const instance = createInstance(data.instance)
const web = createWeb(instance, { ...data.web, log })

let soon: NodeJS.Immediate | undefined
/** Async rules and events run right after the request that queued them, not at the next look at what is due. */
const runSoon = () => {
    soon ??= setImmediate(() => {
        soon = undefined
        runDue()
    })
}
const runDue = () => {
    try {
        instance.jobs.runDue()
    } catch (error) {
        log(
            'error',
            `background work failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        )
    }
}
const timer = data.jobInterval > 0 ? setInterval(runDue, data.jobInterval) : undefined

port.on('message', (message: ToEngine) => {
    if (message.kind === 'close') {
        clearInterval(timer)
        if (soon) clearImmediate(soon)
        instance.close()
        port.postMessage({ kind: 'closed' })
        port.close()
        return
    }
    const answer = web.handle(message.request, message.trusted)
    port.postMessage({ kind: 'answer', id: message.id, answer })
    if (timer) runSoon()
})
port.postMessage({ kind: 'ready' })
