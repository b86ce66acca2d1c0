import type { HealthSettings } from '../../server/service-health/settings/health-settings.ts'
import { leavesOf, valueAt, withValue } from './settings-path.ts'

/** What was entered and not saved yet, by its path in the settings; rules and field map are one value each. */
export type Drafts = Readonly<Record<string, unknown>>

export const NO_DRAFTS: Drafts = {}

/** The server's business: no page enters it. */
const OF_SERVER = 'incidents.since'

export const equal = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What differs from what is saved: entering the saved value again is no change. */
export const draftsOf = (saved: HealthSettings, entered: HealthSettings): Drafts =>
    Object.fromEntries(
        leavesOf(saved)
            .filter((path) => path !== OF_SERVER && !equal(valueAt(saved, path), valueAt(entered, path)))
            .map((path) => [path, valueAt(entered, path)]),
    )

/** What the page shows: what was entered above what is saved. */
export const withDrafts = (saved: HealthSettings, drafts: Drafts): HealthSettings =>
    Object.entries(drafts).reduce((settings, [path, value]) => withValue(settings, path, value), saved)

/** The drafts that still make sense for these settings: a place that another version of the page had is left out. */
export const usable = (saved: HealthSettings, drafts: Drafts): Drafts => {
    const places = leavesOf(saved).filter((path) => path !== OF_SERVER)
    const fitting = Object.entries(drafts).filter(
        ([path, value]) =>
            places.includes(path) &&
            Array.isArray(value) === Array.isArray(valueAt(saved, path)) &&
            value !== null &&
            value !== undefined,
    )
    return draftsOf(saved, withDrafts(saved, Object.fromEntries(fitting)))
}

export const isDirty = (drafts: Drafts): boolean => Object.keys(drafts).length > 0
