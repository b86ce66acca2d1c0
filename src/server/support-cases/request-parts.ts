import type { CaseRequest } from './support-case.ts'

/** What a case says, part by part under the form's labels, for a person to read before it is sent. Message keys. */
export const requestParts = (
    request: CaseRequest,
): readonly { readonly label: string; readonly value: string; readonly isLong: boolean }[] =>
    [
        { label: 'Title', value: request.title, isLong: false },
        { label: 'Description', value: request.description, isLong: true },
        { label: 'Service', value: request.service, isLong: false },
        { label: 'Severity', value: request.severity, isLong: false },
        { label: 'Affected users', value: String(request.affectedUsers ?? ''), isLong: false },
        { label: 'Contact name', value: request.contactName, isLong: false },
        { label: 'Contact mail', value: request.contactMail, isLong: false },
        { label: 'Contact phone', value: request.contactPhone, isLong: false },
        { label: 'Preferred time', value: request.preferredTime, isLong: false },
        { label: 'Preferred language', value: request.language, isLong: false },
    ].filter(({ value }) => value !== '')
