/** What of the settings does not fit, before it is said in the user's language. */
export interface FoundProblem {
    /** Path in the settings, such as `runbooks[0].parameters[1].name`. */
    readonly path: string
    /** Message keys. */
    readonly message: string
    readonly fix: string
    /** Fill {0}, {1} of both. */
    readonly parameters?: readonly string[]
    /** Saving is refused. */
    readonly blocks: boolean
}

/** Something that is always refused. */
export const refused = (path: string, message: string, fix: string): FoundProblem => ({
    path,
    message,
    fix,
    blocks: true,
})

/** Something that an admin is told, and may leave so. */
export const warned = (path: string, message: string, fix: string): FoundProblem => ({
    path,
    message,
    fix,
    blocks: false,
})
