import type { ServerResponse } from 'node:http'
import type { Delivery } from '../faults/apply-fault.ts'

/**
 * Puts an answer on the wire, whole or spoilt as asked. `date` is the scenario's time.
 * @returns the status sent, or undefined when no head was sent.
 */
export const deliver = (response: ServerResponse, delivery: Delivery, date: string): number | undefined => {
    if (delivery.how === 'never') return undefined
    if (delivery.how === 'destroy') {
        response.destroy()
        return undefined
    }
    const { status, headers, body, file } = delivery.answer
    const bytes = file ? Buffer.from(file) : Buffer.from(body, 'utf8')
    response.sendDate = false
    const head = { date, ...headers, 'content-length': `${bytes.length}` }
    const send = (): void => {
        response.writeHead(status, head)
        if (delivery.how === 'send') response.end(bytes)
        // Waiting for the write makes sure that the client sees the head and half a body.
        else response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy())
    }
    if (delivery.afterMs === undefined) send()
    else {
        const timer = setTimeout(send, delivery.afterMs)
        response.once('close', () => clearTimeout(timer))
    }
    return status
}
