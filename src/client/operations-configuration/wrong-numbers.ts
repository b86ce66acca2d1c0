import type { OperationSettings } from '../../server/user-operations/operation-settings.ts'
import { valueAt } from '../shared/settings-path.ts'

/** What the server takes; a test holds both to the same. */
export const MOST_CACHE_MINUTES = 60
export const MOST_RUN_MINUTES = 1440

/** Paths of fields that hold no number of minutes that the server takes, with the most that it does. */
export const wrongNumbers = (entered: OperationSettings): readonly (readonly [string, number])[] =>
    [
        ['enrichment.minutes', MOST_CACHE_MINUTES] as const,
        ...entered.runbooks.map((_, at) => [`runbooks[${at}].timeoutMinutes`, MOST_RUN_MINUTES] as const),
    ].filter(([path, most]) => {
        // A field keeps what is no number as it was typed.
        const minutes: unknown = valueAt(entered, path)
        return typeof minutes !== 'number' || minutes < 1 || minutes > most
    })
