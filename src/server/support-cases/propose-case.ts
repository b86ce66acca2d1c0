import { detectedServices } from '../service-health/detected-services.ts'
import type { CaseDependencies, CaseIncident } from './case-dependencies.ts'
import { CASE_LANGUAGES, CASE_LIMITS } from './case-form.ts'
import type { CaseForm } from './support-case-view.ts'

/** Names of Microsoft's services that a case may be about, in Graph's spelling; what was read of a tenant joins them. */
const SERVICES = [
    'Exchange Online',
    'Microsoft Teams',
    'SharePoint Online',
    'OneDrive for Business',
    'Microsoft 365 apps',
    'Microsoft 365 suite',
    'Microsoft Entra',
    'Microsoft Intune',
    'Microsoft Purview',
    'Microsoft Copilot (Microsoft 365)',
    'Microsoft Defender XDR',
    'Power Platform',
]

export type ProposeDependencies = Pick<
    CaseDependencies,
    'user' | 'recommendations' | 'caseIncidents' | 'issues'
>

export const caseServices = ({ issues }: Pick<ProposeDependencies, 'issues'>): readonly string[] =>
    [...new Set([...SERVICES, ...issues.services()])].sort()

/** What was tried on the incident: the solutions and articles that somebody opened, judged or used. */
function tried({ recommendations, user }: ProposeDependencies, incidentSysId: string): readonly string[] {
    return recommendations
        .ofIncident(incidentSysId)
        .filter(({ openedAt, helpful, usedAt }) => openedAt !== null || helpful !== '' || usedAt !== null)
        .map(({ title, helpful }) =>
            helpful === 'no' ? `- ${title} (${user.translate('did not help')})` : `- ${title}`,
        )
}

/** An empty form. */
export const NO_PROPOSAL: CaseForm = {
    title: '',
    description: '',
    service: '',
    severity: 'C',
    affectedUsers: null,
    contactName: '',
    contactMail: '',
    contactPhone: '',
    preferredTime: '',
    language: 'en',
    files: [],
}

/** What the form begins with: the incident in its own words, and what was tried. The agent changes what they like. */
export function proposeCase(
    deps: ProposeDependencies,
    incident: CaseIncident,
    services: readonly string[],
): CaseForm {
    const { user } = deps
    const contact = deps.caseIncidents.contact()
    const steps = tried(deps, incident.sysId)
    const parts = [
        incident.description.trim() || incident.shortDescription,
        ...(steps.length === 0 ? [] : [`${user.translate('What was tried:')}\n${steps.join('\n')}`]),
    ]
    const text = `${incident.shortDescription} ${incident.description}`
    const [service = ''] = detectedServices(text)
    const language = user.language.slice(0, 2)
    return {
        ...NO_PROPOSAL,
        title: incident.shortDescription.replace(/\s+/g, ' ').trim().slice(0, CASE_LIMITS.title),
        description: parts.join('\n\n').slice(0, CASE_LIMITS.description),
        service: services.includes(service) ? service : '',
        contactName: contact.name,
        contactMail: contact.mail,
        contactPhone: contact.phone,
        language: CASE_LANGUAGES.some(({ value }) => value === language) ? language : NO_PROPOSAL.language,
    }
}
