import { leavesOf, valueAt, withValue } from './settings-path.ts'

/** What was entered and not saved yet, by its path in the settings; a list is one value. */
export type Drafts = Readonly<Record<string, unknown>>

export const NO_DRAFTS: Drafts = {}

export const equal = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const placesOf = (saved: unknown, ofServer: string): readonly string[] =>
    leavesOf(saved).filter((path) => path !== ofServer)

/**
 * What differs from what is saved: entering the saved value again is no change.
 * @param ofServer path of what no page enters
 */
export const draftsOf = <T>(saved: T, entered: T, ofServer: string): Drafts =>
    Object.fromEntries(
        placesOf(saved, ofServer)
            .filter((path) => !equal(valueAt(saved, path), valueAt(entered, path)))
            .map((path) => [path, valueAt(entered, path)]),
    )

/** What the page shows: what was entered above what is saved. */
export const withDrafts = <T>(saved: T, drafts: Drafts): T =>
    Object.entries(drafts).reduce((settings, [path, value]) => withValue(settings, path, value), saved)

/** The drafts that still make sense for these settings: a place that another version of the page had is left out. */
export const usable = <T>(saved: T, drafts: Drafts, ofServer: string): Drafts => {
    const places = placesOf(saved, ofServer)
    const fitting = Object.entries(drafts).filter(
        ([path, value]) =>
            places.includes(path) &&
            Array.isArray(value) === Array.isArray(valueAt(saved, path)) &&
            value !== null &&
            value !== undefined,
    )
    return draftsOf(saved, withDrafts(saved, Object.fromEntries(fitting)), ofServer)
}

export const isDirty = (drafts: Drafts): boolean => Object.keys(drafts).length > 0
