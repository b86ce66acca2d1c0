/** What every page of settings says, in the user's language. */
export interface SettingsTexts {
    readonly save: string
    readonly discard: string
    readonly saving: string
    readonly unsaved: string
    readonly saved: string
    readonly nothingToSave: string
    readonly history: string
    readonly noHistory: string
    readonly goneUser: string
    readonly restored: string
    readonly notSaved: string
    readonly outOfDate: string
    readonly conflict: string
    readonly conflictBy: string
    readonly conflictKept: string
    readonly conflictMine: string
    readonly conflictMineNote: string
    readonly conflictTheirs: string
    readonly setAside: string
    readonly putBack: string
}
