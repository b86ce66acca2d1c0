/** What became of one part of an app. `not tried` always says why. */
export type Outcome =
    | { readonly what: string; readonly state: 'ok'; readonly detail?: string }
    | { readonly what: string; readonly state: 'failed' | 'not tried'; readonly detail: string }

export const ok = (what: string, detail?: string): Outcome => ({
    what,
    state: 'ok',
    ...(detail ? { detail } : {}),
})
export const failed = (what: string, detail: string): Outcome => ({ what, state: 'failed', detail })
export const notTried = (what: string, detail: string): Outcome => ({ what, state: 'not tried', detail })

/** One line; what failed stands out at its beginning. */
export const lineOf = ({ what, state, detail }: Outcome): string =>
    `  ${state.padEnd(9)}  ${what}${detail ? `: ${detail.replace(/\s+/g, ' ').slice(0, 300)}` : ''}`
