import type { ServiceRequest } from '../http/exchange.ts'
import type { Fault } from './fault.ts'

/** Faults in the order they were added; the first one in scope strikes. */
export interface FaultQueue {
    add(fault: Fault): void
    /** The fault that strikes this request, used up once by it. */
    take(request: Pick<ServiceRequest, 'host' | 'path'>): Fault | undefined
    /** What is still to come, `count` being what is left. */
    list(): readonly Fault[]
    clear(): void
}

const matches = (pattern: string | undefined, text: string): boolean => {
    if (pattern === undefined) return true
    const escaped = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return new RegExp(`^${escaped.join('.*')}$`, 's').test(text)
}

const countOf = (fault: Fault): number => fault.count ?? (fault.probability === undefined ? 1 : Infinity)

export const createFaultQueue = (random: () => number): FaultQueue => {
    let queue: { readonly fault: Fault; left: number }[] = []
    return {
        add: (fault) => {
            queue.push({ fault, left: countOf(fault) })
        },
        take: ({ host, path }) => {
            const entry = queue.find(
                ({ fault }) =>
                    matches(fault.host, host) &&
                    matches(fault.path, path) &&
                    random() < (fault.probability ?? 1),
            )
            if (entry === undefined) return undefined
            entry.left -= 1
            queue = queue.filter(({ left }) => left > 0)
            return entry.fault
        },
        list: () =>
            queue.map(({ fault, left }) => (Number.isFinite(left) ? { ...fault, count: left } : fault)),
        clear: () => {
            queue = []
        },
    }
}
