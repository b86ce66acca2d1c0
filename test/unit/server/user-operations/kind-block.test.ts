import { accountPath } from '../../../../src/server/microsoft-clients/automation-jobs.ts'
import { appError } from '../../../../src/server/errors.ts'
import { found, passed, type CheckResult } from '../../../../src/server/setup/check.ts'
import { settingsProblems } from '../../../../src/server/user-operations/configuration/settings-problems.ts'
import { currentOperationSettings } from '../../../../src/server/user-operations/current-operation-settings.ts'
import { blockOf, noteRefusal } from '../../../../src/server/user-operations/kind-block.ts'
import { OPERATION_KINDS, type OperationKind } from '../../../../src/server/user-operations/operation-kind.ts'
import { requestOperation } from '../../../../src/server/user-operations/request-operation.ts'
import { runOperation } from '../../../../src/server/user-operations/run-operation.ts'
import { AUTOMATION } from '../../../fakes/automation-account.ts'
import { AGENT, EMMA, json, OperationsLab, PROFILE } from '../../../fakes/operations-lab.ts'

const PREFIX = 'user-operations-'
const ASSIGN = 'permission-licenseassignment-readwrite-all'
/** Giving and taking back need the same. */
const BOTH_WAYS = {
    'assign-license': 'LicenseAssignment.ReadWrite.All',
    'remove-license': 'LicenseAssignment.ReadWrite.All',
}
const SUBJECT = JSON.stringify([PROFILE, 'contoso.com', 'global'])

let lab: OperationsLab
beforeEach(() => {
    lab = new OperationsLab()
})

/** What Setup's checks last said: each of these lacks, the others are granted. */
function checked(missing: readonly string[], granted: readonly string[] = [], subject = SUBJECT): void {
    const result = (id: string, isThere: boolean): CheckResult => ({
        ...(isThere
            ? passed('The application permission {0} is granted.')
            : found('fail', {
                  message: 'The application permission {0} is not granted.',
                  fix: '',
                  whoFixes: 'entra-admin',
                  code: 'GRAPH_PERMISSION_MISSING',
              })),
        id: `${PREFIX}${id}`,
        subject,
        ranAt: lab.platform.at,
        since: lab.platform.at,
    })
    lab.platform.resultRows = [
        ...missing.map((id) => result(id, false)),
        ...granted.map((id) => result(id, true)),
    ]
}

const blocked = (): Partial<Record<OperationKind, string | undefined>> => {
    const deps = lab.deps()
    const { settings } = currentOperationSettings(deps)
    return Object.fromEntries(
        OPERATION_KINDS.flatMap((kind) => {
            const block = blockOf(deps, kind, settings)
            return block ? [[kind, block.parameters[0]]] : []
        }),
    ) as Partial<Record<OperationKind, string>>
}

const assign = (key = 'one') => ({
    key,
    kind: 'assign-license' as const,
    targetId: EMMA,
    requesterId: AGENT,
    input: { skuId: 'f30db892-07e9-47e9-837c-80727f46fd3d' },
})

test('what was never checked is not taken for missing', () => {
    expect(blocked()).toEqual({})
})

test.each([
    [[ASSIGN], BOTH_WAYS],
    [
        ['permission-rolemanagement-read-directory'],
        {
            'assign-license': 'RoleManagement.Read.Directory',
            'reset-password': 'RoleManagement.Read.Directory',
            'run-runbook': 'RoleManagement.Read.Directory',
            'remove-license': 'RoleManagement.Read.Directory',
        },
    ],
    [
        ['permission-user-read-all'],
        Object.fromEntries(OPERATION_KINDS.map((kind) => [kind, 'User.Read.All'])),
    ],
    [['permission-auditlog-read-all', 'permission-user-readwrite-all'], {}],
])('%j blocks the kinds that need it, and no other', (missing, expected) => {
    checked(missing)
    expect(blocked()).toEqual(expected)
})

test('passwords are reset by a pass or by a password: both have to be missing', () => {
    const TAP = 'permission-userauthmethod-tap-readwrite-all'
    checked(['entra-role'])
    expect(blocked()).toEqual({})
    checked([TAP])
    expect(blocked()).toEqual({})
    checked([TAP, 'entra-role'])
    expect(blocked()).toEqual({ 'reset-password': 'User Administrator' })
    checked([TAP, 'permission-user-passwordprofile-readwrite-all'])
    expect(blocked()).toEqual({ 'reset-password': 'User-PasswordProfile.ReadWrite.All' })
    checked(['entra-role'])
    lab.configure({ passwords: { recipient: 'manager', usesAccessPass: false, revokesSessions: false } })
    expect(blocked()).toEqual({ 'reset-password': 'User Administrator' })
})

test('a result for another app registration says nothing about this one', () => {
    checked([ASSIGN], [], JSON.stringify(['another', 'contoso.com', 'global']))
    expect(blocked()).toEqual({})
})

test('a kind that lacks something is refused with what it lacks; once the check passes it is on again', () => {
    checked([ASSIGN])
    const refused = requestOperation(lab.deps(), assign())
    expect(refused).toMatchObject({
        ok: false,
        error: {
            code: 'OPERATION_PERMISSION_MISSING',
            parameters: ['LicenseAssignment.ReadWrite.All'],
        },
    })
    expect(lab.memory.rows.size).toBe(0)
    checked([], [ASSIGN])
    expect(requestOperation(lab.deps(), assign()).ok).toBe(true)
})

test('what was planned before ends with the same error, and calls nobody', () => {
    lab.configure({}, { 'assign-license': { approval: 'automatic' } })
    const made = requestOperation(lab.deps(), assign())
    if (!made.ok) throw new Error(made.error.code)
    checked([ASSIGN])
    const after = runOperation(
        lab.deps(),
        { 'assign-license': () => ({ then: 'taken-over' }) },
        made.value.sysId,
    )
    expect(after).toMatchObject({
        state: 'failed',
        error: { code: 'OPERATION_PERMISSION_MISSING', parameters: ['LicenseAssignment.ReadWrite.All'] },
    })
    expect(lab.calls()).toEqual([])
})

describe('a refusal by Microsoft', () => {
    const refuse = (permission: string): void => {
        const deps = lab.deps()
        noteRefusal(
            deps,
            { kind: 'assign-license', progress: {} },
            currentOperationSettings(deps).settings,
            appError('GRAPH_PERMISSION_MISSING', [permission]),
        )
    }

    test('of a call of a runner switches the kind off for those that come after', () => {
        lab.configure({}, { 'assign-license': { approval: 'automatic' } })
        checked([], [ASSIGN])
        lab.graph = ({ url }) =>
            url.includes('/transitiveMemberOf/')
                ? json(403, { error: { code: 'Authorization_RequestDenied', message: '' } })
                : undefined
        const made = requestOperation(lab.deps(), assign())
        if (!made.ok) throw new Error(made.error.code)
        const after = runOperation(
            lab.deps(),
            { 'assign-license': () => ({ then: 'taken-over' }) },
            made.value.sysId,
        )
        expect(after).toMatchObject({ state: 'failed', error: { code: 'GRAPH_PERMISSION_MISSING' } })
        expect(requestOperation(lab.deps(), assign('two'))).toMatchObject({
            ok: false,
            error: { parameters: ['RoleManagement.Read.Directory'] },
        })
    })

    test('counts for an hour: by then a token from before the consent has ended', () => {
        refuse('LicenseAssignment.ReadWrite.All')
        expect(blocked()).toEqual(BOTH_WAYS)
        lab.platform.at += 59 * 60_000
        expect(blocked()).not.toEqual({})
        lab.platform.at += 60_000
        expect(blocked()).toEqual({})
    })

    test('for something that the kind only does more with is not remembered', () => {
        refuse('User.ReadWrite.All')
        expect(lab.platform.resultRows).toEqual([])
    })
})

describe('a refusal of Azure', () => {
    const refuse = (action: string, progress: Readonly<Record<string, string>> = {}): void => {
        const deps = lab.deps()
        noteRefusal(
            deps,
            { kind: 'run-runbook', progress },
            currentOperationSettings(deps).settings,
            appError('AUTOMATION_ROLE_MISSING', ['Automation Job Operator', action]),
        )
    }
    beforeEach(() => lab.configure({ automation: AUTOMATION }))

    test.each(['jobs/write', 'jobs/read', 'jobs/streams/read'])(
        'to %s switches runbooks off, for an hour',
        (action) => {
            refuse(action)
            expect(blocked()).toEqual({ 'run-runbook': 'Automation Job Operator' })
            expect(lab.platform.resultRows).toMatchObject([
                { id: 'azure-automation-role', status: 'fail', code: 'AUTOMATION_ROLE_MISSING' },
            ])
            lab.platform.at += 60 * 60_000
            expect(blocked()).toEqual({})
        },
    )

    test.each(['jobs/stop/action', 'jobs/output/read'])('to %s says nothing about other jobs', (action) => {
        refuse(action)
        expect(lab.platform.resultRows).toEqual([])
    })

    test('on an account that is no longer the one that is entered says nothing about this one', () => {
        refuse('jobs/read', { automation: accountPath({ ...AUTOMATION, account: 'aa-former' }) })
        expect(lab.platform.resultRows).toEqual([])
        refuse('jobs/write')
        expect(blocked()).not.toEqual({})
        lab.configure({ automation: { ...AUTOMATION, account: 'aa-next' } })
        expect(blocked()).toEqual({})
    })

    test('is over once the check has passed', () => {
        refuse('jobs/write')
        lab.platform.resultRows = lab.platform.resultRows.map((row) => ({
            ...row,
            status: 'pass',
            code: null,
        }))
        expect(blocked()).toEqual({})
    })

    test('of a runbook that resets a password switches runbooks off, and resets of other accounts not', () => {
        const deps = lab.deps()
        noteRefusal(
            deps,
            { kind: 'reset-password', progress: { way: 'runbook' } },
            currentOperationSettings(deps).settings,
            appError('AUTOMATION_ROLE_MISSING', ['Automation Job Operator', 'jobs/write']),
        )
        expect(blocked()).toEqual({ 'run-runbook': 'Automation Job Operator' })
    })
})

describe('a refusal to set a password', () => {
    const refuse = (): void => {
        const deps = lab.deps()
        noteRefusal(
            deps,
            { kind: 'reset-password', progress: {} },
            currentOperationSettings(deps).settings,
            appError('PASSWORD_ROLE_MISSING', ['User-PasswordProfile.ReadWrite.All']),
        )
    }

    test('switches resets off for an hour: no pass was to be had before', () => {
        refuse()
        expect(blocked()).toEqual({ 'reset-password': 'User Administrator' })
        lab.platform.at += 59 * 60_000
        expect(blocked()).not.toEqual({})
        lab.platform.at += 60_000
        expect(blocked()).toEqual({})
    })

    test('is over once the check was run: a role that is there, or passes that are enough', () => {
        refuse()
        checked([], ['entra-role'])
        expect(blocked()).toEqual({})
        refuse()
        checked(['entra-role'])
        expect(blocked()).toEqual({})
    })
})

test('the settings page says it at the kind that is on, and lets save', () => {
    checked([ASSIGN])
    const deps = { ...lab.deps(), incidentFields: { group: () => undefined } }
    const problems = settingsProblems(deps, currentOperationSettings(deps).settings)
    expect(problems.filter(({ path }) => path === 'kinds.assign-license.isOn')).toMatchObject([
        { blocks: false, message: expect.stringContaining('LicenseAssignment.ReadWrite.All') as string },
    ])
    lab.configure({}, { 'assign-license': { isOn: false } })
    expect(
        settingsProblems(deps, currentOperationSettings(deps).settings).filter(
            ({ path }) => path === 'kinds.assign-license.isOn',
        ),
    ).toEqual([])
})
