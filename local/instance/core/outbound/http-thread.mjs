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

const send = ({ method, url, headers, body, timeoutMs }) =>
    new Promise((resolve) => {
        let settled = false
        const settle = (answer) => {
            if (settled) return
            settled = true
            clearTimeout(timer)
            resolve(answer)
        }
        const failed = (code, message) =>
            settle({ status: 0, body: '', headers: {}, errorCode: code, errorMessage: message })
        const { protocol } = new URL(url)
        const request = (protocol === 'https:' ? https : http).request(
            url,
            { method, headers, agent: agents[protocol] },
            (response) => {
                const chunks = []
                response.on('data', (chunk) => chunks.push(chunk))
                response.on('aborted', () =>
                    failed(2, 'Connection was closed before the whole answer had arrived'),
                )
                response.on('error', (error) => failed(2, error.message))
                response.on('end', () =>
                    settle({
                        status: response.statusCode ?? 0,
                        body: Buffer.concat(chunks).toString('utf8'),
                        headers: Object.fromEntries(
                            Object.entries(response.headers).map(([name, value]) => [
                                name,
                                [value].flat().join(', '),
                            ]),
                        ),
                        errorCode: 0,
                        errorMessage: '',
                    }),
                )
            },
        )
        const timer = setTimeout(() => {
            failed(1, `Request timed out after ${timeoutMs} ms`)
            request.destroy()
        }, timeoutMs)
        request.on('error', (error) => failed(2, `${error.code ?? 'ERROR'}: ${error.message}`))
        if (body) request.write(body)
        request.end()
    })

port.on('message', async (request) => {
    const answer = await send(request).catch((error) => ({
        status: 0,
        body: '',
        headers: {},
        errorCode: 2,
        errorMessage: error.message,
    }))
    port.postMessage(answer)
    Atomics.store(signal, 0, 1)
    Atomics.notify(signal, 0)
})
