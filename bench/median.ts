/** Milliseconds of one run: the median of several, after runs that do not count. */
export async function medianMs(
    run: () => unknown,
    { runs, warm }: { readonly runs: number; readonly warm: number },
): Promise<number> {
    const times: number[] = []
    for (let n = 0; n < warm + runs; n += 1) {
        const startedAt = performance.now()
        await run()
        if (n >= warm) times.push(performance.now() - startedAt)
    }
    times.sort((a, b) => a - b)
    return times[Math.floor((times.length - 1) / 2)] ?? 0
}
