const LABELLED = /^[A-Z][A-Za-z ]{2,30}:/
const STATUS = /^(Current|Final) status:\s*/i

/**
 * The part of an update that is news: what stands under "Current status:" or "Final status:". Microsoft's posts begin
 * by repeating the title and the user impact, in English and under fixed labels.
 * @returns null for a post that is not written that way
 */
export function statusInUpdate(text: string): string | null {
    const lines = text.split('\n').map((line) => line.trim())
    const first = lines.findIndex((line) => STATUS.test(line))
    if (first === -1) return null
    const after = lines.slice(first + 1)
    const next = after.findIndex((line) => LABELLED.test(line))
    const section = [lines[first], ...(next === -1 ? after : after.slice(0, next))]
    return section.join('\n').replace(STATUS, '').trim() || null
}
