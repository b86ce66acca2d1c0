import { plainText } from '../service-health/post-text.ts'

/** What a person sees of an article first, and what is searched. */
const LONGEST = 6000

/**
 * Plain text of an article's body, of which only the beginning may be given: its markup is left out and its entities
 * are characters. The page shows it as text, so this decides how it reads, not what is safe.
 */
export function articleText(body: string): string {
    const markup = body
        .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
        .replace(/<[^>]*$/, '')
        .replace(/<\/t[dh]\s*>/gi, ' ')
    return plainText(`<div>${markup}</div>`, 'html').slice(0, LONGEST)
}
