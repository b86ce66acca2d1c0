import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import type { Row } from '../contracts.ts'
import { createInstance } from '../core/create-instance.ts'
import type { JournalEntry } from '../core/store/journal.ts'
import { createWeb } from '../web/create-web.ts'
import type { WebAnswer, WebRequest } from '../web/http/web-request.ts'
import type { CallKind, FromNode, News, NodeData, Permit, ToNode } from './node-messages.ts'

/** The worker thread that is one node: a copy of the records, script contexts of its own, and a conductor that lets it go on. */

if (!parentPort) throw new Error('node-worker.ts runs as a worker thread')
const port = parentPort
const { instance: options, signal } = workerData as NodeData
const mayGoOn = new Int32Array(signal)
const say = (message: FromNode) => port.postMessage(message)

/** Thrown by every call of a node that is dead: nothing that a script catches brings it back. */
class NodeDied {
    readonly name = 'NodeDied'
}

let stepping = false
let dead = false
let diesAtChange = Infinity
let changed = 0
/** Own changes that the others do not know yet. */
let unsent: JournalEntry[] = []
/** How rows were at the start; undefined: not there. */
const before = new Map<string, Row | undefined>()

function remember([kind, table, value]: JournalEntry): void {
    const sysId = kind === 'put' ? (value['sys_id'] ?? '') : value
    const key = `${table} ${sysId}`
    if (!before.has(key)) before.set(key, instance.store.get(table, sysId))
}

const instance = createInstance({
    ...options,
    onHostCall(call, detail) {
        if (dead) throw new NodeDied()
        if (stepping) waitForPermit(call, detail)
    },
    beforeChange(change) {
        if (dead || changed + 1 >= diesAtChange) {
            dead = true
            throw new NodeDied()
        }
        changed += 1
        remember(change)
        unsent.push(change)
    },
})
const web = createWeb(instance, {})

const taken = (): JournalEntry[] => {
    const changes = unsent
    unsent = []
    return changes
}

function takeOver({ changes, clock }: News): void {
    if (clock) instance.setClock(clock.at + Date.now() - clock.machine)
    for (const change of changes) {
        remember(change)
        instance.apply(change)
    }
}

function waitForPermit(call: CallKind, detail: string): void {
    say({ kind: 'waiting', call, detail, changes: taken() })
    // In a loop: the notice of the permit before may come late, and wakes without one.
    while (Atomics.load(mayGoOn, 0) === 0) Atomics.wait(mayGoOn, 0, 0)
    Atomics.store(mayGoOn, 0, 0)
    const received = receiveMessageOnPort(port) as { message: Permit } | undefined
    if (!received) throw new Error('local instance: a node was let go on without a permit')
    takeOver(received.message)
    if (!received.message.dies) return
    dead = true
    throw new NodeDied()
}

function work(request: WebRequest): WebAnswer | undefined {
    try {
        const answer = web.handle(request, true)
        return dead ? undefined : answer
    } catch (error) {
        if (dead) return undefined
        throw error
    }
}

function reset(): void {
    for (const [key, row] of before) {
        const [table = '', sysId = ''] = key.split(' ')
        const now = instance.store.get(table, sysId)
        if (now) instance.apply(['delete', now['sys_class_name'] ?? table, sysId])
        if (row) instance.apply(['put', row['sys_class_name'] ?? table, row])
    }
    before.clear()
    unsent = []
    dead = false
    instance.restart()
    if (options.startAt !== undefined) instance.setClock(options.startAt)
}

port.on('message', (order: ToNode) => {
    takeOver(order)
    switch (order.kind) {
        case 'work': {
            stepping = order.stepping
            diesAtChange = order.diesAtChange ?? Infinity
            changed = 0
            const answer = work(order.request)
            diesAtChange = Infinity
            return say({ kind: 'done', answer, changes: taken(), changed })
        }
        case 'rows':
            return say({ kind: 'rows', rows: instance.store.query(order.table, order.query) })
        case 'reset':
            reset()
            return say({ kind: 'ok' })
        case 'close':
            instance.close()
            say({ kind: 'closed' })
            port.close()
    }
})
say({ kind: 'ready' })
