import type { ScenarioIssue } from './scenario-issue.ts'

const HOUR = 60
const DAY = 24 * HOUR

/** Invented issues of identity, apps, devices, Power Platform and Defender. */
export const platform: readonly ScenarioIssue[] = [
    {
        id: 'MO1180118',
        service: 'Microsoft Entra',
        feature: 'Multifactor authentication',
        featureGroup: 'Identity',
        classification: 'incident',
        title: 'Users may have been unable to complete multifactor authentication by phone call',
        userImpact: 'Users may not have received the phone call that completes their sign-in.',
        startMinutes: -27 * HOUR,
        endMinutes: -23 * HOUR,
        posts: [
            {
                minutes: -26 * HOUR - 30,
                status: 'investigating',
                title: 'Users may be unable to complete multifactor authentication by phone call',
                userImpact: 'Users may not receive the phone call that completes their sign-in.',
                currentStatus: 'We are investigating failed calls together with our telephony provider.',
                nextUpdateIn: HOUR,
            },
            {
                minutes: -25 * HOUR,
                status: 'restoringService',
                title: 'Users may be unable to complete multifactor authentication by phone call',
                userImpact: 'Users may not receive the phone call that completes their sign-in.',
                moreInfo: 'The authenticator app and text messages work as expected.',
                currentStatus: 'Calls are being sent through another provider.',
                scope: 'Users who confirm sign-ins by phone call may be affected.',
                nextUpdateIn: 2 * HOUR,
            },
            {
                minutes: -22 * HOUR - 40,
                status: 'serviceRestored',
                currentStatus: 'Calls are connected again, and sign-ins complete as expected.',
                scope: 'Users who confirmed sign-ins by phone call may have been affected.',
                rootCause: 'An outage at a telephony provider.',
            },
        ],
    },
    {
        id: 'MO1179540',
        service: 'Microsoft 365 suite',
        feature: 'Microsoft 365 apps',
        featureGroup: 'Microsoft 365 apps',
        classification: 'advisory',
        title: 'Some users see an unlicensed product notice in Microsoft 365 apps',
        userImpact: 'Users may see an "Unlicensed Product" notice in Word, Excel or PowerPoint.',
        startMinutes: -3 * DAY,
        posts: [
            {
                minutes: -3 * DAY + 3 * HOUR,
                status: 'serviceDegradation',
                moreInfo:
                    'Documents can be opened and edited; the notice goes away after the app is restarted.',
                currentStatus:
                    'We are extending the time that a license stays valid while the fix is deployed.',
                scope: 'Users whose license was renewed during the last week may be affected.',
                nextUpdateIn: 4 * DAY,
            },
        ],
    },
    {
        id: 'IT1180260',
        service: 'Microsoft Intune',
        feature: 'Device enrollment',
        featureGroup: 'Microsoft Intune',
        classification: 'incident',
        title: "Admins can't complete the enrollment of new Windows devices in Microsoft Intune",
        userImpact: 'Enrollment of new Windows devices may stop at the device setup step.',
        startMinutes: -8 * HOUR,
        endMinutes: -90,
        posts: [
            {
                minutes: -7 * HOUR,
                status: 'serviceDegradation',
                currentStatus:
                    'Certificate requests of new devices time out. We are restarting the affected component.',
                scope: 'New Windows devices may be affected. Devices that are enrolled keep working.',
                nextUpdateIn: 3 * HOUR,
            },
            {
                minutes: -45,
                status: 'serviceRestored',
                title: 'Admins may have been unable to complete the enrollment of new Windows devices',
                userImpact: 'Enrollment of new Windows devices may have stopped at the device setup step.',
                currentStatus: 'New devices enroll as expected after the restart.',
                scope: 'New Windows devices may have been affected.',
                rootCause: 'Certificate requests timed out in an overloaded component.',
            },
        ],
    },
    {
        id: 'CR1178933',
        service: 'Power Platform',
        feature: 'Power Automate',
        featureGroup: 'Power Platform',
        classification: 'advisory',
        title: 'Scheduled flows start up to 15 minutes late in Power Automate',
        userImpact: 'Users may notice that scheduled flows start up to 15 minutes late.',
        startMinutes: -4 * DAY,
        posts: [
            {
                minutes: -4 * DAY + 2 * HOUR,
                status: 'serviceDegradation',
                moreInfo: 'No run is lost, and flows with other triggers are unaffected.',
                currentStatus: 'We are adding workers for scheduled triggers.',
                scope: 'Flows with a recurrence trigger may be affected.',
                nextUpdateIn: 5 * DAY,
            },
        ],
    },
    {
        id: 'DZ1180021',
        service: 'Microsoft Defender XDR',
        feature: 'Alerts',
        featureGroup: 'Microsoft Defender XDR',
        classification: 'advisory',
        title: 'Some alerts appear late in the Microsoft Defender portal',
        userImpact: 'Admins may see alerts up to one hour after they were raised.',
        startMinutes: -14 * HOUR,
        posts: [
            {
                minutes: -13 * HOUR,
                status: 'investigating',
                currentStatus: 'We are investigating delays in the processing of alerts.',
                nextUpdateIn: 6 * HOUR,
            },
            {
                minutes: -4 * HOUR,
                status: 'extendedRecovery',
                currentStatus: 'New alerts arrive on time. Older ones are still being processed.',
                scope: 'Admins who work with the alert queue may be affected.',
                nextUpdateIn: 8 * HOUR,
            },
        ],
    },
    {
        id: 'MO1169020',
        service: 'Microsoft 365 suite',
        feature: 'Portal',
        featureGroup: 'Portal',
        classification: 'advisory',
        title: 'Some admins reported a blank page in the Microsoft 365 admin center',
        userImpact: 'Admins reported a blank page after opening the admin center.',
        startMinutes: -25 * DAY,
        endMinutes: -25 * DAY + 4 * HOUR,
        posts: [
            {
                minutes: -25 * DAY + HOUR,
                status: 'investigating',
                currentStatus: 'We are reviewing reports of a blank page.',
                nextUpdateIn: 2 * HOUR,
            },
            {
                minutes: -25 * DAY + 4 * HOUR,
                status: 'falsePositive',
                currentStatus: 'The service is healthy. The reports were caused by a browser extension.',
            },
        ],
    },
]
