/** The only sites of Microsoft that the app links to as help. */
export const MICROSOFT_SITES = ['learn.microsoft.com', 'support.microsoft.com'] as const

export interface MicrosoftPage {
    readonly url: string
    /** The same for every address of one page: without language, query and place in the page. */
    readonly key: string
}

const LONGEST_URL = 500
/** What is remembered of a page is known by its key. */
const LONGEST_KEY = 240
// No user, no port, nothing but what a path, a query and a fragment are written with; no quotes.
const ADDRESS =
    /^https:\/\/((?:learn|support)\.microsoft\.com)(\/[\w\-.~%!$&()*+,;=:@/]*)?(\?[\w\-.~%!$&()*+,;=:@/?]*)?(#[\w\-.~%!$&()*+,;=:@/?]*)?$/i
const LANGUAGE = /^\/[a-z]{2,3}-(?:[a-z]{4}-)?[a-z]{2}(?=\/|$)/

/** Reads the address of a page of Microsoft that may be linked to; undefined: it may not. Its language stays as it is. */
export function microsoftPage(address: string): MicrosoftPage | undefined {
    if (address.length > LONGEST_URL) return undefined
    const [, host = '', path = '/', query = '', fragment = ''] = ADDRESS.exec(address) ?? []
    const site = MICROSOFT_SITES.find((one) => one === host.toLowerCase())
    if (site === undefined) return undefined
    const plain = path.toLowerCase().replace(LANGUAGE, '').replace(/\/+$/, '')
    const key = `${site}${plain}`
    return key.length > LONGEST_KEY ? undefined : { url: `https://${site}${path}${query}${fragment}`, key }
}
