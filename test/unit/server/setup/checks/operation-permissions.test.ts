/** What the app registration of user operations holds: permissions by kind of operation, and its Entra role. */
import { DEFAULT_OPERATION_SETTINGS } from '../../../../../src/server/user-operations/operation-settings.ts'
import type { ConfiguredKind } from '../../../../../src/server/user-operations/operation-kind.ts'
import { CHECKS } from '../../../../../src/server/setup/check-registry.ts'
import { jsonAnswer } from '../../../../fakes/memory-platform.ts'
import { OutboundSetup, PROFILES, provider } from '../../../../fakes/outbound-setup.ts'

const ASSIGN = 'user-operations-permission-licenseassignment-readwrite-all'
const ROLE = 'user-operations-entra-role'
const SERVICE_PRINCIPAL = 'a2f6a2a5-3c0c-4a0f-8f5e-2d3b0a4c5d07'
const USER_ADMINISTRATOR = 'fe930be7-5e62-47db-91af-98c3a49a38b1'

let setup: OutboundSetup
beforeEach(() => {
    setup = new OutboundSetup()
    setup.enter('setup-type', { features: ['user-operations'] })
    setup.providers = [provider({ profileSysId: PROFILES.userOperationsProfile, entityName: 'operations' })]
    setup.roles = ['User.Read.All', 'RoleManagement.Read.Directory']
    setup.claims = { oid: SERVICE_PRINCIPAL }
})

/** An admin has switched these kinds on. */
function switchOn(...kinds: readonly ConfiguredKind[]): void {
    const all = { ...DEFAULT_OPERATION_SETTINGS.kinds }
    for (const kind of kinds) all[kind] = { ...all[kind], isOn: true }
    setup.operations.revisions = [
        { revision: 1, settings: { ...DEFAULT_OPERATION_SETTINGS, isOn: true, kinds: all }, by: '', at: 0 },
    ]
}

const assigned = (roleDefinitionId: string, directoryScopeId = '/'): void => {
    setup.roleAssignments = jsonAnswer(200, {
        value: [{ id: 'x', principalId: SERVICE_PRINCIPAL, roleDefinitionId, directoryScopeId }],
    })
}

test('Complete waits for the one permission that all kinds need, and for no other', () => {
    const required = CHECKS.filter(
        ({ id, required: isRequired }) => isRequired && /^user-operations-(?:permission|entra)/.test(id),
    ).map(({ id }) => id)
    expect(required).toEqual(['user-operations-permission-user-read-all'])
})

test('what only a kind needs that is off is not missed; once the kind is on, it is', () => {
    expect(setup.check(ASSIGN)).toMatchObject({ status: 'not-run', code: 'GRAPH_PERMISSION_MISSING' })
    switchOn('reset-password')
    expect(setup.check(ASSIGN).status).toBe('not-run')
    switchOn('assign-license')
    expect(setup.check(ASSIGN)).toMatchObject({
        status: 'fail',
        code: 'GRAPH_PERMISSION_MISSING',
        parameters: ['LicenseAssignment.ReadWrite.All'],
        whoFixes: 'entra-admin',
    })
    setup.roles = [...setup.roles, 'LicenseAssignment.ReadWrite.All']
    expect(setup.check(ASSIGN).status).toBe('pass')
})

test('a permission that a kind only does more with never fails', () => {
    switchOn('read-account', 'assign-license', 'reset-password', 'run-runbook')
    const ids = [
        'groupmember-readbasic-all',
        'auditlog-read-all',
        'user-readwrite-all',
        'user-revokesessions-all',
    ]
    for (const id of ids)
        expect(setup.check(`user-operations-permission-${id}`)).toMatchObject({
            status: 'not-run',
            code: null,
        })
})

test('the right to assign does not follow from the right to change users, which does not read what the tenant has', () => {
    switchOn('assign-license')
    setup.roles = [...setup.roles, 'User.ReadWrite.All']
    expect(setup.check(ASSIGN).status).toBe('fail')
})

describe('the Entra role', () => {
    test('is read of the service principal that the token names, with the profile of user operations', () => {
        assigned(USER_ADMINISTRATOR)
        expect(setup.check(ROLE)).toMatchObject({ status: 'pass', parameters: ['User Administrator'] })
        expect(setup.platform.sent).toMatchObject([
            {
                method: 'GET',
                url: `https://graph.microsoft.com/v1.0/roleManagement/directory/roleAssignments?$filter=principalId%20eq%20'${SERVICE_PRINCIPAL}'`,
                oauthProfile: PROFILES.userOperationsProfile,
            },
        ])
        expect(setup.platform.callRows[0]?.urlTemplate).toBe('/v1.0/roleManagement/directory/roleAssignments')
    })

    test('missing, it fails once passwords are reset, and says that consent is not enough', () => {
        expect(setup.check(ROLE).status).toBe('not-run')
        switchOn('reset-password')
        const finding = setup.check(ROLE)
        expect(finding).toMatchObject({ status: 'fail', parameters: ['User Administrator'] })
        expect(finding.fix).toContain('With consent alone, Microsoft refuses to set a password.')
        expect(finding.link?.url).toMatch(/^https:\/\/portal\.azure\.com\//)
    })

    test.each([
        ['another role', 'f2ef992c-3afb-46b9-b7cf-a126ee74c451', '/'],
        ['the role over a part of the directory', USER_ADMINISTRATOR, '/administrativeUnits/1'],
    ])('%s does not do', (_name, role, scope) => {
        switchOn('reset-password')
        assigned(role, scope)
        expect(setup.check(ROLE).status).toBe('fail')
    })

    test('one that allows more does, with a warning', () => {
        assigned('62e90394-69f5-4237-9190-012177145e10')
        expect(setup.check(ROLE)).toMatchObject({
            status: 'warn',
            parameters: ['User Administrator', 'Global Administrator'],
        })
    })

    test.each([
        ['the permission to read roles is missing', jsonAnswer(403, { error: { code: 'x', message: '' } })],
        ['Graph is away', jsonAnswer(503, { error: { code: 'x', message: '' } })],
    ])('while %s, nothing is said', (_name, answer) => {
        switchOn('reset-password')
        setup.roleAssignments = answer
        expect(setup.check(ROLE).status).toBe('not-run')
    })

    test('a token that does not tell whose it is says nothing', () => {
        setup.claims = {}
        expect(setup.check(ROLE).status).toBe('not-run')
        expect(setup.platform.sent).toEqual([])
    })
})
