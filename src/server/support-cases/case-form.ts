import { isMailAddress, isSysId } from '../identifiers.ts'
import { isObject } from '../json.ts'
import { SEVERITIES, type CaseFile, type CaseRequest } from './support-case.ts'
import type { CaseForm, CaseFormLimits, OpenCaseBody } from './support-case-view.ts'

export const CASE_LIMITS: CaseFormLimits = {
    title: 250,
    description: 8000,
    other: 200,
    files: 10,
    // What the platform reads of an attachment at once stops at 5 MB.
    fileBytes: 5 * 1024 * 1024,
}

/** Languages in which Microsoft takes cases, each by its own name. */
export const CASE_LANGUAGES = [
    { value: 'en', label: 'English' },
    { value: 'fr', label: 'Français' },
    { value: 'de', label: 'Deutsch' },
    { value: 'es', label: 'Español' },
    { value: 'it', label: 'Italiano' },
    { value: 'ja', label: '日本語' },
    { value: 'ko', label: '한국어' },
    { value: 'pt', label: 'Português' },
    { value: 'zh', label: '中文' },
] as const

const LONG_ENOUGH = 10
const MOST_USERS = 10_000_000

const text = (value: unknown): string | undefined =>
    typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : undefined

/** Undefined: it is not the body of this form at all. */
export function parseOpenBody(body: unknown): OpenCaseBody | undefined {
    if (!isObject(body) || !isObject(body['form'])) return undefined
    const form = parseForm(body['form'])
    const ordinal = body['ordinal']
    if (!form || typeof ordinal !== 'number' || ordinal < 1 || Math.floor(ordinal) !== ordinal)
        return undefined
    return { ordinal, form, another: body['another'] === true }
}

function parseForm(form: Readonly<Record<string, unknown>>): CaseForm | undefined {
    const texts = [
        'title',
        'description',
        'service',
        'contactName',
        'contactMail',
        'contactPhone',
        'preferredTime',
        'language',
    ] as const
    const read: Record<string, string> = {}
    for (const name of texts) {
        const value = text(form[name])
        if (value === undefined) return undefined
        read[name] = value
    }
    const { severity, affectedUsers, files } = form
    const known = SEVERITIES.find((one) => one === severity)
    if (!known || !Array.isArray(files) || !files.every((file) => typeof file === 'string' && isSysId(file)))
        return undefined
    if (affectedUsers !== null && typeof affectedUsers !== 'number') return undefined
    return {
        ...(read as Record<(typeof texts)[number], string>),
        severity: known,
        affectedUsers,
        files: files as readonly string[],
    }
}

const chosenFiles = (form: CaseForm, files: readonly CaseFile[]): readonly CaseFile[] =>
    files.filter(({ sysId }) => form.files.includes(sysId))

export type FormProblems = Partial<Record<keyof CaseForm, string>>

/** What is wrong, by field: message keys. */
export function formProblems(form: CaseForm, files: readonly CaseFile[]): FormProblems {
    const problems: Record<string, string> = {}
    const { title, description, service, affectedUsers, contactName, contactMail, contactPhone, language } =
        form
    if (title === '') problems['title'] = 'Enter a title.'
    else if (title.length > CASE_LIMITS.title || title.includes('\n'))
        problems['title'] = 'A title is one line of at most 250 characters.'
    if (description.length < LONG_ENOUGH)
        problems['description'] =
            'Describe the problem: what happens, to whom, since when, and what was tried.'
    else if (description.length > CASE_LIMITS.description)
        problems['description'] = 'A description has at most 8,000 characters.'
    if (service === '') problems['service'] = 'Choose the service that is affected.'
    if (
        affectedUsers !== null &&
        (affectedUsers < 1 || affectedUsers > MOST_USERS || Math.floor(affectedUsers) !== affectedUsers)
    )
        problems['affectedUsers'] = 'Enter a whole number of at least 1, or nothing.'
    if (contactName === '') problems['contactName'] = 'Enter the name of the person whom Microsoft contacts.'
    if (!isMailAddress(contactMail))
        problems['contactMail'] = 'Enter a mail address, such as name@example.com.'
    if (contactPhone !== '' && !/^[+()\d][\d\s()./-]{4,30}$/.test(contactPhone))
        problems['contactPhone'] = 'Enter a phone number with its country code, such as +1 425 555 0100.'
    if (!CASE_LANGUAGES.some(({ value }) => value === language)) problems['language'] = 'Choose a language.'
    for (const name of ['service', 'contactName', 'preferredTime'] as const)
        if (form[name].length > CASE_LIMITS.other) problems[name] = 'At most 200 characters.'
    const chosen = chosenFiles(form, files)
    if (chosen.length < form.files.length)
        problems['files'] = 'A chosen file is not on the incident any more, or you may not read it.'
    else if (form.files.length > CASE_LIMITS.files) problems['files'] = 'At most 10 files.'
    else if (chosen.some(({ size }) => size > CASE_LIMITS.fileBytes))
        problems['files'] = 'A file is larger than 5 MB. Share it with Microsoft when they ask for it.'
    return problems
}

/** What leaves the instance of a form. */
export const toRequest = (form: CaseForm, files: readonly CaseFile[]): CaseRequest => ({
    title: form.title,
    description: form.description,
    service: form.service,
    severity: form.severity,
    affectedUsers: form.affectedUsers,
    contactName: form.contactName,
    contactMail: form.contactMail,
    contactPhone: form.contactPhone,
    preferredTime: form.preferredTime,
    language: form.language,
    files: chosenFiles(form, files),
})
