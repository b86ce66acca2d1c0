export interface WebOptions {
    /** Opens the control API under /local/ to HTTP. Off unless asked for. */
    readonly controlApi?: boolean
    /**
     * Scripts to serve for a page's `g:requires`, by the name that the page asks for; a page gets no script for the others.
     * The platform loads prototype.js this way, which changes built-in methods: a test can put it in here.
     */
    readonly requiredScripts?: Readonly<Record<string, string>>
    /** Where the web side reports what went wrong. */
    readonly log?: (level: 'info' | 'error', message: string) => void
}
