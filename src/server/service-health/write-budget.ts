/** Incidents that one run may still write: each write runs the customer's rules and mails. */
export interface WriteBudget {
    readonly left: number
    /** False: used up, the rest waits for the next run. */
    take(): boolean
}

export function writeBudget(writes: number): WriteBudget {
    let left = Math.max(0, writes)
    return {
        get left() {
            return left
        },
        take() {
            if (left === 0) return false
            left -= 1
            return true
        },
    }
}
