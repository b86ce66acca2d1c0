import type { NamedRecord } from '../../../../../src/server/ports.ts'
import { isSecretName } from '../../../../../src/server/user-operations/configuration/parameter-problems.ts'
import { settingsProblems } from '../../../../../src/server/user-operations/configuration/settings-problems.ts'
import type { OperationKind } from '../../../../../src/server/user-operations/operation-kind.ts'
import {
    DEFAULT_OPERATION_SETTINGS,
    type KindPolicy,
    type OperationSettings,
} from '../../../../../src/server/user-operations/operation-settings.ts'
import type { Runbook, RunbookParameter } from '../../../../../src/server/user-operations/runbooks/runbook.ts'
import { EMMA, GROUP, OperationsLab } from '../../../../fakes/operations-lab.ts'

const RETIRED = '8'.repeat(32)
const AUTOMATION = {
    subscriptionId: '11111111-1111-4111-8111-111111111111',
    resourceGroup: 'rg-support',
    account: 'automation-support',
}

const settingsOf = (
    change: Partial<OperationSettings> = {},
    kinds: Partial<Record<OperationKind, Partial<KindPolicy>>> = {},
): OperationSettings => ({
    ...DEFAULT_OPERATION_SETTINGS,
    isOn: true,
    automation: AUTOMATION,
    ...change,
    kinds: Object.fromEntries(
        Object.entries(DEFAULT_OPERATION_SETTINGS.kinds).map(([kind, policy]) => [
            kind,
            { ...policy, ...kinds[kind as OperationKind] },
        ]),
    ) as OperationSettings['kinds'],
})

/** Paths; what does not block stands in parentheses. */
function problemsOf(settings: OperationSettings, change: (lab: OperationsLab) => void = () => undefined) {
    const lab = new OperationsLab()
    change(lab)
    const group = (sysId: string): NamedRecord | undefined =>
        sysId === GROUP || sysId === RETIRED
            ? { sysId, name: 'Approvers', isActive: sysId === GROUP }
            : undefined
    return settingsProblems({ ...lab.deps(), incidentFields: { group } }, settings).map(
        ({ path, blocks, message, fix }) => {
            expect([message, fix]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)])
            return blocks ? path : `(${path})`
        },
    )
}

const on = { isOn: true }

describe('kinds', () => {
    test('nothing is wrong with what is off, nor with kinds that Setup is complete for', () => {
        expect(problemsOf(DEFAULT_OPERATION_SETTINGS)).toEqual([])
        expect(problemsOf(settingsOf({}, { 'read-account': on, 'assign-license': on }))).toEqual([])
    })

    test('switched on with no kind: a hint', () => {
        expect(problemsOf(settingsOf())).toEqual(['(isOn)'])
    })

    test.each<[string, Partial<KindPolicy>, readonly string[]]>([
        ['a group that is there', { approval: 'group', approvalGroup: GROUP }, []],
        ['no group', { approval: 'group', approvalGroup: '' }, ['kinds.assign-license.approvalGroup']],
        [
            'a group that is gone',
            { approval: 'group', approvalGroup: '9'.repeat(32) },
            ['kinds.assign-license.approvalGroup'],
        ],
        [
            'an inactive group',
            { approval: 'group', approvalGroup: RETIRED },
            ['kinds.assign-license.approvalGroup'],
        ],
        [
            'no sys_id',
            { approval: 'group', approvalGroup: 'Approvers' },
            ['kinds.assign-license.approvalGroup'],
        ],
        ['a manager, and a group of before', { approval: 'manager', approvalGroup: RETIRED }, []],
        ['nobody, in tier 1', { approval: 'automatic' }, []],
        ['nobody, in tier 2', { tier: 2, approval: 'automatic' }, ['(kinds.assign-license.approval)']],
        ['nobody, in tier 3', { tier: 3, approval: 'automatic' }, []],
    ])('approval by %s', (_what, policy, expected) => {
        expect(problemsOf(settingsOf({}, { 'assign-license': { ...on, ...policy } }))).toEqual(expected)
    })

    test('what would block blocks only while the kind and the whole are on', () => {
        const noGroup = { approval: 'group' as const, approvalGroup: '' }
        const path = '(kinds.assign-license.approvalGroup)'
        expect(problemsOf(settingsOf({ isOn: false }, { 'assign-license': { ...on, ...noGroup } }))).toEqual([
            path,
        ])
        expect(problemsOf(settingsOf({}, { 'read-account': on, 'assign-license': noGroup }))).toEqual([path])
    })

    test('Setup without user operations, without a profile, without the profile for Azure', () => {
        const all = settingsOf({ runbooks: [runbook()] }, { 'read-account': on, 'run-runbook': on })
        const both = ['kinds.read-account.isOn', 'kinds.run-runbook.isOn']
        expect(problemsOf(all)).toEqual([])
        expect(problemsOf(all, (lab) => lab.platform.revisions.clear())).toEqual(both)
        const without = (profile: 'userOperationsProfile' | 'azureProfile') => (lab: OperationsLab) => {
            const [[key, revision] = []] = [...lab.platform.revisions]
            if (!key || !revision?.state.inEffect) throw new Error('The lab has a setup.')
            const { inEffect } = revision.state
            const outbound = { ...inEffect.outbound, [profile]: '' }
            lab.platform.revisions.set(key, {
                ...revision,
                state: { ...revision.state, inEffect: { ...inEffect, outbound } },
            })
        }
        expect(problemsOf(all, without('userOperationsProfile'))).toEqual(both)
        expect(problemsOf(all, without('azureProfile'))).toEqual(['kinds.run-runbook.isOn'])
    })

    test('reading at creation while reading is off: a hint', () => {
        const enrichment = { atCreation: true, minutes: 10 }
        expect(problemsOf(settingsOf({ enrichment }, { 'assign-license': on }))).toEqual([
            '(enrichment.atCreation)',
        ])
        expect(problemsOf(settingsOf({ enrichment }, { 'read-account': on }))).toEqual([])
    })
})

describe('people and licenses', () => {
    const off = { isOn: false }
    test('who is protected and gone is a hint', () => {
        expect(problemsOf(settingsOf({ ...off, protectedUsers: [EMMA, '7'.repeat(32), 'emma'] }))).toEqual([
            '(protectedUsers[1])',
            '(protectedUsers[2])',
        ])
    })

    test.each([
        ['US', true],
        ['FR', true],
        ['', false],
        ['us', false],
        ['ZZ', false],
        ['UK', false],
        ['F1', false],
    ])('a fixed usage location of %p', (fixedLocation, fits) => {
        const licenses = { offered: [], usageLocation: 'fixed' as const, fixedLocation }
        expect(problemsOf(settingsOf({ ...off, licenses }))).toEqual(fits ? [] : ['licenses.fixedLocation'])
        expect(problemsOf(settingsOf({ ...off, licenses: { ...licenses, usageLocation: 'none' } }))).toEqual(
            [],
        )
    })

    test('a SKU ID is a GUID', () => {
        const licenses = { ...DEFAULT_OPERATION_SETTINGS.licenses, offered: [AUTOMATION.subscriptionId] }
        expect(problemsOf(settingsOf({ ...off, licenses }))).toEqual([])
        const named = { ...licenses, offered: [...licenses.offered, 'ENTERPRISEPACK'] }
        expect(problemsOf(settingsOf({ ...off, licenses: named }))).toEqual(['licenses.offered'])
    })
})

const parameter = (change: Partial<RunbookParameter> = {}): RunbookParameter => ({
    name: 'Mailbox',
    label: 'Mailbox',
    type: 'text',
    isRequired: true,
    pattern: '',
    choices: [],
    ...change,
})
const runbook = (change: Partial<Runbook> = {}): Runbook => ({
    name: 'Add-SharedMailboxPermission',
    label: 'Shared mailbox permission',
    isOn: true,
    tier: 2,
    workerGroup: '',
    parameters: [],
    timeoutMinutes: 30,
    resetsPasswords: false,
    ...change,
})
const withRunbooks = (...runbooks: readonly Runbook[]): readonly string[] =>
    problemsOf(settingsOf({ isOn: false, runbooks }))
const withParameters = (...parameters: readonly RunbookParameter[]): readonly string[] =>
    withRunbooks(runbook({ parameters }))

describe('runbooks', () => {
    test.each([
        ['A', true],
        ['Add-SharedMailboxPermission', true],
        ['x'.repeat(63), true],
        ['x'.repeat(64), false],
        ['', false],
        ['1st', false],
        ['with space', false],
        ['a/b', false],
        ['été', false],
    ])('%p as a name of one', (name, fits) => {
        expect(withRunbooks(runbook({ name }))).toEqual(fits ? [] : ['runbooks[0].name'])
    })

    test('names are unique whatever their capitals, and everybody has a label', () => {
        expect(withRunbooks(runbook(), runbook({ name: 'ADD-sharedmailboxpermission' }))).toEqual([
            'runbooks[1].name',
        ])
        expect(withRunbooks(runbook({ label: ' ' }))).toEqual(['runbooks[0].label'])
    })

    test('switched on without any: a hint', () => {
        const all = settingsOf({ runbooks: [runbook({ isOn: false })] }, { 'run-runbook': on })
        expect(problemsOf(all)).toEqual(['(runbooks)'])
    })

    test('the automation account blocks once runbooks are to run; what is malformed blocks always', () => {
        const automation = { subscriptionId: '', resourceGroup: '', account: '' }
        const paths = ['automation.subscriptionId', 'automation.resourceGroup', 'automation.account']
        const runbooks = [runbook()]
        expect(problemsOf(settingsOf({ automation, runbooks }, { 'read-account': on }))).toEqual([])
        expect(problemsOf(settingsOf({ automation, runbooks }, { 'run-runbook': on }))).toEqual(paths)
        expect(problemsOf(settingsOf({ automation, runbooks, isOn: false }, { 'run-runbook': on }))).toEqual(
            paths.map((path) => `(${path})`),
        )
        const malformed = { subscriptionId: 'my subscription', resourceGroup: 'ends.', account: '1a' }
        expect(problemsOf(settingsOf({ automation: malformed, isOn: false }))).toEqual(paths)
    })

    test.each([
        ['resourceGroup', 'rg', true],
        ['resourceGroup', 'Größe_(1).x-y', true],
        ['resourceGroup', 'x'.repeat(90), true],
        ['resourceGroup', 'x'.repeat(91), false],
        ['resourceGroup', 'a/b', false],
        ['resourceGroup', 'a b', false],
        ['account', 'abcdef', true],
        ['account', 'abcde', false],
        ['account', 'abcde-', false],
        ['account', 'x'.repeat(50), true],
        ['account', 'x'.repeat(51), false],
        ['account', 'under_score', false],
    ])('%s %p', (field, value, fits) => {
        const automation = { ...AUTOMATION, [field]: value }
        expect(problemsOf(settingsOf({ isOn: false, automation }))).toEqual(
            fits ? [] : [`automation.${field}`],
        )
    })
})

describe('parameters', () => {
    test.each([
        ['Mailbox', true],
        ['_user1', true],
        ['', false],
        ['2nd', false],
        ['User Name', false],
        ['$User', false],
    ])('%p as a name of one', (name, fits) => {
        expect(withParameters(parameter({ name }))).toEqual(fits ? [] : ['runbooks[0].parameters[0].name'])
    })

    test('names are unique whatever their capitals, and everybody has a label', () => {
        expect(withParameters(parameter(), parameter({ name: 'MAILBOX', label: '' }))).toEqual([
            'runbooks[0].parameters[1].name',
            'runbooks[0].parameters[1].label',
        ])
    })

    test.each([
        'Password',
        'newPassword',
        'passwd',
        'PWD',
        'Passphrase',
        'ClientSecret',
        'accessToken',
        'Credential',
        'Key',
        'ApiKey',
        'apikey',
        'key_vault',
        'KeyValue',
    ])('%p looks like a secret, and is refused whatever its type', (name) => {
        expect(isSecretName(name)).toBe(true)
        const refused = ['runbooks[0].parameters[0].name']
        expect(withParameters(parameter({ name }))).toEqual(refused)
        expect(withParameters(parameter({ name, type: 'choice', choices: ['a'] }))).toEqual(refused)
    })
    test.each(['Mailbox', 'Keyboard', 'User', 'Right', 'Passport'])('%p looks like none', (name) => {
        expect(withParameters(parameter({ name }))).toEqual([])
    })

    test.each([
        ['[A-Z]{3}-[0-9]+', true],
        ['(', false],
        ['a)(b', false],
        ['(a+)+', false],
    ])('the pattern %p', (pattern, fits) => {
        const path = 'runbooks[0].parameters[0].pattern'
        expect(withParameters(parameter({ pattern }))).toEqual(fits ? [] : [path])
        // What another type leaves unused is not judged.
        expect(withParameters(parameter({ pattern, type: 'number' }))).toEqual([])
    })

    test.each([
        [['FullAccess', 'SendAs'], true],
        [[], false],
        [['a', ' '], false],
        [['a', 'a'], false],
    ])('the choices %j', (choices, fits) => {
        const path = 'runbooks[0].parameters[0].choices'
        expect(withParameters(parameter({ type: 'choice', choices }))).toEqual(fits ? [] : [path])
        expect(withParameters(parameter({ choices }))).toEqual([])
    })
})
