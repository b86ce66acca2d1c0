import { join } from 'node:path'
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads'
import type { HttpReply } from '../glide/host.ts'

export interface WireRequest {
    readonly method: string
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    readonly timeoutMs: number
}

/** HTTP that blocks the calling thread, as RESTMessageV2.execute() does. Starts its thread with the first call. */
export class SynchronousHttp {
    private started: { worker: Worker; port: MessagePort; signal: Int32Array } | undefined

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

    send(request: WireRequest): HttpReply {
        this.started ??= this.start()
        const { port, signal } = this.started
        Atomics.store(signal, 0, 0)
        port.postMessage(request)
        Atomics.wait(signal, 0, 0, request.timeoutMs + 10_000)
        const answer = receiveMessageOnPort(port) as { message: HttpReply } | undefined
        if (!answer) throw new Error('local instance: the HTTP thread did not answer')
        return answer.message
    }

    close(): void {
        void this.started?.worker.terminate()
        this.started?.port.close()
    }
}
