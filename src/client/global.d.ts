interface Window {
    /** The session's token; the platform wants it in the header X-UserToken. */
    readonly g_ck: string
    /** Who is signed in. */
    readonly g_user?: { readonly userID: string }
}

declare module '*.css'

declare module 'sn-translate' {
    /**
     * The text in the user's language. The build collects literal arguments only. No placeholders: the build puts
     * each text inside a Jelly `${…}`, where a brace could end the expression.
     */
    export function t(text: string): string
}
