import {
    parseChecks,
    parseOutcome,
    parseUsers,
    parseWizard,
} from '../../../../src/client/setup/parse-wizard.ts'

const CHECK = {
    id: 'graph-token',
    title: 'Access token',
    group: 'graph',
    status: 'fail',
    message: 'x',
    fix: 'y',
    whoFixes: 'entra-admin',
    ranAt: '2026-11-21T09:00:00Z',
}
const STEP = {
    step: 'outbound',
    title: 'Outbound OAuth Provider',
    status: 'current',
    whoActs: 'ServiceNow admin',
    why: 'x',
    guide: [{ title: 'x', whoActs: null, items: [] }],
    fields: {},
    problems: [{ field: 'domain', message: 'x', fix: 'y' }],
    checks: [CHECK, { ...CHECK, ranAt: null }],
}
const WIZARD = {
    revision: 4,
    position: 'outbound',
    secretExpiresOn: '',
    completedAt: null,
    entries: {},
    choices: {},
    texts: {},
    formByHand: {},
    casesListByHand: {},
    instance: {},
    steps: [STEP],
    setupTypes: [{ type: 'insights-only', title: 'x' }],
    user: { language: 'en', timeZone: 'UTC' },
    answeredAt: '2026-11-21T09:00:00Z',
}

test('the wizard is taken as it is', () => {
    expect(parseWizard(WIZARD)).toBe(WIZARD)
})

test.each(Object.keys(WIZARD).filter((name) => name !== 'completedAt'))(
    'it is refused without "%s"',
    (name) => {
        expect(parseWizard({ ...WIZARD, [name]: undefined })).toBeNull()
    },
)

test.each([
    { title: undefined },
    { fields: null },
    { guide: ['text'] },
    { problems: [{ field: 'domain' }] },
    { checks: [{ ...CHECK, ranAt: 'yesterday' }] },
    { checks: [{ ...CHECK, message: undefined }] },
])('it is refused when a step has %p', (part) => {
    expect(parseWizard({ ...WIZARD, steps: [STEP, { ...STEP, ...part }] })).toBeNull()
})

test('an outcome is a wizard with or without a refusal', () => {
    const refusal = { step: 'tenant', problems: [], checks: [] }
    expect(parseOutcome({ wizard: WIZARD, refusal: null })).not.toBeNull()
    expect(parseOutcome({ wizard: WIZARD, refusal })).not.toBeNull()
    expect(parseOutcome({ wizard: WIZARD, refusal: { step: 'tenant' } })).toBeNull()
    expect(parseOutcome({ wizard: {}, refusal: null })).toBeNull()
    expect(parseOutcome({ refusal: null })).toBeNull()
})

test('checks and people are lists of what they should be', () => {
    expect(parseChecks({ checks: [CHECK] })).toEqual([CHECK])
    expect(parseChecks({ checks: [{}] })).toBeNull()
    expect(parseUsers({ users: [{ sysId: 'a', name: 'b', userId: 'c' }] })).toHaveLength(1)
    expect(parseUsers({ users: [{ name: 'b' }] })).toBeNull()
    expect(parseUsers(null)).toBeNull()
})
