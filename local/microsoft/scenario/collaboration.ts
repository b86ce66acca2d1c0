import type { ScenarioIssue } from './scenario-issue.ts'

const HOUR = 60
const DAY = 24 * HOUR

/** Invented issues of Teams, SharePoint Online and OneDrive. */
export const collaboration: readonly ScenarioIssue[] = [
    {
        id: 'TM1180390',
        service: 'Microsoft Teams',
        feature: 'Audio and Video',
        featureGroup: 'Audio and Video',
        classification: 'incident',
        title: "Users can't hear other participants in Teams meetings",
        userImpact: 'Users may be unable to hear other participants after joining a Microsoft Teams meeting.',
        startMinutes: 5,
        endMinutes: 170,
        posts: [
            {
                minutes: 20,
                status: 'investigating',
                postType: 'quick',
                currentStatus:
                    "We're investigating a potential issue with audio in Microsoft Teams meetings. We'll provide an update within 60 minutes.",
            },
            {
                minutes: 70,
                status: 'serviceDegradation',
                moreInfo:
                    'Leaving the meeting and joining again restores audio for some users. Chat is unaffected.',
                currentStatus:
                    'A part of the audio processing infrastructure is overloaded. We are moving meetings to other servers.',
                scope: 'Users who join meetings hosted in Europe may be affected.',
                nextUpdateIn: 2 * HOUR,
            },
            {
                minutes: 180,
                status: 'serviceRestored',
                title: 'Users may have been unable to hear other participants in Teams meetings',
                userImpact: 'Users may have been unable to hear other participants after joining a meeting.',
                currentStatus: 'All meetings were moved, and reports of missing audio have stopped.',
                scope: 'Users who joined meetings hosted in Europe may have been affected.',
                rootCause: 'A part of the audio processing infrastructure was overloaded.',
            },
        ],
    },
    {
        id: 'TM1179904',
        service: 'Microsoft Teams',
        feature: 'Teams and Channels',
        featureGroup: 'Teams and Channels',
        classification: 'advisory',
        title: 'Some users see an outdated member list in shared channels of Microsoft Teams',
        userImpact: 'Users may see members who have left in the member list of a shared channel.',
        startMinutes: -30 * HOUR,
        posts: [
            {
                minutes: -28 * HOUR,
                status: 'serviceDegradation',
                moreInfo: 'Access itself is current: people who have left cannot open the channel.',
                currentStatus: 'We are rebuilding the index that the member list is read from.',
                scope: 'Users of shared channels with more than one organization may be affected.',
                nextUpdateIn: 3 * DAY,
            },
        ],
    },
    {
        id: 'TM1170655',
        service: 'Microsoft Teams',
        feature: 'Chat',
        featureGroup: 'Chat',
        classification: 'incident',
        title: 'Users may have been unable to send images in Microsoft Teams chats',
        userImpact: 'Users may have seen an error when sending images in chats.',
        startMinutes: -21 * DAY,
        endMinutes: -21 * DAY + 3 * HOUR,
        posts: [
            {
                minutes: -21 * DAY + 25,
                status: 'investigating',
                title: 'Users may be unable to send images in Microsoft Teams chats',
                userImpact: 'Users may see an error when sending images in chats.',
                currentStatus: "We're reviewing upload errors to determine the cause.",
                nextUpdateIn: HOUR,
            },
            {
                minutes: -21 * DAY + 4 * HOUR,
                status: 'serviceRestored',
                currentStatus: 'A configuration error was corrected, and images are sent again.',
                scope: 'Any user who sent images in chats may have been affected.',
                rootCause: 'A configuration error in the component that stores images.',
            },
        ],
    },
    {
        id: 'SP1180207',
        service: 'SharePoint Online',
        feature: 'SharePoint Features',
        featureGroup: 'SharePoint Features',
        classification: 'incident',
        title: 'Some users see an access denied error when opening SharePoint Online sites',
        userImpact: 'Users may be shown "Access denied" when opening sites they have permission to.',
        startMinutes: -6 * HOUR,
        layout: 'lineBreaks',
        posts: [
            {
                minutes: -5 * HOUR,
                status: 'investigating',
                currentStatus: 'We are reviewing permission checks for affected sites.',
                nextUpdateIn: 2 * HOUR,
            },
            {
                minutes: -2 * HOUR - 30,
                status: 'serviceDegradation',
                moreInfo: 'Opening the same site in a private browser window can succeed.',
                currentStatus:
                    'Permission changes of the last day are applied late on a part of the servers. We are working off the queue.',
                scope: 'Users who were added to sites during the last day may be affected.',
                nextUpdateIn: 4 * HOUR,
            },
            {
                minutes: 90,
                status: 'verifyingService',
                currentStatus:
                    'The queue has been worked off. We are confirming that sites open as expected.',
                scope: 'Users who were added to sites during the last day may be affected.',
                nextUpdateIn: 4 * HOUR,
            },
        ],
    },
    {
        id: 'OD1177032',
        service: 'OneDrive for Business',
        feature: 'Sync client',
        featureGroup: 'OneDrive for Business',
        classification: 'advisory',
        title: 'Some files stay in "Sync pending" in the OneDrive sync client on Windows',
        userImpact: 'Users may see files that stay in "Sync pending" although they are uploaded.',
        startMinutes: -9 * DAY,
        layout: 'runTogether',
        posts: [
            {
                minutes: -9 * DAY + 5 * HOUR,
                status: 'investigating',
                currentStatus: 'We are working with affected organizations to gather client logs.',
                nextUpdateIn: 3 * DAY,
            },
            {
                minutes: -3 * DAY,
                status: 'serviceDegradation',
                moreInfo: 'Files are stored completely; only the icon shown by the client is wrong.',
                currentStatus: 'A fix is part of the next client release, which is being prepared.',
                scope: 'Users of the sync client on Windows may be affected.',
                rootCause: 'The client misses the confirmation for files that are renamed during upload.',
                nextUpdateIn: 5 * DAY,
            },
        ],
    },
]
