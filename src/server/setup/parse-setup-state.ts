import { ENTRY_FIELDS } from './entry-fields.ts'
import {
    newSetup,
    STEPS,
    type EntryStep,
    type Publication,
    type SetupEntries,
    type SetupState,
    type SetupStep,
} from './setup-state.ts'
import { isObject, type Json } from '../json.ts'

const objectOf = (value: unknown): Json => (isObject(value) ? value : {})
const numberOrNone = (value: unknown): number | null => (typeof value === 'number' ? value : null)
const textOr = (value: unknown, fallback: string): string => (typeof value === 'string' ? value : fallback)
const isStep = (value: unknown): value is SetupStep => (STEPS as readonly unknown[]).includes(value)

/** A stored step: what another version did not know, or wrote otherwise, has its default. */
function readStep(stored: Json, defaults: Json, readers: Json): Json {
    const read: Record<string, unknown> = {}
    for (const field of Object.keys(defaults)) {
        const reader = readers[field] as (value: unknown) => unknown
        const value = reader(stored[field])
        read[field] = value === undefined ? defaults[field] : value
    }
    return read
}

function readEntries(stored: Json, defaults: SetupEntries): SetupEntries {
    const entries: Record<string, Json> = {}
    for (const step of Object.keys(ENTRY_FIELDS) as EntryStep[])
        entries[step] = readStep(
            objectOf(stored[step]),
            defaults[step] as unknown as Json,
            ENTRY_FIELDS[step],
        )
    return entries as unknown as SetupEntries
}

function readPublication(stored: unknown): Publication | null {
    if (!isObject(stored) || !Array.isArray(stored.tenants)) return null
    const tenants = stored.tenants.filter((one): one is string => typeof one === 'string')
    return { revision: numberOrNone(stored.revision) ?? 0, tenants }
}

/**
 * A setup as an earlier or later version of the app may have stored it: fields that are missing or not understood have
 * their defaults, the others are kept.
 */
export function parseSetupState(text: string): SetupState {
    const defaults = newSetup('')
    const stored = objectOf(jsonOf(text))
    const entries = readEntries(objectOf(stored.entries), {
        ...defaults.entries,
        repository: { repositoryId: '' },
    })
    return {
        revision: numberOrNone(stored.revision) ?? defaults.revision,
        agreedAt: numberOrNone(stored.agreedAt),
        withoutSetup: stored.withoutSetup === true,
        entries,
        position: isStep(stored.position) ? stored.position : defaults.position,
        completedAt: numberOrNone(stored.completedAt),
        inEffect: isObject(stored.inEffect) ? readEntries(stored.inEffect, entries) : null,
        instanceName: typeof stored.instanceName === 'string' ? stored.instanceName : null,
        publication: readPublication(stored.publication),
        secretExpiresOn: textOr(stored.secretExpiresOn, ''),
    }
}

function jsonOf(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch {
        // Nobody may write the column: what is no JSON was cut off by the platform, and nothing of it can be trusted.
        return undefined
    }
}
