import type { ServiceHealthIssue } from '@microsoft/microsoft-graph-types'
import type { Millis } from '../clock.ts'

const HOUR: Millis = 3_600_000

const services = [
    { service: 'Exchange Online', prefix: 'EX', feature: 'E-Mail and calendar access' },
    { service: 'Microsoft Teams', prefix: 'TM', feature: 'Chat' },
    { service: 'SharePoint Online', prefix: 'SP', feature: 'SharePoint Features' },
    { service: 'OneDrive for Business', prefix: 'OD', feature: 'Sync client' },
    { service: 'Microsoft Intune', prefix: 'IT', feature: 'Device enrollment' },
    { service: 'Power Platform', prefix: 'CR', feature: 'Power Automate' },
] as const

const symptoms = [
    'see delays when opening shared items',
    'receive an error when saving changes',
    'are unable to search for older content',
    'see an outdated status in the list view',
    'are unable to open links sent by colleagues',
] as const

const iso = (time: Millis): string => new Date(time).toISOString()

const syntheticIssue = (index: number, active: boolean, epoch: Millis): ServiceHealthIssue => {
    const { service, prefix, feature } = services[index % services.length]!
    const symptom = symptoms[index % symptoms.length]!
    // Active ones began during the last day, the others each three hours further back: some years for 10,000.
    const start = active ? epoch - ((index % 24) + 1) * HOUR : epoch - (index * 3 + 48) * HOUR
    const end = start + ((index % 30) + 2) * HOUR
    const modified = active ? epoch - (index % 40) * 60_000 : end + HOUR
    const title = `Some users ${symptom} in ${service} (${index})`
    const post = (created: Millis, status: string) => ({
        createdDateTime: iso(created),
        postType: 'regular' as const,
        description: {
            contentType: 'html' as const,
            content: `Title: ${title}\n\nUser impact: Users ${symptom}.\n\n${status}`,
        },
    })
    return {
        startDateTime: iso(start),
        endDateTime: active ? null : iso(end),
        lastModifiedDateTime: iso(modified),
        title,
        id: `${prefix}${2_000_000 + index}`,
        impactDescription: `Users ${symptom} in ${service}.`,
        classification: index % 3 === 0 ? 'incident' : 'advisory',
        origin: 'microsoft',
        status: active ? 'serviceDegradation' : 'serviceRestored',
        service,
        feature,
        featureGroup: feature,
        isResolved: !active,
        details: [],
        posts: [
            post(start + 600_000, 'Current status: We are investigating the issue.'),
            post(
                modified,
                active ? 'Current status: A fix is under way.' : 'Final status: The fix completed.',
            ),
        ],
    }
}

/**
 * Deterministic issues in any number, for load: the first `active` ones are unresolved and of the last day, the rest
 * are resolved and spread evenly over the time before.
 */
export const syntheticIssues = (
    options: { readonly count: number; readonly active: number },
    epoch: Millis,
): readonly ServiceHealthIssue[] =>
    Array.from({ length: options.count }, (_, index) => syntheticIssue(index, index < options.active, epoch))
