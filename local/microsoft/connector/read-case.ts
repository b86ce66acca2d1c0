/** What is wrong with a body by docs/api/connector.openapi.yaml; the first thing, as a sentence. */
type Problem = string | undefined

type Fields = Readonly<Record<string, unknown>>

export const parseFields = (body: string): Fields | undefined => {
    try {
        const value: unknown = JSON.parse(body)
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? (value as Fields)
            : undefined
    } catch {
        return undefined
    }
}

const isText = (value: unknown, least: number, most: number): boolean =>
    typeof value === 'string' && value.trim().length >= least && value.length <= most

const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0

const unknownField = (fields: Fields, known: readonly string[]): Problem => {
    const unknown = Object.keys(fields).find((name) => !known.includes(name))
    return unknown === undefined ? undefined : `The field ${unknown} is not known.`
}

const CONTACT = ['name', 'mail', 'phone', 'preferredTime', 'language']

const contactProblem = (value: unknown): Problem => {
    if (typeof value !== 'object' || value === null) return 'contact is missing.'
    const contact = value as Fields
    const wrong = CONTACT.find((name) => !isText(contact[name], 0, 255))
    if (wrong !== undefined) return `contact.${wrong} is missing or too long.`
    if (!/^[^\s@]+@[^\s@]+$/.test(String(contact.mail))) return 'contact.mail is no mail address.'
    return unknownField(contact, CONTACT)
}

const filesProblem = (value: unknown): Problem => {
    if (!Array.isArray(value)) return 'files is missing.'
    const isFile = (one: unknown): boolean => {
        const file = (one ?? {}) as Fields
        return isText(file.name, 1, 255) && isText(file.contentType, 0, 255) && isCount(file.size)
    }
    return value.every(isFile) ? undefined : 'A file lacks its name, contentType or size.'
}

/** The rules of `CreateCase`. */
export const caseProblem = (fields: Fields): Problem => {
    if (!isText(fields.title, 1, 255)) return 'title is missing or longer than 255 characters.'
    if (!isText(fields.description, 1, 20_000))
        return 'description is missing or longer than 20,000 characters.'
    if (!isText(fields.service, 0, 255)) return 'service is missing or longer than 255 characters.'
    if (!['A', 'B', 'C'].includes(String(fields.severity))) return 'severity is none of A, B and C.'
    if (fields.affectedUsers !== null && !isCount(fields.affectedUsers))
        return 'affectedUsers is neither a whole number nor null.'
    return (
        contactProblem(fields.contact) ??
        filesProblem(fields.files) ??
        unknownField(fields, [
            'title',
            'description',
            'service',
            'severity',
            'affectedUsers',
            'contact',
            'files',
        ])
    )
}

/** The rules of `Said`. */
export const saidProblem = (fields: Fields, mayBeEmpty: boolean): Problem => {
    if (!isText(fields.text, mayBeEmpty ? 0 : 1, 20_000))
        return 'text is missing or longer than 20,000 characters.'
    if (typeof fields.at !== 'string' || Number.isNaN(Date.parse(fields.at))) return 'at is no time.'
    return unknownField(fields, ['text', 'at'])
}
