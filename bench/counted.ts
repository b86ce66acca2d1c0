import type { Lab } from '../test/lab.ts'

export interface Counted {
    readonly outbound: number
    readonly queries: number
    /** Fetched by scripts. */
    readonly rows: number
    /** Gone over by aggregates inside the database. */
    readonly aggregated: number
    readonly writes: number
    readonly byTable: unknown
    readonly medianMs: number
    /** Of it, outside the stand-in's store, which goes through every row where a database goes by an index. */
    readonly medianMsOutsideStore: number
    readonly p95Ms: number
}

/** Counts one run of some work exactly, after a run that does not count, then times a series of them. */
export async function counted(
    lab: Lab,
    work: () => Promise<void>,
    { runs = 50, prepare = () => Promise.resolve() }: { runs?: number; prepare?: () => Promise<void> } = {},
): Promise<Counted> {
    const timed = async (): Promise<{ readonly all: number; readonly outside: number }> => {
        await prepare()
        await lab.instance.control.resetCounters()
        const startedAt = performance.now()
        await work()
        const all = performance.now() - startedAt
        return { all, outside: all - (await lab.instance.control.counters()).storeMs }
    }
    await timed()
    await timed()
    const { outbound, queries, rows, aggregated, writes, byTable } = await lab.instance.control.counters()
    const times: { readonly all: number; readonly outside: number }[] = []
    for (let n = 0; n < runs; n += 1) times.push(await timed())
    const ms = (of: 'all' | 'outside', share: number): number => {
        const sorted = times.map((time) => time[of]).sort((a, b) => a - b)
        return Number((sorted[Math.floor(share * (runs - 1))] ?? 0).toFixed(2))
    }
    return {
        outbound,
        queries,
        rows,
        aggregated,
        writes,
        byTable,
        medianMs: ms('all', 0.5),
        medianMsOutsideStore: ms('outside', 0.5),
        p95Ms: ms('all', 0.95),
    }
}

/** A REST call that must succeed. */
export async function mustAnswer(lab: Lab, user: string, path: string): Promise<void> {
    const { status } = await lab.call(user, 'GET', path)
    if (status !== 200) throw new Error(`${path} answered ${status}`)
}
