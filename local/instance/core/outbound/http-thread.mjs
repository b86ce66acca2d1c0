// The thread that does HTTP for the instance: the instance blocks on Atomics.wait until the answer lies in the port.
import http from 'node:http'
import https from 'node:https'
import { workerData } from 'node:worker_threads'

const { port, flag } = workerData
const signal = new Int32Array(flag)
const agents = {
    'http:': new http.Agent({ keepAlive: true }),
    'https:': new https.Agent({ keepAlive: true }),
}

/** Wakes the instance: an answer is there, or one is still arriving. */
const wake = () => {
    Atomics.add(signal, 0, 1)
    Atomics.notify(signal, 0)
}

const none = new Uint8Array(0)

const send = ({ method, url, headers, body, timeoutMs, connectTimeoutMs }) =>
    new Promise((resolve) => {
        let settled = false
        let timer
        const settle = (answer) => {
            if (settled) return
            settled = true
            clearTimeout(timer)
            resolve(answer)
        }
        const failed = (code, message) =>
            settle({ status: 0, body: none, headers: [], errorCode: code, errorMessage: message })
        const { protocol } = new URL(url)
        const request = (protocol === 'https:' ? https : http).request(
            url,
            { method, headers, agent: agents[protocol] },
            (response) => {
                const chunks = []
                arm(timeoutMs)
                response.on('data', (chunk) => {
                    chunks.push(chunk)
                    arm(timeoutMs)
                    wake()
                })
                response.on('aborted', () =>
                    failed(2, 'Connection was closed before the whole answer had arrived'),
                )
                response.on('error', (error) => failed(2, error.message))
                response.on('end', () => {
                    const names = response.rawHeaders.filter((_, index) => index % 2 === 0)
                    settle({
                        status: response.statusCode ?? 0,
                        body: Uint8Array.from(Buffer.concat(chunks)),
                        headers: names.map((name, index) => ({
                            name,
                            value: response.rawHeaders[index * 2 + 1],
                        })),
                        errorCode: 0,
                        errorMessage: '',
                    })
                })
            },
        )
        // A limit for silence, not for the whole call.
        const arm = (milliseconds) => {
            clearTimeout(timer)
            if (settled) return
            timer = setTimeout(() => {
                failed(1, `Request timed out after ${milliseconds} ms`)
                request.destroy()
            }, milliseconds)
        }
        arm(Math.min(timeoutMs, connectTimeoutMs))
        request.on('socket', (socket) => {
            if (socket.connecting) socket.once('connect', () => arm(timeoutMs))
            else arm(timeoutMs)
        })
        request.on('error', (error) => failed(2, `${error.code ?? 'ERROR'}: ${error.message}`))
        if (body.length > 0) request.write(body)
        request.end()
    })

port.on('message', async ({ id, request }) => {
    const reply = await send(request).catch((error) => ({
        status: 0,
        body: none,
        headers: [],
        errorCode: 2,
        errorMessage: error.message,
    }))
    port.postMessage({ id, reply })
    wake()
})
