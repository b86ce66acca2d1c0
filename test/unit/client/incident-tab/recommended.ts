/** Answers of the recommendations' API, for tests of what the page makes of them. */
export const MEMORY = {
    recommendedAt: '2026-11-21T09:00:00Z',
    openedAt: null,
    helpful: { value: 'yes', by: 'Ana Agent', at: '2026-11-21T09:05:00Z' },
    used: { in: ['work_notes'], by: 'Ana Agent', at: '2026-11-21T09:06:00Z' },
}
export const SOLUTION = {
    key: 'outlook-keeps-asking-for-password',
    title: 'Outlook keeps asking for the password',
    area: 'Exchange and Outlook',
    kind: 'problem',
    language: 'en',
    reason: 'password',
    score: 0.8,
    cause: 'A password that changed.',
    agentSteps: ['Open **File**.'],
    adminSteps: [],
    verify: 'It asks no more.',
    appliesTo: ['Outlook'],
    pages: [{ title: 'A page', url: 'https://learn.microsoft.com/x' }],
    reviewed: '2026-11-21',
    origin: 'shipped',
    memory: MEMORY,
}
export const RECOMMENDATIONS = {
    text: 'Outlook asks',
    state: 'found',
    solutions: [SOLUTION],
    earlier: [],
    earlierArticles: [
        { source: 'learn', key: 'k', title: 'A page', url: 'https://learn.microsoft.com/x', memory: MEMORY },
    ],
}
