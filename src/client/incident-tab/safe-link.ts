const MICROSOFT_PAGES: readonly string[] = ['https://learn.microsoft.com', 'https://support.microsoft.com']

/** Whether an address leads to one of the two sites whose pages are recommended. */
export const isMicrosoftPage = (url: string): boolean => MICROSOFT_PAGES.includes(originOf(url))

/** Whether an address stays on this instance, however it is written. */
export const isOnInstance = (url: string, instance = window.location.origin): boolean =>
    originOf(url, instance) === instance

function originOf(url: string, base?: string): string {
    try {
        const { origin, username, password } = new URL(url, base)
        return username || password ? '' : origin
    } catch {
        return ''
    }
}
