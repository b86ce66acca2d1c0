import { appError } from '../../../../../src/server/errors.ts'
import { noteRefusal } from '../../../../../src/server/user-operations/kind-block.ts'
import { readConfiguration } from '../../../../../src/server/user-operations/configuration/read-configuration.ts'
import { saveConfiguration } from '../../../../../src/server/user-operations/configuration/save-configuration.ts'
import type {
    OperationsConfigurationOutcome,
    OperationsConfigurationView,
} from '../../../../../src/server/user-operations/configuration/operations-configuration-view.ts'
import {
    DEFAULT_OPERATION_SETTINGS,
    type OperationSettings,
} from '../../../../../src/server/user-operations/operation-settings.ts'
import type { NamedRecord } from '../../../../../src/server/ports.ts'
import { EMMA, GROUP, MAX, OperationsLab } from '../../../../fakes/operations-lab.ts'

const GONE = '9'.repeat(32)
const depsOf = (lab: OperationsLab, groups: Readonly<Record<string, boolean>> = { [GROUP]: true }) => ({
    ...lab.deps(),
    incidentFields: {
        group: (sysId: string): NamedRecord | undefined =>
            groups[sysId] === undefined ? undefined : { sysId, name: 'Approvers', isActive: groups[sysId] },
    },
})
const shown = (deps: ReturnType<typeof depsOf>): OperationsConfigurationView => {
    const read = readConfiguration(deps)
    if (!read.ok) throw new Error(read.error.code)
    return read.value
}
const saved = (
    deps: ReturnType<typeof depsOf>,
    settings: unknown,
    revision = 1,
): OperationsConfigurationOutcome => {
    const answer = saveConfiguration(deps, { revision, settings })
    if (!answer.ok) throw new Error(`${answer.error.code} ${answer.error.parameters.join()}`)
    return answer.value
}

describe('what the page shows', () => {
    test('before anybody saved: everything off, nothing wrong, no history', () => {
        const lab = new OperationsLab()
        lab.memory.revisions = []
        const view = shown(depsOf(lab))
        expect(view).toMatchObject({ revision: 0, changed: null, problems: [], history: [], setup: null })
        expect(view.settings).toEqual(DEFAULT_OPERATION_SETTINGS)
        expect(view.kinds.map(({ kind, label, leastTier }) => [kind, label, leastTier])).toEqual([
            ['read-account', 'Read account', 0],
            ['assign-license', 'Assign license', 1],
            ['reset-password', 'Reset password', 2],
            ['run-runbook', 'Run runbook', 1],
        ])
        expect(view.dataExchange.receives.length * view.dataExchange.sends.length).toBeGreaterThan(3)
    })

    test('protected people and approving groups by name; who is gone has none', () => {
        const lab = new OperationsLab(
            { protectedUsers: [EMMA, GONE] },
            { 'assign-license': { approval: 'group', approvalGroup: GROUP } },
        )
        const view = shown(depsOf(lab))
        expect(view.names).toEqual({ [EMMA]: 'Emma Employee', [GROUP]: 'Approvers' })
        expect(view.problems).toContainEqual(
            expect.objectContaining({ path: 'protectedUsers[1]', blocks: false }),
        )
        expect(view.changed).toEqual({ by: 'Ana Agent', at: expect.any(String) })
    })

    test('what a kind lacks at Microsoft, whether it is on or not', () => {
        const lab = new OperationsLab({}, { 'assign-license': { isOn: false } })
        expect(shown(depsOf(lab)).kinds.map(({ blocked }) => blocked)).toEqual([null, null, null, null])
        const deps = lab.deps()
        for (const kind of ['assign-license', 'read-account'] as const)
            noteRefusal(
                deps,
                { kind, progress: {} },
                DEFAULT_OPERATION_SETTINGS,
                appError('GRAPH_PERMISSION_MISSING', [
                    kind === 'read-account' ? 'User.Read.All' : 'LicenseAssignment.ReadWrite.All',
                ]),
            )
        const [account, license] = shown(depsOf(lab)).kinds
        expect(account?.blocked?.message).toContain('lacks User.Read.All')
        expect(license?.blocked?.fix).toContain('Setup')
        // Without a set-up nothing is known of permissions: that it is missing is said once.
        lab.platform.revisions.clear()
        expect(shown(depsOf(lab)).kinds.map(({ blocked }) => blocked)).toEqual([null, null, null, null])
    })

    test('what Setup lacks, in the words of the error', () => {
        const lab = new OperationsLab()
        lab.platform.revisions.clear()
        expect(shown(depsOf(lab)).setup).toEqual({
            message: 'User operations are not set up on this instance.',
            fix: expect.stringContaining('Setup'),
        })
    })
})

describe('saving', () => {
    test('is a revision of its own, and the history names the places', () => {
        const lab = new OperationsLab()
        const deps = { ...depsOf(lab), user: { ...lab.platform.user, sysId: MAX } }
        const { settings } = shown(deps)
        const changed: OperationSettings = {
            ...settings,
            kinds: { ...settings.kinds, 'run-runbook': { ...settings.kinds['run-runbook'], isOn: false } },
            protectedUsers: [EMMA],
            passwords: { ...settings.passwords, recipient: 'verifier' },
        }
        const outcome = saved(deps, changed)
        expect([outcome.saved, outcome.page.revision]).toEqual([true, 2])
        expect(outcome.page.history[0]).toMatchObject({
            by: 'Max Manager',
            changed: ['kinds.run-runbook', 'protectedUsers', 'passwords'],
        })
        // Again: nothing new.
        expect(saved(deps, changed, 2).page.revision).toBe(2)
    })

    test('the later one of two admins is told who was faster', () => {
        const lab = new OperationsLab()
        const deps = depsOf(lab)
        const settings = { ...shown(deps).settings, isOn: false }
        saved(deps, settings)
        expect(saveConfiguration(deps, { revision: 1, settings })).toMatchObject({
            error: { code: 'OPERATION_SETTINGS_CHANGED', parameters: [expect.any(String)] },
        })
        // At the very same moment: the row is there already.
        const raced = {
            ...deps,
            operationSettings: { ...deps.operationSettings, append: () => false },
        }
        const other = { ...settings, protectedUsers: [EMMA] }
        expect(saveConfiguration(raced, { revision: 2, settings: other })).toMatchObject({
            error: { code: 'OPERATION_SETTINGS_CHANGED' },
        })
    })

    test.each([
        undefined,
        [],
        { revision: 1 },
        { revision: -1, settings: DEFAULT_OPERATION_SETTINGS },
        { revision: 1, settings: { ...DEFAULT_OPERATION_SETTINGS, extra: true } },
        { revision: 1, settings: DEFAULT_OPERATION_SETTINGS, force: true },
    ])('%j is refused and nothing is stored', (body) => {
        const lab = new OperationsLab()
        expect(saveConfiguration(depsOf(lab), body)).toMatchObject({ error: { code: 'REQUEST_INVALID' } })
        expect(lab.memory.revisions).toHaveLength(1)
    })

    test('what blocks is not saved, and said at its place', () => {
        const lab = new OperationsLab()
        const deps = depsOf(lab)
        const { settings } = shown(deps)
        const licenses = { ...settings.licenses, usageLocation: 'fixed', fixedLocation: 'ZZ' }
        const { saved: isSaved, problems, page } = saved(deps, { ...settings, licenses })
        expect(isSaved).toBe(false)
        expect(problems.filter(({ blocks }) => blocks).map(({ path }) => path)).toContain(
            'licenses.fixedLocation',
        )
        expect([page.revision, lab.memory.revisions.length]).toEqual([1, 1])
    })
})
