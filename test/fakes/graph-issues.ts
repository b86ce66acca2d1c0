/** Items as Graph sends them, invented. */
export const graphIssue = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
    id: 'EX900001',
    title: 'Users are repeatedly prompted for their password in Outlook',
    impactDescription:
        'Users may be prompted for their password again and again in the Outlook desktop client.',
    service: 'Exchange Online',
    feature: 'Sign-in',
    featureGroup: 'E-Mail',
    classification: 'incident',
    status: 'serviceDegradation',
    origin: 'microsoft',
    isResolved: false,
    startDateTime: '2026-11-21T06:00:00Z',
    endDateTime: null,
    lastModifiedDateTime: '2026-11-21T08:10:00.1234567Z',
    highImpact: null,
    details: [],
    posts: [
        {
            createdDateTime: '2026-11-21T06:30:00Z',
            postType: 'regular',
            description: {
                contentType: 'html',
                content: '<p>Title: Outlook</p><p>Current status: We are looking.</p>',
            },
        },
        {
            createdDateTime: '2026-11-21T08:10:00.123Z',
            postType: 'regular',
            description: {
                contentType: 'text',
                content:
                    'Title: Outlook\n\nUser impact: Prompts.\n\nCurrent status: A fix is being deployed.\n\nScope of impact: Some users.\n\nNext update by: Saturday, November 21, 2026, at 11:00 AM UTC',
            },
        },
    ],
    ...changes,
})

export const otherIssues = (): Record<string, unknown>[] => [
    graphIssue({
        id: 'EX900002',
        title: "Some users' shared calendars are not updated",
        impactDescription: 'Users may not see changes in shared calendars.',
        feature: 'Calendar',
        classification: 'advisory',
    }),
    graphIssue({
        id: 'TM900003',
        title: 'Users may be unable to join meetings in Microsoft Teams',
        impactDescription: 'Users may be unable to join scheduled meetings.',
        service: 'Microsoft Teams',
        feature: 'Meetings',
    }),
]
