import type { ScenarioIssue } from './scenario-issue.ts'

const HOUR = 60
const DAY = 24 * HOUR

/** Invented issues of Exchange Online. The first one explains the demo ticket about password prompts. */
export const exchangeOnline: readonly ScenarioIssue[] = [
    {
        id: 'EX1180342',
        service: 'Exchange Online',
        feature: 'E-Mail and calendar access',
        featureGroup: 'E-Mail and calendar access',
        classification: 'incident',
        title: 'Users are repeatedly prompted for their password in Outlook',
        userImpact:
            'Users are repeatedly prompted for their password when signing in to the Outlook desktop client.',
        startMinutes: -3 * HOUR - 10,
        endMinutes: 3 * HOUR + 50,
        posts: [
            {
                minutes: -2 * HOUR - 52,
                status: 'investigating',
                postType: 'quick',
                currentStatus:
                    "We're investigating a potential issue with Exchange Online in which users can't stay signed in to Outlook. We'll provide an update within 30 minutes.",
            },
            {
                minutes: -2 * HOUR - 20,
                status: 'serviceDegradation',
                moreInfo:
                    'Affected users see a sign-in prompt each time the Outlook desktop client connects to their mailbox, and the prompt returns after the correct password is entered. Outlook on the web and mobile clients that are already signed in keep working.',
                currentStatus:
                    "We've confirmed an elevated rate of authentication failures in the part of the service that renews sign-in tokens for desktop clients. We're analyzing traces of failed sign-ins to isolate the cause.",
                scope: 'Any user who connects to Exchange Online with the Outlook desktop client may be affected.',
                nextUpdateIn: 60,
            },
            {
                minutes: -55,
                status: 'serviceDegradation',
                moreInfo:
                    'Affected users see a sign-in prompt each time the Outlook desktop client connects to their mailbox, and the prompt returns after the correct password is entered. While we work on the fix, users can read and send mail with Outlook on the web.',
                currentStatus:
                    "We've identified that a recent change to the token cache rejects renewed tokens as expired. We're reverting the change on a first group of servers to confirm that sign-in prompts stop.",
                scope: 'Any user who connects to Exchange Online with the Outlook desktop client may be affected.',
                rootCause: 'A recent change to the token cache rejects renewed sign-in tokens as expired.',
                nextUpdateIn: 2 * HOUR,
            },
            {
                minutes: 30,
                status: 'restoringService',
                moreInfo:
                    'While the reversal is under way, users can read and send mail with Outlook on the web.',
                currentStatus:
                    'Sign-in prompts stopped on the first group of servers. We are now reverting the change everywhere and expect this to take about three hours.',
                scope: 'Any user who connects to Exchange Online with the Outlook desktop client may be affected.',
                rootCause: 'A recent change to the token cache rejects renewed sign-in tokens as expired.',
                nextUpdateIn: 2 * HOUR,
            },
            {
                minutes: 2 * HOUR,
                status: 'restoringService',
                currentStatus:
                    'The reversal has reached about 70 percent of the affected servers, and authentication failures continue to decrease.',
                scope: 'A decreasing number of users of the Outlook desktop client may be affected.',
                rootCause: 'A recent change to the token cache rejects renewed sign-in tokens as expired.',
                nextUpdateIn: 2 * HOUR,
            },
            {
                minutes: 4 * HOUR,
                status: 'serviceRestored',
                title: 'Users may have been repeatedly prompted for their password in Outlook',
                userImpact:
                    'Users may have been repeatedly prompted for their password when signing in to the Outlook desktop client.',
                currentStatus:
                    "The reversal has completed, and we've confirmed with service telemetry that users are no longer prompted for their password.",
                scope: 'Any user who connected to Exchange Online with the Outlook desktop client may have been affected.',
                rootCause: 'A recent change to the token cache rejected renewed sign-in tokens as expired.',
                nextSteps: [
                    "We're reviewing how changes to the token cache are tested before they reach customers.",
                ],
            },
        ],
    },
    {
        id: 'EX1179865',
        service: 'Exchange Online',
        feature: 'Calendar',
        featureGroup: 'E-Mail and calendar access',
        classification: 'advisory',
        title: "Some users' free/busy information is missing in the calendar scheduling assistant",
        userImpact:
            'Users may see no free/busy information when they schedule meetings with the scheduling assistant.',
        startMinutes: -2 * DAY,
        posts: [
            {
                minutes: -2 * DAY + 90,
                status: 'investigating',
                currentStatus:
                    "We're reviewing calendar availability logs from affected organizations to understand why requests return no result.",
                scope: 'Users who schedule meetings with attendees of another organization may be affected.',
                nextUpdateIn: DAY,
            },
            {
                minutes: -22 * HOUR,
                status: 'serviceDegradation',
                moreInfo: 'Meetings can still be created, and invitations arrive as expected.',
                currentStatus:
                    "We've developed a fix for the availability component and are validating it in our test environment.",
                scope: 'Users who schedule meetings with attendees of another organization may be affected.',
                nextUpdateIn: 2 * DAY,
            },
        ],
    },
    {
        id: 'EX1178411',
        service: 'Exchange Online',
        feature: 'Mobile devices',
        featureGroup: 'E-Mail and calendar access',
        classification: 'advisory',
        title: 'Some users see delayed notifications for new mail in Outlook for iOS and Android',
        userImpact:
            'Users of Outlook for iOS and Android may receive notifications for new mail several minutes late.',
        startMinutes: -5 * DAY,
        layout: 'lineBreaks',
        posts: [
            {
                minutes: -5 * DAY + 4 * HOUR,
                status: 'serviceDegradation',
                moreInfo: 'Mail itself arrives without delay and is shown as soon as the app is opened.',
                currentStatus:
                    "We're adding capacity to the component that sends push notifications to mobile devices.",
                scope: 'A subset of users of Outlook for iOS and Android may be affected.',
                nextUpdateIn: 3 * DAY,
            },
            {
                minutes: -26 * HOUR,
                status: 'extendedRecovery',
                currentStatus:
                    'The additional capacity is in place. A backlog of notifications is still being worked off in some regions.',
                scope: 'A subset of users of Outlook for iOS and Android may be affected.',
                nextUpdateIn: 2 * DAY,
            },
        ],
    },
    {
        id: 'EX1171120',
        service: 'Exchange Online',
        feature: 'Mail flow',
        featureGroup: 'E-Mail timely delivery',
        classification: 'incident',
        title: 'Users may have experienced delays when receiving email from external senders',
        userImpact: 'Users may have received email from external senders up to 40 minutes late.',
        startMinutes: -19 * DAY,
        endMinutes: -19 * DAY + 5 * HOUR,
        posts: [
            {
                minutes: -19 * DAY + 35,
                status: 'investigating',
                title: 'Users may experience delays when receiving email from external senders',
                userImpact: 'Users may receive email from external senders late.',
                currentStatus: "We're reviewing mail queues to isolate the source of the delays.",
                nextUpdateIn: 60,
            },
            {
                minutes: -19 * DAY + 2 * HOUR,
                status: 'serviceDegradation',
                title: 'Users may experience delays when receiving email from external senders',
                userImpact: 'Users may receive email from external senders late.',
                currentStatus:
                    "We've identified that a group of inbound servers isn't processing connections at the expected rate, and we're routing mail to healthy servers.",
                scope: 'Users who receive email from external senders may be affected.',
                nextUpdateIn: 2 * HOUR,
            },
            {
                minutes: -19 * DAY + 6 * HOUR,
                status: 'serviceRestored',
                currentStatus: 'Mail queues are back to their usual length, and impact has ended.',
                scope: 'Users who received email from external senders may have been affected.',
                rootCause: 'A group of inbound servers stopped accepting connections after maintenance.',
                nextSteps: ["We're adding a check of inbound connections to the end of each maintenance."],
            },
            {
                minutes: -14 * DAY,
                status: 'postIncidentReviewPublished',
                currentStatus: 'A post-incident report has been published.',
            },
        ],
    },
]
