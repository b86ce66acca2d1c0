/**
 * A wanted page as a path on this instance, so that sign-in and nav_to.do never lead to another host.
 * Whatever points elsewhere leads to the home page.
 */
export function localPath(wanted: string | null | undefined): string {
    if (!wanted) return '/'
    try {
        const base = 'http://instance.invalid'
        const url = new URL(wanted, `${base}/`)
        if (url.origin !== base) return '/'
        return url.pathname.startsWith('//') ? '/' : url.pathname + url.search + url.hash
    } catch {
        return '/'
    }
}
