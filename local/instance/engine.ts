import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { EngineData, ToEngine } from './engine-worker.ts'
import type { WebAnswer, WebRequest } from './web/http/web-request.ts'

type FromEngine =
    | { readonly kind: 'ready' | 'closed' }
    | { readonly kind: 'answer'; readonly id: number; readonly answer: WebAnswer }
    | { readonly kind: 'log'; readonly level: 'info' | 'error'; readonly message: string }

export interface Engine {
    handle(request: WebRequest, trusted: boolean): Promise<WebAnswer>
    close(): Promise<void>
}

/** Starts the instance's worker thread. Rejects when it cannot start. */
export function startEngine(
    data: EngineData,
    log: (level: 'info' | 'error', message: string) => void,
): Promise<Engine> {
    // By path: the file runs under tsx and, in tests, beside modules that a test runner compiled.
    const file = resolve('local/instance/engine-boot.mjs')
    if (!existsSync(file)) throw new Error(`local instance: run it from the project's folder (no ${file})`)
    const worker = new Worker(file, { workerData: data, execArgv: [] })
    const waiting = new Map<number, { resolve(answer: WebAnswer): void; reject(error: Error): void }>()
    const send = (message: ToEngine) => worker.postMessage(message)
    let next = 1
    let ended: Error | undefined
    return new Promise((started, failed) => {
        let closed: () => void = () => undefined
        const end = (error: Error) => {
            ended = error
            failed(error)
            for (const { reject } of waiting.values()) reject(error)
            waiting.clear()
            closed()
        }
        worker.on('error', (error) => {
            log('error', `the engine stopped: ${error.stack ?? error.message}`)
            end(error)
        })
        worker.on('exit', (code) => end(new Error(`the engine ended with code ${String(code)}`)))
        worker.on('message', (message: FromEngine) => {
            if (message.kind === 'ready') started({ handle, close })
            else if (message.kind === 'log') log(message.level, message.message)
            else if (message.kind === 'answer') {
                waiting.get(message.id)?.resolve(message.answer)
                waiting.delete(message.id)
            }
        })
        const handle = (request: WebRequest, trusted: boolean) =>
            new Promise<WebAnswer>((answer, reject) => {
                if (ended) return reject(ended)
                const id = next++
                waiting.set(id, { resolve: answer, reject })
                send({ kind: 'request', id, request, trusted })
            })
        const close = () =>
            new Promise<void>((done) => {
                if (ended) return done()
                closed = done
                send({ kind: 'close' })
            })
    })
}
