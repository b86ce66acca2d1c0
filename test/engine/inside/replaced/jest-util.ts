/** What jest's `expect` uses of `jest-util`, which otherwise needs Node. */
export class ErrorWithStack extends Error {}

export const isPromise = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'

export const pluralize = (word: string, count: number, ending = 's'): string =>
    `${String(count)} ${word}${count === 1 ? '' : ending}`
