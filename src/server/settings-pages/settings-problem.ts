/** What does not fit this instance. */
export interface SettingsProblem {
    /** Path in the settings, such as `incidents.rules[0].then.category` or `kinds.incident.states.18`. */
    readonly path: string
    readonly message: string
    readonly fix: string
    /** Saving is refused. */
    readonly blocks: boolean
}
