/** Longer searches are kept by their beginning. */
const LONGEST = 200
const MASK = '…'

const digits = (text: string): number => text.replace(/\D/g, '').length
const ERROR_CODE = /^(?:0x[\da-f]{4,8}|[a-z]*aadsts\d+|\d{3}|\d(?:\.\d{1,3}){1,3})$/i

/**
 * A text as it may be kept and shown to admins: without mail addresses, web addresses, host names and numbers that
 * could be a phone's, a person's, a device's or a ticket's. Codes of errors stay.
 */
export function maskText(text: string): string {
    return text
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/\S+@\S+/g, MASK)
        .replace(/\b(?:https?:\/\/|www\.)\S+/gi, MASK)
        .replace(/\b[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|local|lan|corp|int|[a-z]{2})\b/gi, MASK)
        .replace(/\+?\d[\d\s()./-]+\d/g, (found) => (digits(found) >= 8 ? MASK : found))
        .replace(/[\w.-]*\d[\w.-]*/g, (found) =>
            digits(found) >= 5 && !ERROR_CODE.test(found) ? MASK : found,
        )
        .slice(0, LONGEST)
}
