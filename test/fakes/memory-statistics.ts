import type { OperationFilter } from '../../src/server/user-operations/operation-store.ts'
import type { OperationStatistics } from '../../src/server/user-operations/overview/operation-statistics.ts'
import { isEnded, type UserOperation } from '../../src/server/user-operations/user-operation.ts'
import type { MemoryOperations } from './memory-operations.ts'

function counted<T extends object>(groups: readonly T[]): readonly (T & { readonly count: number })[] {
    const counts = new Map<string, number>()
    for (const one of groups) {
        const key = JSON.stringify(one)
        counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    return [...counts].map(([key, count]) => ({ ...(JSON.parse(key) as T), count }))
}

type Group = Pick<UserOperation, 'kind' | 'state' | 'tier' | 'isDryRun' | 'progress'>

/** The figures that the database counts, counted from rows in memory. */
export function memoryStatistics(memory: MemoryOperations): OperationStatistics {
    const rows = (filter: OperationFilter = {}): readonly UserOperation[] =>
        memory.operations.list(filter, 0, Infinity)
    const planned = (): readonly number[] =>
        rows({ states: ['requested', 'queued', 'running'] }).flatMap(({ nextAttemptAt: at }) => at ?? [])
    return {
        byKindAndState: (filter) => counted(rows(filter).map(({ kind, state }) => ({ kind, state }))),
        open() {
            const open = rows().filter((row) => !isEnded(row))
            const group = ({ kind, state, tier, isDryRun, progress }: Group) => ({
                kind,
                state,
                tier,
                isDryRun,
                progress,
            })
            const keyOf = (one: Group): string => JSON.stringify(group(one))
            return counted(open.map(group)).map((one) => {
                const same = open.filter((row) => keyOf(row) === keyOf(one))
                return { ...one, oldestAt: Math.min(...same.map(({ createdAt }) => createdAt)) }
            })
        },
        errors: (filter, limit) =>
            [...counted(rows(filter).flatMap(({ error }) => (error ? [{ code: error.code }] : [])))]
                .sort((a, b) => b.count - a.count)
                .slice(0, limit),
        medianSeconds(filter) {
            const seconds = rows({ ...filter, states: ['succeeded', 'failed'] })
                .map(({ createdAt, finishedAt }) => ((finishedAt ?? createdAt) - createdAt) / 1000)
                .sort((a, b) => a - b)
            const middle = seconds.slice(
                Math.floor((seconds.length - 1) / 2),
                Math.floor(seconds.length / 2) + 1,
            )
            return seconds.length === 0 ? null : middle.reduce((sum, one) => sum + one, 0) / middle.length
        },
        planned: () => ({
            count: planned().length,
            nextAt: planned().length === 0 ? null : Math.min(...planned()),
        }),
    }
}
