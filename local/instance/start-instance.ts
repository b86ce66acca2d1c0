import type { AddressInfo } from 'node:net'
import type { InstanceOptions } from './contracts.ts'
import { createControl, type Control } from './control.ts'
import { baseId } from './core/base/base-row.ts'
import { startEngine } from './engine.ts'
import { createFront } from './web/http/front.ts'
import type { WebOptions } from './web/web-options.ts'

export interface StartOptions extends InstanceOptions, Omit<WebOptions, 'log'> {
    /** 0 takes a free port. */
    readonly port: number
    /** Address to listen on; loopback unless said otherwise. */
    readonly host?: string
    /** Milliseconds between looks at what is due; 0 leaves jobs to `control`. */
    readonly jobInterval?: number
    readonly log?: (level: 'info' | 'error', message: string) => void
}

export interface RunningInstance {
    readonly url: string
    readonly control: Control
    /** Answers what is under way, flushes what is stored, ends the threads. */
    close(): Promise<void>
}

const defaultJobInterval = 1000
/** Where scripts find the instance's own address. */
const SERVLET_URI = 'glide.servlet.uri'

/** Starts a local instance: engine thread and HTTP front. Rejects with a clear message when the port is taken. */
export async function startInstance(options: StartOptions): Promise<RunningInstance> {
    const {
        port,
        host = '127.0.0.1',
        jobInterval = defaultJobInterval,
        log = logToConsole,
        ...rest
    } = options
    const { controlApi, requiredScripts, ...instance } = rest
    const engine = await startEngine({ instance, web: { controlApi, requiredScripts }, jobInterval }, log)
    const front = createFront((request) => engine.handle(request, false))
    try {
        await listen(front, port, host)
    } catch (error) {
        await engine.close()
        throw error
    }
    const url = `http://localhost:${String((front.address() as AddressInfo).port)}`
    const control = createControl(engine)
    // The address is known only now: port 0 takes a free one.
    await control.loadRecords([
        {
            table: 'sys_properties',
            values: { sys_id: baseId('sys_properties', SERVLET_URI), value: `${url}/` },
        },
    ])
    return {
        url,
        control,
        async close() {
            const stopped = new Promise<void>((done) => front.close(() => done()))
            front.closeIdleConnections()
            await engine.close()
            front.closeAllConnections()
            await stopped
        },
    }
}

const listen = (front: ReturnType<typeof createFront>, port: number, host: string) =>
    new Promise<void>((listening, failed) => {
        front.once('error', (error: NodeJS.ErrnoException) =>
            failed(
                error.code === 'EADDRINUSE'
                    ? new Error(`port ${String(port)} is in use; choose another`)
                    : error,
            ),
        )
        front.listen(port, host, listening)
    })

const logToConsole = (level: 'info' | 'error', message: string) => {
    process[level === 'error' ? 'stderr' : 'stdout'].write(`${message}\n`)
}
