/** A page as the simulated search knows it: titles and addresses of pages that exist, summaries of our own. */
export interface LearnPage {
    readonly title: string
    /** Below https://learn.microsoft.com/en-us/ */
    readonly path: string
    readonly content: string
}

const page = (path: string, title: string, content: string): LearnPage => ({ path, title, content })

export const learnPages: readonly LearnPage[] = [
    page(
        'troubleshoot/outlook/authentication/password-prompt-at-every-start-or-cannot-create-profile',
        'Password prompt at every Outlook start or can’t create profile',
        '## Symptoms\n\nOutlook asks for the password **each time** it starts, or a new profile cannot be made.\n\n## What helps\n\n1. Remove saved entries in *Credential Manager*.\n2. Make a new profile.',
    ),
    page(
        'troubleshoot/outlook/authentication/outlook-prompt-password-modern-authentication-enabled',
        'Outlook prompts for password and doesn’t use Modern Authentication to connect to Microsoft 365',
        'Repeated sign-in prompts of Outlook may come from old sign-in being used. Check that modern authentication is switched on for the tenant and not switched off in the registry.',
    ),
    page(
        'troubleshoot/outlook/authentication/outlook-prompts-credentials',
        'Outlook continues to prompt for credentials after your domain password changes',
        'After a change of the password, Outlook may go on asking. Clear the cached password and sign in again.',
    ),
    page(
        'troubleshoot/outlook/profiles-and-accounts/full-access-mailbox-not-automapped-outlook-profile',
        'Mailboxes to which your account has full access aren’t automapped to Outlook profile',
        'A shared mailbox that is missing in Outlook was mostly given by a group: automapping works for direct permission only.',
    ),
    page(
        'microsoft-365/admin/email/about-shared-mailboxes',
        'About shared mailboxes',
        'A shared mailbox lets several people read and send mail from one address. It needs no licence below 50 GB.',
    ),
    page(
        'exchange/recipients-in-exchange-online/manage-permissions-for-recipients',
        'Manage permissions for recipients in Exchange Online',
        'Give **Full Access**, **Send As** and **Send on Behalf** for a mailbox. Changes may take an hour to reach Outlook.',
    ),
    page(
        'troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        'Email non-delivery reports and SMTP errors in Exchange Online',
        '| Code | Meaning |\n|------|---------|\n| 5.1.10 | recipient not found |\n| 5.7.1 | sender not allowed |\n| 4.4.7 | message expired |\n\nRead the code of the non-delivery report first.',
    ),
    page(
        'troubleshoot/exchange/user-and-shared-mailboxes/increase-or-customize-mailbox-size',
        'Increase or customize Exchange Online mailbox size',
        'A mailbox that is full neither sends nor receives. Assign a licence with a larger mailbox or enable the archive.',
    ),
    page(
        'purview/enable-archive-mailboxes',
        'Enable archive mailboxes for Microsoft 365',
        'An archive mailbox takes older mail out of a full mailbox. Turn it on in the Exchange admin center.',
    ),
    page(
        'troubleshoot/outlook/junk-email/new-emails-automatically-move-to-junk-folder',
        'New email messages automatically move to the Junk folder in Microsoft Outlook',
        'When good mail lands in Junk, see whether the filter trusts only safe senders, and add the sender to them.',
    ),
    page(
        'defender-office-365/quarantine-end-user',
        'Manage quarantined messages and files as a user',
        'A user may preview, release or delete messages in spam and quarantine, as far as the quarantine policy allows.',
    ),
    page(
        'defender-office-365/outbound-spam-restore-restricted-users',
        'Remove blocked users from the Restricted entities page',
        'A user who sent too much spam is blocked from sending. Secure the account first, then unblock it on the Restricted entities page.',
    ),
    page(
        'defender-office-365/safe-links-about',
        'Safe Links in Microsoft Defender for Office 365',
        'Safe Links checks addresses at the time of the click and shows a warning page for bad ones.',
    ),
    page(
        'entra/identity-platform/reference-error-codes',
        'Microsoft Entra authentication and authorization error codes',
        'AADSTS50076 asks for multifactor authentication, AADSTS50053 means a locked account, AADSTS53003 is blocked by Conditional Access. Look up any sign-in error code here.',
    ),
    page(
        'entra/identity/authentication/troubleshoot-sspr',
        'Troubleshoot self-service password reset',
        'Self-service password reset fails when the account is not enabled for it or its contact data is missing.',
    ),
    page(
        'entra/identity/authentication/howto-mfa-userdevicesettings',
        'Manage user authentication methods for Microsoft Entra multifactor authentication',
        'For a lost or new phone, delete the Microsoft Authenticator registration of the user and require multifactor authentication to be registered again.',
    ),
    page(
        'entra/identity/authentication/concepts-azure-multi-factor-authentication-prompts-session-lifetime',
        'Reauthentication prompts and session lifetime for Microsoft Entra multifactor authentication',
        'How often users see repeated sign-in prompts depends on session lifetime, sign-in frequency and whether browsers stay signed in.',
    ),
    page(
        'entra/identity/conditional-access/troubleshoot-conditional-access',
        'Troubleshooting sign-in problems with Conditional Access',
        'The sign-in log shows which Conditional Access policy blocked a sign-in, with error 53003, and what it asks for.',
    ),
    page(
        'troubleshoot/entra/entra-id/app-integration/troubleshoot-consent-issues',
        'Troubleshoot consent issues in Microsoft Entra ID',
        'AADSTS65001 and AADSTS90094 mean that an app needs consent of the user or of an admin.',
    ),
    page(
        'entra/identity/devices/troubleshoot-device-dsregcmd',
        'Troubleshoot devices by using the dsregcmd command',
        '```console\ndsregcmd /status\n```\nshows whether a Windows computer is joined and why single sign-on does not work.',
    ),
    page(
        'troubleshoot/mem/intune/device-enrollment/troubleshoot-windows-enrollment-errors',
        'Troubleshooting Windows device enrollment errors in Intune',
        'Error 0x80180014 says that the enrolment restriction of Microsoft Intune does not allow this kind of device. 0x80180018 points to a missing licence.',
    ),
    page(
        'microsoft-365/admin/add-users/reset-passwords',
        'Reset passwords',
        'An admin resets the password of a user in the Microsoft 365 admin center under Active users.',
    ),
    page(
        'microsoft-365/admin/manage/assign-licenses-to-users',
        'Assign or unassign licenses for users in the Microsoft 365 admin center',
        'Licence assignment takes a free licence and a usage location. Group-based licensing does it for many.',
    ),
    page(
        'office/troubleshoot/activation/unlicensed-product-error',
        'Microsoft 365 Apps activation Unlicensed product error',
        'When Office apps say that the product is unlicensed or not activated, sign in with the licensed account and start the app anew.',
    ),
    page(
        'office/troubleshoot/performance/office-applications-not-responding',
        'Some Office applications are not responding',
        'When Excel or Word hangs or crashes, start it in safe mode, switch off add-ins one by one, install updates, and repair Office.',
    ),
    page(
        'sharepoint/troubleshoot/sync/error-0x8004de40-in-onedrive',
        'Error Code 0x8004de40 or 0x8004de88 when signing in to OneDrive',
        'OneDrive sync cannot connect to the cloud: check TLS settings, proxy and the network of the computer, then sign in to the OneDrive sync app again.',
    ),
    page(
        'sharepoint/restore-deleted-onedrive',
        'Restore a deleted OneDrive',
        'The OneDrive of a user who was deleted can be restored with PowerShell while it is kept, and its files opened.',
    ),
    page(
        'troubleshoot/sharepoint/administration/access-denied-or-need-permission-error-sharepoint-online-or-onedrive-for-business',
        'Access Denied or You need permission errors in SharePoint Online and OneDrive',
        'Access denied in SharePoint Online mostly means missing permissions of the user or an old id of a user who was made anew.',
    ),
    page(
        'sharepoint/change-external-sharing-site',
        'Change the sharing settings for a site',
        'Sharing with external people is limited by the site and by the organisation, whichever is stricter. SharePoint Online admin center, Active sites.',
    ),
    page(
        'sharepoint/restore-deleted-site-collection',
        'Restore deleted sites',
        'A deleted SharePoint site can be restored for 93 days under Deleted sites.',
    ),
    page(
        'troubleshoot/microsoftteams/teams-administration/clear-teams-cache',
        'Clear the Teams client cache',
        'Clearing the cache helps when Teams shows old data, does not load or signs in again and again.',
    ),
    page(
        'troubleshoot/microsoftteams/teams-sign-in/resolve-sign-in-errors',
        'Resolve sign-in errors in Teams',
        'Sign-in errors of the Teams desktop client show a code such as 0xCAA2000B or CAA20003: look it up and check time and proxy.',
    ),
    page(
        'troubleshoot/microsoftteams/meetings/resolve-teams-meeting-add-in-issues',
        'Resolve issues that affect the Teams Meeting add-in for classic Outlook',
        'When the Teams meetings button is missing in Outlook, check whether the add-in is disabled and install Teams anew.',
    ),
    page(
        'microsoftteams/use-call-analytics-to-troubleshoot-poor-call-quality',
        'Use Call Analytics to troubleshoot poor call quality',
        'For no audio or video, or bad sound, in Teams meetings and calls, Call Analytics shows device, network and connectivity of each participant.',
    ),
    page(
        'troubleshoot/microsoftteams/meetings/troubleshoot-meeting-recording-issues',
        'Issues that affect meeting recordings',
        'A recording of Teams meetings may be missing because of policy, expiry or permission of its folder in OneDrive.',
    ),
    page(
        'microsoftteams/guest-access',
        'Guest access in Microsoft Teams',
        'Guests join a team when guest access is on in Teams, in Microsoft 365 groups and in Microsoft Entra.',
    ),
    page(
        'troubleshoot/microsoftteams/phone-system/voicemails-not-delivered',
        'Voicemail messages aren’t delivered in Teams or Skype for Business client',
        'Voicemail needs a mailbox of Exchange Online and a policy that allows it.',
    ),
    page(
        'microsoft-365/copilot/microsoft-365-copilot-minimum-requirements',
        'Microsoft Copilot requirements',
        'Copilot needs a licence, a mailbox in Exchange Online, OneDrive and current Office apps.',
    ),
    page(
        'power-platform/admin/wp-data-loss-prevention',
        'Data policies',
        'A data policy of Power Platform says which connectors Power Automate and Power Apps may use together.',
    ),
    page(
        'power-bi/connect-data/refresh-troubleshooting-refresh-scenarios',
        'Troubleshoot refresh scenarios',
        'Refresh of Power BI fails with expired credentials, a gateway that is offline, or a data source that has moved.',
    ),
    page(
        'purview/dlp-use-notifications-and-policy-tips',
        'Send email notifications and show policy tips for DLP policies',
        'Data loss prevention (DLP) may block a mail or file and tells why in a policy tip.',
    ),
    page(
        'microsoft-365/troubleshoot/sensitivity-labels/sensitivity-labels-missing',
        'Sensitivity labels are missing in Outlook, Outlook on the web, and other Office apps',
        'Sensitivity labels and encryption appear a day after their policy is published, and only with a licence.',
    ),
]
