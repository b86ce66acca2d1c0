import type { Settings } from '../../src/server/ports.ts'

/** No property was changed. */
export const DEFAULT_SETTINGS: Settings = {
    number: (_name, fallback) => fallback,
    boolean: (_name, fallback) => fallback,
    choice: (_name, _values, fallback) => fallback,
}
