import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Row } from '../contracts.ts'
import type { JournalEntry } from '../core/store/journal.ts'
import type { WebAnswer, WebRequest } from '../web/http/web-request.ts'
import type { CallKind, ClusterOptions, FromNode, News, NodeData, Permit, ToNode } from './node-messages.ts'

/** A node that is about to do something. */
export interface Waiting {
    readonly node: number
    readonly call: CallKind
    /** The table, or method and URL. */
    readonly detail: string
}

export type Step = Waiting & { readonly dies: boolean }

/** Who goes on of those who wait. `step` counts from 0. */
export type Schedule = (
    waiting: readonly Waiting[],
    step: number,
) => { readonly node: number; readonly dies?: boolean }

export interface Outcome {
    /** Undefined: the node died before it answered. */
    readonly answer: WebAnswer | undefined
    /** Rows written and deleted, the platform's own included. */
    readonly changed: number
}

export interface Cluster {
    /** One node does one piece of work, without a stop. `diesAtChange`: it dies instead of that change, counted from 1. */
    work(node: number, request: WebRequest, options?: { readonly diesAtChange?: number }): Promise<Outcome>
    /** All nodes at once, one request each; before every call the schedule says who goes on. */
    interleave(
        requests: readonly WebRequest[],
        schedule: Schedule,
    ): Promise<{ readonly outcomes: readonly Outcome[]; readonly steps: readonly Step[] }>
    /** What a node sees of a table. */
    rows(node: number, table: string, query?: string): Promise<readonly Row[]>
    /** Sets the clock of all nodes, in milliseconds since the epoch; a schedule may do so too. */
    setClock(at: number): void
    /** Everything as it was at the start, the clocks included; the dead live again. */
    reset(): Promise<void>
    close(): Promise<void>
}

/**
 * Starts nodes over the same records: each has a thread, script contexts and a copy of the records of its own. Only one
 * of them runs at any moment, and it takes over what the others wrote before it goes on: as on one database, in an
 * order that the caller chooses.
 */
export async function startCluster(options: ClusterOptions, size = 2): Promise<Cluster> {
    const nodes = await Promise.all(Array.from({ length: size }, () => startNode(options)))
    /** What each node does not know yet. */
    const missed: { changes: JournalEntry[]; clock?: News['clock'] }[] = nodes.map(() => ({ changes: [] }))
    const published = (from: number, changes: readonly JournalEntry[]): void =>
        missed.forEach((news, node) => void (node === from || news.changes.push(...changes)))
    const takeMissed = (node: number): News => {
        const news = missed[node] ?? { changes: [] }
        missed[node] = { changes: [] }
        return news
    }
    const at = (node: number): Node => {
        const found = nodes[node]
        if (!found) throw new RangeError(`there is no node ${String(node)}`)
        return found
    }
    const ask = async (node: number, message: ToNode): Promise<FromNode> => {
        at(node).tell(message)
        return at(node).hear()
    }
    /** Hears a node until it waits or is done. */
    const heard = async (node: number): Promise<Waiting | Outcome> => {
        const message = await at(node).hear()
        if (message.kind === 'waiting') {
            published(node, message.changes)
            return { node, call: message.call, detail: message.detail }
        }
        if (message.kind !== 'done') throw new Error(`a node answered ${message.kind}`)
        published(node, message.changes)
        return { answer: message.answer, changed: message.changed }
    }
    const order = async (node: number, message: ToNode): Promise<Waiting | Outcome> => {
        at(node).tell(message)
        return heard(node)
    }
    return {
        async work(node, request, { diesAtChange } = {}) {
            const done = await order(node, {
                ...takeMissed(node),
                kind: 'work',
                request,
                stepping: false,
                ...(diesAtChange === undefined ? {} : { diesAtChange }),
            })
            if ('call' in done) throw new Error('a node waited although nobody steps')
            return done
        },
        async interleave(requests, schedule) {
            const outcomes: Outcome[] = []
            const waiting = new Map<number, Waiting>()
            const steps: Step[] = []
            const note = (node: number, state: Waiting | Outcome): void => {
                if ('call' in state) waiting.set(node, state)
                else {
                    waiting.delete(node)
                    outcomes[node] = state
                }
            }
            for (const [node, request] of requests.entries()) {
                note(node, await order(node, { ...takeMissed(node), kind: 'work', request, stepping: true }))
            }
            const goOn = async (node: number, dies: boolean): Promise<void> => {
                at(node).permit({ ...takeMissed(node), dies })
                note(node, await heard(node))
            }
            try {
                while (waiting.size > 0) {
                    const { node, dies = false } = schedule([...waiting.values()], steps.length)
                    const chosen = waiting.get(node)
                    if (!chosen) throw new RangeError(`node ${String(node)} does not wait`)
                    steps.push({ ...chosen, dies })
                    await goOn(node, dies)
                }
            } finally {
                // A schedule that threw leaves nobody waiting.
                for (const node of [...waiting.keys()]) await goOn(node, true)
            }
            return { outcomes, steps }
        },
        async rows(node, table, query = '') {
            const heard = await ask(node, { ...takeMissed(node), kind: 'rows', table, query })
            if (heard.kind !== 'rows') throw new Error(`a node answered ${heard.kind}`)
            return heard.rows
        },
        setClock(at) {
            for (const news of missed) news.clock = { at, machine: Date.now() }
        },
        async reset() {
            // Each undoes its own and what it took over; what it missed it never saw.
            for (const node of nodes.keys()) takeMissed(node)
            await Promise.all(nodes.map((_, node) => ask(node, { kind: 'reset', changes: [] })))
        },
        async close() {
            await Promise.all(nodes.map((node) => node.close()))
        },
    }
}

interface Node {
    tell(message: ToNode): void
    permit(permit: Permit): void
    hear(): Promise<FromNode>
    close(): Promise<void>
}

async function startNode(instance: ClusterOptions): Promise<Node> {
    const signal = new SharedArrayBuffer(4)
    const data: NodeData = { instance, signal }
    // By path: the file runs under tsx and, in tests, beside modules that a test runner compiled.
    const worker = new Worker(resolve('local/instance/cluster/node-boot.mjs'), {
        workerData: data,
        execArgv: [],
    })
    const inbox: FromNode[] = []
    let failure: Error | undefined
    let wake: () => void = () => undefined
    worker.on('message', (message: FromNode) => {
        inbox.push(message)
        wake()
    })
    worker.on('error', (error) => {
        failure = error
        wake()
    })
    const hear = async (): Promise<FromNode> => {
        for (;;) {
            const message = inbox.shift()
            if (message) return message
            if (failure) throw failure
            await new Promise<void>((woken) => (wake = woken))
        }
    }
    const node: Node = {
        tell: (message) => worker.postMessage(message),
        permit(permit) {
            worker.postMessage(permit)
            const flag = new Int32Array(signal)
            Atomics.store(flag, 0, 1)
            Atomics.notify(flag, 0)
        },
        hear,
        async close() {
            node.tell({ kind: 'close', changes: [] })
            while (!failure && (await hear()).kind !== 'closed');
            await worker.terminate()
        },
    }
    if ((await hear()).kind !== 'ready') throw new Error('a node did not start')
    return node
}
