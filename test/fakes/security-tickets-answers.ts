/** Answers of `/security_tickets/…` as the page gets them, for tests of the page's own code. */
import type {
    RemediationBlock,
    RemediationSpan,
} from '../../src/server/security-tickets/remediation-blocks.ts'
import type {
    ActionLineView,
    ActionList,
    ActionView,
    ConnectionView,
    ScoreView,
    SecurityOverview,
    TicketCard,
    TicketFormPage,
    TicketFormView,
    TicketList,
    TicketView,
} from '../../src/server/security-tickets/security-tickets-view.ts'

export const NOW = Date.parse('2026-11-22T09:00:00Z')
const DAY = 86_400_000
export const sysIdOf = (index: number): string => index.toString(16).padStart(32, '0')
export const ago = (hours: number): string => new Date(NOW - hours * 3_600_000).toISOString()
export const dayAgo = (days: number): string => new Date(NOW - days * DAY).toISOString().slice(0, 10)

export const frame = {
    user: { language: 'en', timeZone: 'Europe/Berlin', isAdmin: false },
    answeredAt: new Date(NOW).toISOString(),
}
export const adminFrame = { ...frame, user: { ...frame.user, isAdmin: true } }
export const frenchFrame = { ...frame, user: { language: 'fr', timeZone: 'Europe/Paris', isAdmin: true } }

export const connection = (changes: Partial<ConnectionView> = {}): ConnectionView => ({
    state: 'connected',
    status: 'Connected: Secure Score is read once a day.',
    nextStep: '',
    link: null,
    tenants: [{ sysId: sysIdOf(900), name: 'contoso.com' }],
    lastReadAt: ago(3),
    problem: null,
    ...changes,
})

/** 90 days with a week that is missing and a day between two gaps. */
export const line = (): ScoreView['line'] =>
    Array.from({ length: 90 }, (_, index) => {
        const percent = Math.round((41 + index * 0.08 + 1.5 * Math.sin(index / 6)) * 10) / 10
        return { day: dayAgo(89 - index), percent, current: percent * 10.52, max: 1052 }
    }).filter((_, index) => (index < 30 || index > 36) && index !== 60 && index !== 62)

export const score = (changes: Partial<ScoreView> = {}): ScoreView => ({
    tenantId: sysIdOf(900),
    tenant: 'contoso.com',
    current: 512.35,
    max: 1052,
    percent: 48.7,
    day: dayAgo(0),
    change: 7.2,
    line: line(),
    averages: [
        { label: 'All tenants', percent: 38.4 },
        { label: 'Organizations of a similar size', percent: 51.2 },
    ],
    ...changes,
})

export const action = (changes: Partial<ActionLineView> = {}): ActionLineView => ({
    sysId: sysIdOf(1),
    title: 'Ensure multifactor authentication is enabled for all users in administrative roles',
    category: { value: 'identity', label: 'Identity' },
    service: 'Microsoft Entra ID',
    gain: 10,
    score: 0,
    maxScore: 10,
    implementationCost: 'Low',
    userImpact: 'Low',
    threats: ['Password cracking', 'Account breach', 'Elevation of privilege'],
    status: { value: 'to-address', label: 'To address' },
    rank: 1,
    isDeprecated: false,
    ticket: null,
    ...changes,
})

export const ticket = (changes: Partial<TicketView> = {}): TicketView => ({
    sysId: sysIdOf(500),
    kind: { value: 'change_request', label: 'Change request' },
    name: 'Ensure multifactor authentication is enabled for all users in administrative roles',
    category: { value: 'identity', label: 'Identity' },
    source: { value: 'microsoft', label: 'Microsoft recommendation' },
    action: {
        sysId: sysIdOf(1),
        title: 'Ensure multifactor authentication is enabled for all users in administrative roles',
        status: { value: 'to-address', label: 'To address' },
    },
    createdAt: ago(48),
    startedBy: 'Sam Security',
    record: {
        number: 'CHG0030001',
        url: `/change_request.do?sys_id=${sysIdOf(600)}`,
        state: { value: '-5', label: 'New' },
        assignedTo: 'Otto Operator',
        assignmentGroup: 'CAB',
        dueAt: '2026-12-22T12:00:00Z',
        isOverdue: false,
    },
    state: { value: 'open', label: 'Open' },
    may: [
        { value: 'inProgress', label: 'In progress' },
        { value: 'done', label: 'Done' },
        { value: 'cancelled', label: 'Canceled' },
    ],
    remark: '',
    ...changes,
})

export const overdue = (): TicketView =>
    ticket({
        sysId: sysIdOf(501),
        kind: { value: 'incident', label: 'Incident' },
        name: 'Block legacy authentication',
        record: {
            number: 'INC0010012',
            url: `/incident.do?sys_id=${sysIdOf(601)}`,
            state: { value: '2', label: 'In Progress' },
            assignedTo: '',
            assignmentGroup: '',
            dueAt: '2026-11-15T12:00:00Z',
            isOverdue: true,
        },
        state: { value: 'inProgress', label: 'In progress' },
        may: [{ value: 'done', label: 'Done' }],
        remark: 'Secure Score shows this action as completed since 2026-11-20.',
    })

export const card = (changes: Partial<TicketCard> = {}): TicketCard => ({
    kind: 'change_request',
    label: 'Change requests',
    open: 3,
    overdue: 0,
    done: 12,
    newest: [ticket()],
    mayCreate: true,
    ...changes,
})

export const manyActions = (): readonly ActionLineView[] => [
    action({ ticket: { sysId: sysIdOf(500), number: 'CHG0030001' } }),
    action({
        sysId: sysIdOf(2),
        title: 'Block legacy authentication',
        gain: 8,
        score: 0,
        maxScore: 8,
        userImpact: 'Moderate',
    }),
    action({
        sysId: sysIdOf(3),
        title: 'Turn on Safe Attachments for SharePoint, OneDrive and Microsoft_Teams_without_any_blank_in_its_very_long_name',
        category: { value: 'apps', label: 'Apps' },
        service: 'Microsoft Defender for Office 365',
        gain: 2.56,
        score: 2.44,
        maxScore: 5,
        implementationCost: 'Moderate',
        userImpact: 'High',
        status: { value: 'partial', label: 'To address, partly completed' },
        isDeprecated: true,
    }),
]

export const overview = (changes: Partial<SecurityOverview> = {}): SecurityOverview => ({
    ...frame,
    connection: connection(),
    score: score(),
    cards: [
        card(),
        card({ kind: 'incident', label: 'Incidents', open: 1204, overdue: 7, done: 0, newest: [overdue()] }),
    ],
    next: manyActions(),
    statuses: [
        { value: 'to-address', label: 'To address', count: 34 },
        { value: 'partial', label: 'To address, partly completed', count: 5 },
        { value: 'completed', label: 'Completed', count: 41 },
        { value: 'risk-accepted', label: 'Risk accepted', count: 2 },
    ],
    ...changes,
})

const notConnected = { score: null, cards: [], next: [], statuses: [] }
export const unconnected = (changes: Partial<ConnectionView>, isAdmin: boolean): SecurityOverview =>
    overview({
        ...(isAdmin ? adminFrame : frame),
        ...notConnected,
        connection: connection({ lastReadAt: null, ...changes }),
    })

export const actionList = (changes: Partial<ActionList> = {}): ActionList => ({
    ...frame,
    total: 3,
    offset: 0,
    limit: 50,
    actions: manyActions(),
    categories: [
        { value: 'identity', label: 'Identity' },
        { value: 'apps', label: 'Apps' },
    ],
    statuses: [
        { value: 'to-do', label: 'To do' },
        { value: 'to-address', label: 'To address' },
        { value: 'completed', label: 'Completed' },
        { value: 'all', label: 'All statuses' },
    ],
    costs: [
        { value: 'low', label: 'Low' },
        { value: 'moderate', label: 'Moderate' },
    ],
    impacts: [
        { value: 'low', label: 'Low' },
        { value: 'high', label: 'High' },
    ],
    threats: [{ value: 'accountbreach', label: 'Account breach' }],
    tenants: [{ value: sysIdOf(900), label: 'contoso.com' }],
    isConnected: true,
    ...changes,
})

export const form = (changes: Partial<TicketFormView> = {}): TicketFormView => ({
    problems: [],
    kinds: [
        { value: 'change_request', label: 'Change request' },
        { value: 'incident', label: 'Incident' },
    ],
    priorities: [
        { value: '1', label: '1 - Critical' },
        { value: '2', label: '2 - High' },
        { value: '3', label: '3 - Moderate' },
        { value: '4', label: '4 - Low' },
        { value: '5', label: '5 - Planning' },
    ],
    sources: [
        { value: 'user', label: 'User recommendation' },
        { value: 'microsoft', label: 'Microsoft recommendation' },
    ],
    categories: [
        { value: 'identity', label: 'Identity' },
        { value: 'apps', label: 'Apps' },
    ],
    proposal: {
        action: sysIdOf(1),
        kind: 'change_request',
        name: action().title,
        description: 'Requiring multifactor authentication for administrative roles makes it harder.',
        priority: 3,
        dueOn: '2026-12-22',
        source: 'microsoft',
        category: 'identity',
        ordinal: 1,
        another: false,
    },
    limits: { name: 100, description: 4000 },
    prefix: {
        change_request: 'Microsoft 365 Security and Configuration Change Request: ',
        incident: '',
    },
    ...changes,
})

export const formPage = (changes: Partial<TicketFormView> = {}): TicketFormPage => {
    const blank = { ...form().proposal, action: '', name: '', description: '', source: 'user' as const }
    return { ...frame, ...form({ proposal: blank, ...changes }) }
}

const paragraph = (...spans: readonly RemediationSpan[]): RemediationBlock => ({ kind: 'paragraph', spans })

export const actionView = (changes: Partial<Omit<ActionView, 'action'>> = {}): ActionView => ({
    ...frame,
    action: {
        ...action(),
        controlId: 'AdminMFAV2',
        tenant: 'contoso.com',
        tier: 'Core',
        actionType: 'Config',
        implementationStatus: 'You have 2 of 5 users with administrative roles registered and protected.',
        description: [
            {
                kind: 'paragraph',
                spans: [{ text: 'Requiring multifactor authentication makes it harder for attackers.' }],
            },
        ],
        remediation: [
            { kind: 'heading', spans: [{ text: 'Security defaults' }] },
            {
                kind: 'paragraph',
                spans: [
                    { text: 'Open ' },
                    {
                        text: 'Microsoft Entra admin center',
                        isStrong: true,
                        href: 'https://entra.microsoft.com/',
                    },
                    { text: ' and go on:' },
                ],
            },
            {
                kind: 'list',
                isOrdered: true,
                start: 1,
                items: [
                    [
                        paragraph({ text: 'Select ' }, { text: 'Properties', isStrong: true }),
                        {
                            kind: 'list',
                            isOrdered: false,
                            start: 1,
                            items: [[paragraph({ text: 'Under Manage.' })]],
                        },
                    ],
                    // No address that the server lets through; the page asks again.
                    [
                        paragraph({
                            text: 'Set Enable security defaults to Yes.',
                            href: 'javascript:alert(1)',
                        }),
                    ],
                ],
            },
        ],
        remediationImpact: [
            { kind: 'paragraph', spans: [{ text: 'Administrators register within 14 days.' }] },
        ],
        actionUrl: 'https://entra.microsoft.com/#view/properties',
        goneAt: null,
        successor: null,
    },
    tickets: [],
    form: form(),
    ...changes,
})

/** The same action with an open ticket. */
export const actionWithTicket = (): ActionView => {
    const before = actionView()
    return {
        ...before,
        answeredAt: new Date(NOW + 1000).toISOString(),
        action: { ...before.action, ticket: { sysId: sysIdOf(500), number: 'CHG0030001' } },
        tickets: [ticket()],
        form: form({ proposal: { ...form().proposal, ordinal: 2 } }),
    }
}

export const ticketList = (changes: Partial<TicketList> = {}): TicketList => ({
    ...frame,
    total: 2,
    offset: 0,
    limit: 50,
    tickets: [ticket(), overdue()],
    kinds: [
        { value: '', label: 'All kinds' },
        { value: 'change_request', label: 'Change requests' },
        { value: 'incident', label: 'Incidents' },
    ],
    states: [
        { value: 'open', label: 'Open' },
        { value: 'overdue', label: 'Overdue' },
        { value: 'done', label: 'Done' },
        { value: 'all', label: 'All' },
    ],
    ...changes,
})
