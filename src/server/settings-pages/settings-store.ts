/** One change of what an admin decides on a page: all its settings, who, when. */
export interface SettingsRevision<Settings> {
    /** 0: nobody has saved anything. */
    readonly revision: number
    readonly settings: Settings
    /** sys_id of the admin. */
    readonly by: string
    /** Milliseconds since 1970. */
    readonly at: number
}

/** Every change is a row of its own: history, and the guard against two admins at once. */
export interface SettingsStore<Settings> {
    latest(): SettingsRevision<Settings> | undefined
    /** Newest first. */
    newest(limit: number): readonly SettingsRevision<Settings>[]
    /** False: somebody else has saved this revision. */
    append(sysId: string, revision: SettingsRevision<Settings>): boolean
}
