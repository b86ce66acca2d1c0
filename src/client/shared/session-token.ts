let current: string | null = null

/** The token that the platform wants in the header X-UserToken; `g_ck` of the page, or the one read since. */
export const sessionToken = (): string => current ?? window.g_ck

/**
 * Somebody whose session ended signs in again in another tab: the new session has another token, and it stands in
 * every page. Reading this one again saves what was typed in it.
 * @returns whether the token is another now
 */
export async function renewSessionToken(): Promise<boolean> {
    try {
        const page = await fetch(window.location.pathname, { headers: { Accept: 'text/html' } })
        const found = tokenIn(await page.text())
        if (!page.ok || found === null || found === sessionToken()) return false
        current = found
        return true
    } catch {
        return false
    }
}

/** What the page's own script assigns to `g_ck`; null in a page without, such as the sign-in page. */
export function tokenIn(html: string): string | null {
    return /\bg_ck\s*=\s*["']([\w-]{16,})["']/.exec(html)?.[1] ?? null
}
