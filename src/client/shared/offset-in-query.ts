/** Reads from an address where a part of a list begins; what is no number of rows is the beginning. */
export const offsetInQuery = (given: string | null): number =>
    // The server takes no larger offset; there is no such page in any case.
    Math.min(Math.trunc(Math.abs(Number(given))) || 0, 999_999)
