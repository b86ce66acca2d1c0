import { join } from 'node:path'
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads'
import type { HttpHeader } from '../glide/host.ts'

export interface WireRequest {
    readonly method: string
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string | Uint8Array
    /** How long the other side may be silent. */
    readonly timeoutMs: number
    readonly connectTimeoutMs: number
}

export interface WireReply {
    readonly status: number
    readonly body: Uint8Array
    readonly headers: readonly HttpHeader[]
    readonly errorCode: number
    readonly errorMessage: string
}

/** Beyond a call's own time limit: by then the thread has answered, or is dead. */
const GRACE_MS = 10_000

/** HTTP that blocks the calling thread, as RESTMessageV2.execute() does. Starts its thread with the first call. */
export class SynchronousHttp {
    private started: { worker: Worker; port: MessagePort; signal: Int32Array } | undefined
    private readonly arrived = new Map<number, WireReply>()
    private next = 1

    private start(): NonNullable<SynchronousHttp['started']> {
        const channel = new MessageChannel()
        const flag = new SharedArrayBuffer(4)
        const worker = new Worker(join(process.cwd(), 'local/instance/core/outbound/http-thread.mjs'), {
            workerData: { port: channel.port2, flag },
            transferList: [channel.port2],
            execArgv: [],
        })
        worker.unref()
        channel.port1.unref()
        return { worker, port: channel.port1, signal: new Int32Array(flag) }
    }

    /** Sends without waiting; the number is for `take`. */
    post(request: WireRequest): number {
        this.started ??= this.start()
        const id = this.next++
        this.started.port.postMessage({ id, request })
        return id
    }

    /** The answer to a call, waiting for it at most so long; undefined: it is not there yet. */
    take(id: number, waitMs: number): WireReply | undefined {
        const until = performance.now() + waitMs
        for (;;) {
            const seen = this.drain()
            const reply = this.arrived.get(id)
            if (reply) {
                this.arrived.delete(id)
                return reply
            }
            const left = until - performance.now()
            if (left <= 0 || !this.started) return undefined
            Atomics.wait(this.started.signal, 0, seen, left)
        }
    }

    send(request: WireRequest): WireReply {
        return this.awaited(this.post(request), request.timeoutMs)
    }

    /** Waits while the answer, or a part of it, keeps arriving within the time limit. */
    awaited(id: number, timeoutMs: number): WireReply {
        for (;;) {
            const before = this.drain()
            const reply = this.take(id, timeoutMs + GRACE_MS)
            if (reply) return reply
            if (this.drain() === before) throw new Error('local instance: the HTTP thread did not answer')
        }
    }

    /** Fetches what lies in the port. Answers the signal's state from before: what comes later changes it. */
    private drain(): number {
        if (!this.started) return 0
        const state = Atomics.load(this.started.signal, 0)
        for (;;) {
            const message = receiveMessageOnPort(this.started.port) as
                | { message: { id: number; reply: WireReply } }
                | undefined
            if (!message) return state
            this.arrived.set(message.message.id, message.message.reply)
        }
    }

    close(): void {
        void this.started?.worker.terminate()
        this.started?.port.close()
    }
}
