/** Milliseconds since 1970, UTC. */
export type Millis = number

const MINUTE: Millis = 60_000

/**
 * The scenario clock: runs with `now`, and can be moved forward.
 * Everything that the simulated services say about time (Date, token lifetimes, throttling windows, posts) follows it.
 */
export interface ScenarioClock {
    now(): Millis
    /** The moment that scenario times are relative to: the start of the server, or of the last reset. */
    epoch(): Millis
    /** @throws RangeError when asked to go back: Microsoft's services never do. */
    advance(minutes: number): void
    /** Back to the time of `now`, with a new epoch. */
    reset(): void
}

/** Whole minutes, as Microsoft's announcements give them. */
const floorToMinute = (time: Millis): Millis => Math.floor(time / MINUTE) * MINUTE

export const createClock = (now: () => Millis, firstEpoch?: Millis): ScenarioClock => {
    let offset = 0
    let epoch = floorToMinute(firstEpoch ?? now())
    return {
        now: () => now() + offset,
        epoch: () => epoch,
        advance: (minutes) => {
            if (!Number.isFinite(minutes) || minutes < 0) {
                throw new RangeError(`The clock moves forward only: ${minutes} minutes`)
            }
            offset += minutes * MINUTE
        },
        reset: () => {
            offset = 0
            epoch = floorToMinute(now())
        },
    }
}
