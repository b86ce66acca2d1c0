/** Writes one line to standard output. */
export const say = (text: string): void => void process.stdout.write(`${text}\n`)

/** Runs a piece of work that takes a while: says what, and then how long it took. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
    const startedAt = performance.now()
    process.stdout.write(`${name} … `)
    const value = await work()
    say(`${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
    return value
}
