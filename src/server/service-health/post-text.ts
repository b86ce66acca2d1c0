import { decodeEntities } from '../html-entities.ts'
import { parsePostDate } from '../microsoft-clients/microsoft-time.ts'

/** The parts of Microsoft's posts, which now and then come without any break between them. */
const RUN_TOGETHER =
    /([\w.!?)"'”’])((?:User impact|More info|Current status|Final status|Scope of impact|Start time|End time|Estimated time to resolve|Preliminary root cause|Root cause|Next steps|Next (?:scheduled )?update by):)/g

/**
 * Plain text of a post. The page shows it as text, so this decides how it reads, not what is safe.
 * Blocks become lines, list items get a dash, parts that run together are set apart.
 */
export function plainText(content: string, contentType: 'text' | 'html'): string {
    // Microsoft labels posts without any markup as html too: their line breaks are meant.
    const isMarkup = /<\/?(?:p|br|div|ul|ol|li|b|strong|i|em|a|span)\b/i.test(content)
    const unmarked = isMarkup
        ? content
              .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
              .replace(/\r?\n/g, ' ')
              .replace(/<li\b[^>]*>/gi, '\n- ')
              .replace(/<br\b[^>]*>|<\/(?:div|ul|ol|tr|h[1-6])\s*>/gi, '\n')
              .replace(/<\/p\s*>/gi, '\n\n')
              .replace(/<[^>]*>/g, '')
        : content
    const text = isMarkup || contentType === 'html' ? decodeEntities(unmarked) : unmarked
    return text
        .replace(RUN_TOGETHER, '$1\n\n$2')
        .replace(/\r\n?/g, '\n')
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
}

/** When Microsoft promised the next update, in milliseconds since the epoch. */
export function nextUpdateAt(text: string): number | undefined {
    const line = /Next (?:scheduled )?update by:?\s*([^\n]*)/i.exec(text)?.[1]
    return line === undefined ? undefined : parsePostDate(line)
}
