import { reasonOf, type Visitor, type Fields } from './visitor.ts'
import { failed, notTried, ok, type Outcome } from './outcome.ts'

const IN_HTML = /<(?:script|link|img|iframe)\b[^>]*?\s(?:src|href)="([^"]+)"/gi
const IN_MODULE = /(?:\bfrom\s*|\bimport\s*\(?\s*)["']((?:\.{1,2}\/|\/)[^"']+)["']/g
const IN_STYLE = /url\(["']?((?:\.{0,2}\/)[^)"']+)/g

const all = (text: string, pattern: RegExp): readonly string[] =>
    [...text.matchAll(pattern)].map(([, address = '']) => address.replaceAll('&amp;', '&'))

/** Follows what a page loads, and what that loads, on this instance. Answers what could not be loaded. */
async function brokenAssets(admin: Visitor, page: string, html: string): Promise<[number, string[]]> {
    const base = new URL(page, 'http://instance')
    const waiting = all(html, IN_HTML).map((address) => new URL(address, base))
    const seen = new Set<string>()
    const broken: string[] = []
    for (let asset = waiting.pop(); asset; asset = waiting.pop()) {
        const path = asset.pathname + asset.search
        if (asset.origin !== base.origin || seen.has(path)) continue
        seen.add(path)
        const answer = await admin.get(path)
        if (answer.status !== 200) broken.push(`${path} ${reasonOf(answer)}`)
        const found = answer.type.includes('javascript') ? IN_MODULE : IN_STYLE
        if (!answer.type.includes('javascript') && !answer.type.includes('css')) continue
        for (const address of all(answer.text, found)) waiting.push(new URL(address, asset))
    }
    return [seen.size, broken]
}

/** Opens every UI page of the app, with all that it loads. */
export async function tryPages(admin: Visitor, pages: readonly Fields[]): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = []
    for (const { endpoint = '', name = '' } of pages) {
        const path = `/${endpoint || `${name}.do`}`
        const what = `page ${path}`
        const answer = await admin.get(path)
        if (answer.status !== 200) {
            outcomes.push(failed(what, reasonOf(answer)))
            continue
        }
        const [count, broken] = await brokenAssets(admin, path, answer.text)
        outcomes.push(
            broken.length > 0
                ? failed(what, broken.join('; '))
                : ok(what, `opened, ${String(count)} assets loaded`),
        )
        if (/<form\b/i.test(answer.text) || count > 0)
            outcomes.push(notTried(`${what} in a browser`, 'its scripts run in a browser only'))
    }
    return outcomes
}
