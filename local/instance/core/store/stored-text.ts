/** How a value of a type is stored: booleans as true and false, whole numbers without fraction, no text for what is no number. */
export function storedText(value: string, type: string): string {
    if (value === '') return ''
    if (type === 'boolean') return String(value === 'true' || value === '1')
    if (type === 'integer' || type === 'long' || type === 'longint') {
        const number = Number(value)
        return Number.isFinite(number) ? String(Math.trunc(number)) : ''
    }
    return value
}
