/** User operations with app registrations that each lack something, on the built package against the simulated Microsoft. */
import type { OperationsConfigurationView } from '../../src/server/user-operations/configuration/operations-configuration-view.ts'
import { AUTOMATION } from '../runbook-lab.ts'
import {
    EMMA,
    INCIDENT,
    OLGA,
    startUserOperationsLab,
    type UserOperationsLab,
} from '../user-operations-lab.ts'

jest.setTimeout(300_000)

const API = '/api/x_mioms_m365_assis/v1'
let lab: UserOperationsLab
beforeAll(async () => {
    lab = await startUserOperationsLab()
}, 180_000)
afterAll(() => lab?.close())

type Check = Readonly<Record<'id' | 'status' | 'message' | 'fix', string>>

/** Signs in as an app, runs the checks, and answers those of user operations that are not green. */
async function checkedAs(clientEnd: string, secret: string): Promise<ReadonlyMap<string, Check>> {
    await lab.signInAs(clientEnd, secret)
    // A token of the app before lasts for an hour.
    await lab.passes(62)
    await lab.check()
    const { json } = await lab.call('admin', 'GET', `${API}/setup/checks`)
    const checks = json.result.checks as readonly Check[]
    return new Map(
        checks
            .filter(
                ({ id, status }) =>
                    /^(?:user-operations-(?:permission|entra)|azure-automation-role)/.test(id) &&
                    status !== 'pass',
            )
            .map((check) => [check.id.replace('user-operations-', ''), check]),
    )
}

/** What Manage user operations says at each kind that is switched on. */
async function saidAtKinds(): Promise<Readonly<Record<string, string>>> {
    const { json } = await lab.call('admin', 'GET', `${API}/operations/configuration`)
    const { problems } = json.result as OperationsConfigurationView
    return Object.fromEntries(
        problems
            .filter(({ path }) => /^kinds\.[a-z-]+\.isOn$/.test(path))
            .map(({ path, message }) => [path.split('.')[1], /lacks (.*)\.$/.exec(message)?.[1] ?? message]),
    )
}

const readAnew = () => lab.call(OLGA, 'GET', `${API}/accounts/incidents/${INCIDENT}?anew=1`)

const withAccount = (): Promise<void> => lab.configure({ automation: AUTOMATION })

test('with all permissions and roles, every check is green and every kind is on', async () => {
    await withAccount()
    expect([...(await checkedAs('1e07', 'contoso-operations-secret')).keys()]).toEqual([])
    expect(await saidAtKinds()).toEqual({})
})

test.each([
    [
        'no role in Azure',
        '1e78',
        'contoso-operations-no-azure-secret',
        ['azure-automation-role'],
        { 'run-runbook': 'Automation Job Operator' },
    ],
    [
        'a role that only looks at jobs',
        '1e7b',
        'contoso-operations-job-reader-secret',
        ['azure-automation-role'],
        { 'run-runbook': 'Automation Job Operator' },
    ],
    [
        'a role for jobs that may not ask what it allows',
        '1e7c',
        'contoso-operations-untold-secret',
        ['azure-automation-role'],
        {},
    ],
    ['no Entra role', '1e71', 'contoso-operations-no-role-secret', ['entra-role'], {}],
    [
        'no Temporary Access Pass',
        '1e72',
        'contoso-operations-no-pass-secret',
        ['permission-userauthmethod-tap-readwrite-all'],
        {},
    ],
    [
        'no sign-in activity',
        '1e73',
        'contoso-operations-no-audit-log-secret',
        ['permission-auditlog-read-all'],
        {},
    ],
    [
        'names of groups only',
        '1e7a',
        'contoso-operations-no-groups-secret',
        ['permission-groupmember-read-all'],
        { 'reset-password': 'GroupMember.Read.All' },
    ],
    [
        'no usage location',
        '1e75',
        'contoso-operations-no-location-secret',
        ['permission-user-readwrite-all'],
        {},
    ],
    [
        'reads only',
        '1e74',
        'contoso-operations-read-secret',
        [
            'permission-rolemanagement-read-directory',
            'permission-groupmember-read-all',
            'permission-auditlog-read-all',
            'permission-licenseassignment-readwrite-all',
            'permission-user-readwrite-all',
            'permission-userauthmethod-tap-readwrite-all',
            'permission-user-passwordprofile-readwrite-all',
            'permission-domain-read-all',
            'permission-user-revokesessions-all',
            'entra-role',
        ],
        {
            'assign-license': 'RoleManagement.Read.Directory',
            'reset-password': 'RoleManagement.Read.Directory',
            'run-runbook': 'RoleManagement.Read.Directory',
        },
    ],
])(
    'an app with %s: the checks name it, and the kinds that need it are off',
    async (_name, end, secret, open, off) => {
        await withAccount()
        expect([...(await checkedAs(end, secret)).keys()].sort()).toEqual([...open].sort())
        expect(await saidAtKinds()).toEqual(off)
    },
)

test('without Temporary Access Passes, an app without the Entra role resets no password', async () => {
    await lab.configure({ passwords: { recipient: 'manager', usesAccessPass: false, revokesSessions: true } })
    const open = await checkedAs('1e71', 'contoso-operations-no-role-secret')
    expect(open.get('entra-role')).toMatchObject({
        status: 'fail',
        message: 'The app registration of user operations does not hold the Entra role User Administrator.',
    })
    expect(await saidAtKinds()).toEqual({ 'reset-password': 'User Administrator' })
})

test('more than is needed is a warning', async () => {
    await withAccount()
    const open = await checkedAs('1e77', 'contoso-operations-privileged-secret')
    expect([...open].map(([id, { status }]) => [id, status])).toEqual([['entra-role', 'warn']])
    expect(await saidAtKinds()).toEqual({})
})

test('a refusal by Microsoft switches the kind off at once; the next check, once green, switches it on again', async () => {
    await lab.configure()
    await checkedAs('1e07', 'contoso-operations-secret')
    lab.microsoft.control.addFault({ kind: 'error', status: 403, path: '/v1.0/users/*' })
    const refused = await readAnew()
    expect(refused.json.result.notice).toMatchObject({ code: 'GRAPH_PERMISSION_MISSING' })
    lab.microsoft.control.clearFaults()
    expect(await saidAtKinds()).toEqual({
        'read-account': 'User.Read.All',
        'assign-license': 'User.Read.All',
        'reset-password': 'User.Read.All',
        'run-runbook': 'User.Read.All',
    })
    const before = lab.microsoft.control.requests().length
    const off = await readAnew()
    expect(off.json.result).toMatchObject({
        person: { sysId: EMMA },
        notice: { code: 'OPERATION_PERMISSION_MISSING', whoFixes: 'entra-admin' },
    })
    expect(lab.microsoft.control.requests()).toHaveLength(before)
    await lab.check()
    expect(await saidAtKinds()).toEqual({})
    expect((await readAnew()).json.result).toMatchObject({ notice: null, account: { department: 'Sales' } })
})
