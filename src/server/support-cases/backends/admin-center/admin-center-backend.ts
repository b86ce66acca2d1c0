import { CLOUDS } from '../../../microsoft-clients/clouds.ts'
import type { CaseRequest, Severity } from '../../support-case.ts'
import type { ByHand, HandOffPart } from '../support-backend.ts'
import { ADMIN_CENTER } from './definition.ts'

const short = (label: string, value: string): HandOffPart => ({ label, value, isLong: false })

/** Microsoft's pages link to Support of the worldwide admin center only; elsewhere the menu Support leads there. */
const supportPage = (adminCenter: string): string =>
    adminCenter === CLOUDS.global.adminCenter ? '/AdminPortal/Home#/support' : ''

/**
 * Microsoft's names of severities.
 * @see https://learn.microsoft.com/microsoft-365/admin/get-help-support
 */
const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
    A: 'Sev A (Critical)',
    B: 'Sev B (High)',
    C: 'Sev C (Non-critical)',
}

function describe(request: CaseRequest): string {
    const facts: readonly (readonly [string, string])[] = [
        ['Service', request.service],
        ['Severity', SEVERITY_NAMES[request.severity]],
        ['Affected users', request.affectedUsers === null ? '' : String(request.affectedUsers)],
        ['Contact', request.contactName],
        ['Preferred time', request.preferredTime],
        ['Language', request.language],
        ['Files', request.files.map(({ fileName }) => fileName).join(', ')],
    ]
    const lines = facts.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`)
    return `${request.description}\n\n${lines.join('\n')}`
}

/**
 * Hand-off to the Microsoft 365 admin center, in the order in which its pane asks: what it is about, description,
 * contact number, email address, preferred contact method, files. What the pane has no field for stands in the
 * description, in English: Microsoft's engineers read it.
 * @see https://learn.microsoft.com/microsoft-365/admin/get-help-support
 */
export const adminCenterBackend: ByHand = {
    id: ADMIN_CENTER.id,
    delivery: 'by-hand',
    layOut: ({ request }) =>
        [
            short('Title', request.title),
            { label: 'Description', value: describe(request), isLong: true },
            short('Contact number', request.contactPhone),
            short('Email address', request.contactMail),
            short('Preferred contact method', request.contactPhone === '' ? 'Email' : 'Phone'),
        ].filter(({ value }) => value !== ''),
    formUrl: ({ isTest }, adminCenter) => (isTest ? undefined : adminCenter + supportPage(adminCenter)),
}
