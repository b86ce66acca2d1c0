import type { FieldChoice, IncidentField } from '../../../../src/server/ports.ts'
import {
    draftIncident,
    type DraftDependencies,
} from '../../../../src/server/service-health/settings/draft-incident.ts'
import {
    fillTemplate,
    unknownPlaceholders,
} from '../../../../src/server/service-health/settings/fill-template.ts'
import {
    DEFAULT_SETTINGS,
    NO_VALUES,
    TEMPLATE_VALUES,
    type IncidentRule,
    type IncidentSettings,
    type TemplateValue,
} from '../../../../src/server/service-health/settings/health-settings.ts'
import type { StoredHealthIssue } from '../../../../src/server/service-health/stored-health-issue.ts'

const GROUP = 'a'.repeat(32)
const RETIRED = 'b'.repeat(32)

const field = (name: string, changes: Partial<IncidentField> = {}): IncidentField => ({
    name,
    label: name,
    type: 'string',
    maxLength: 4000,
    isReadOnly: false,
    reference: '',
    hasChoices: false,
    ...changes,
})
const FIELDS = [
    field('short_description', { maxLength: 20 }),
    field('description'),
    field('impact', { type: 'integer', hasChoices: true }),
    field('urgency', { type: 'integer', hasChoices: true }),
    field('category', { hasChoices: true }),
    field('subcategory', { hasChoices: true }),
    field('assignment_group', { type: 'reference', reference: 'sys_user_group' }),
    field('assigned_to', { type: 'reference', reference: 'sys_user' }),
    field('u_frozen', { isReadOnly: true }),
]
const choice = (value: string, dependsOn = ''): FieldChoice => ({ value, label: value, dependsOn })
const CHOICES: Readonly<Record<string, readonly FieldChoice[]>> = {
    impact: ['1', '2', '3'].map((value) => choice(value)),
    urgency: ['1', '2'].map((value) => choice(value)),
    category: [choice('software'), choice('network')],
    subcategory: [choice('email', 'software'), choice('dns', 'network')],
}

const deps: DraftDependencies = {
    incidentFields: {
        field: (name) => FIELDS.find((one) => one.name === name),
        all: () => FIELDS,
        choices: (name) => CHOICES[name] ?? [],
        group: (sysId) =>
            [GROUP, RETIRED].includes(sysId)
                ? { sysId, name: 'Group', isActive: sysId === GROUP }
                : undefined,
        groups: () => [],
        exists: () => false,
    },
    directory: { user: () => undefined },
    user: { translate: (key) => key },
}

const issue: StoredHealthIssue = {
    sysId: 'c'.repeat(32),
    tenantId: 'd'.repeat(32),
    id: 'EX1',
    title: 'Mail is slow',
    service: 'Exchange Online',
    feature: '',
    featureGroup: '',
    classification: 'advisory',
    status: 'serviceDegradation',
    origin: 'microsoft',
    impact: 'Mail arrives late.',
    terms: '',
    isResolved: false,
    startAt: Date.UTC(2026, 10, 21, 6, 0, 0),
    endAt: null,
    latestUpdate: null,
    nextUpdateAt: null,
}
const settings = (changes: Partial<IncidentSettings> = {}): IncidentSettings => ({
    ...DEFAULT_SETTINGS.incidents,
    defaults: { ...NO_VALUES, assignmentGroup: GROUP, category: 'software', subcategory: 'email' },
    ...changes,
})
const rule = (
    then: Partial<IncidentRule['then']>,
    when: Partial<IncidentRule['when']> = {},
): IncidentRule => ({
    id: 'r',
    name: 'R',
    active: true,
    when: { services: [], classifications: [], origins: [], statuses: [], ...when },
    then: { ...NO_VALUES, create: true, ...then },
})
const draft = (changes: Partial<IncidentSettings> = {}, about = issue) =>
    draftIncident(deps, settings(changes), about, 'Contoso')

test('the documented mapping: title, type, state, and the rest in the description', () => {
    const { values, leftOut, rule: fits, creates } = draft()
    expect({ fits, creates, leftOut }).toEqual({ fits: null, creates: true, leftOut: [] })
    expect(values).toMatchObject({
        short_description: 'Mail is slow',
        impact: '3',
        urgency: '2',
        category: 'software',
        subcategory: 'email',
        assignment_group: GROUP,
    })
    expect(values['description']).toBe(
        [
            'Microsoft 365 service health incident EX1',
            '',
            'Service: Exchange Online',
            'Type: Advisory',
            'Status: Service degradation',
            'Origin: Microsoft',
            'Tenant: Contoso',
            'Start: 2026-11-21 06:00:00 UTC',
            '',
            'User impact: Mail arrives late.',
        ].join('\n'),
    )
})

test('a title that the column cannot hold is cut, visibly', () => {
    const title = draft({}, { ...issue, title: 'x'.repeat(50) }).values['short_description']
    expect(title).toBe(`${'x'.repeat(19)}…`)
})

test('a rule decides before the field map; what it leaves open comes from the defaults', () => {
    const decided = draft({ rules: [rule({ urgency: '1' })] })
    expect(decided.rule?.name).toBe('R')
    expect(decided.values).toMatchObject({
        urgency: '1',
        impact: '3',
        category: 'software',
        subcategory: 'email',
    })
})

test('a rule with a category of its own does not inherit a subcategory of another one', () => {
    const { values, leftOut } = draft({ rules: [rule({ category: 'network' })] })
    expect(values['category']).toBe('network')
    expect(values['subcategory']).toBeUndefined()
    expect(leftOut).toEqual([])
})

test.each([
    ['inactive', { active: false }, null],
    ['another service', { when: rule({}, { services: ['Microsoft Teams'] }).when }, null],
    ['another origin', { when: rule({}, { origins: ['customer'] }).when }, null],
    ['another state', { when: rule({}, { statuses: ['investigating'] }).when }, null],
    ['its service in other letters', { when: rule({}, { services: ['EXCHANGE ONLINE'] }).when }, 'R'],
])('a rule that is %s', (_, changes, expected) => {
    expect(draft({ rules: [{ ...rule({}), ...changes }] }).rule?.name ?? null).toBe(expected)
})

test('what the instance does not take is left out and told; the rest is created', () => {
    const { values, leftOut } = draft({
        defaults: { ...NO_VALUES, assignmentGroup: RETIRED, category: 'gone', urgency: '9' },
        fieldMap: [
            { kind: 'text', field: 'short_description', template: '{title}' },
            { kind: 'text', field: 'u_gone', template: 'x' },
            { kind: 'text', field: 'u_frozen', template: 'x' },
            { kind: 'text', field: 'state', template: '7' },
        ],
    })
    expect(values).toEqual({ short_description: 'Mail is slow' })
    expect(leftOut.map((one) => one.field)).toEqual([
        'u_gone',
        'u_frozen',
        'state',
        'assignment_group',
        'category',
        'urgency',
    ])
})

const blank = Object.fromEntries(TEMPLATE_VALUES.map((name) => [name, ''])) as Record<TemplateValue, string>

test('a line whose placeholders are all empty is left out; words in braces that nobody knows stay', () => {
    const values = { ...blank, id: 'EX1', title: 'A {id} in a title' }
    expect(fillTemplate('{title}\nNext update: {nextUpdate}\n{unknown} {id}', values)).toBe(
        'A {id} in a title\n{unknown} EX1',
    )
    expect(unknownPlaceholders('{titel} {title} {titel}')).toEqual(['titel'])
})
