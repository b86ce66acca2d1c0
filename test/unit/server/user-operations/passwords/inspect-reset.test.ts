import { OPERATION_RUNNERS } from '../../../../../src/server/user-operations/operation-runners.ts'
import { confirmIdentity } from '../../../../../src/server/user-operations/decide-operation.ts'
import { requestOperation } from '../../../../../src/server/user-operations/request-operation.ts'
import { workOnOperations } from '../../../../../src/server/user-operations/work-on-operations.ts'
import { AGENT, EMMA, EMMA_ACCOUNT, json, MAX, OperationsLab } from '../../../../fakes/operations-lab.ts'
import { PasswordsAtMicrosoft } from '../../../../fakes/passwords-at-microsoft.ts'

const MINUTE = 60_000

function asked(isDryRun = false): { readonly lab: OperationsLab; readonly microsoft: PasswordsAtMicrosoft } {
    const lab = new OperationsLab()
    const microsoft = new PasswordsAtMicrosoft(lab)
    const made = requestOperation(lab.deps(), {
        key: 'k',
        kind: 'reset-password',
        targetId: EMMA,
        requesterId: AGENT,
        input: {},
        isDryRun,
    })
    if (!made.ok) throw new Error(made.error.code)
    return { lab, microsoft }
}
const work = (lab: OperationsLab): unknown => workOnOperations(lab.deps(), OPERATION_RUNNERS)

test('the account is looked at before anybody is asked: it stays requested, with the account and manager of now', () => {
    const { lab, microsoft } = asked()
    const early = confirmIdentity(lab.deps(), lab.row().sysId, MAX)
    expect(!early.ok && early.error.code).toBe('OPERATION_STATE')
    work(lab)
    expect(lab.row()).toMatchObject({
        state: 'requested',
        accountId: EMMA_ACCOUNT,
        nextAttemptAt: null,
        attempts: 0,
        progress: { inspectedAt: String(lab.platform.at), managerId: MAX },
    })
    expect(lab.events()).toEqual(['requested', 'called', 'called', 'called', 'called', 'inspected'])
    expect(confirmIdentity(lab.deps(), lab.row().sysId, MAX).ok).toBe(true)
    expect(work(lab)).toBeNull()
    expect(microsoft.secrets).toEqual([])
})

test('who is registered for self-service is sent there, and nobody is bothered', () => {
    const { lab, microsoft } = asked()
    microsoft.details = json(200, { isSsprCapable: true })
    work(lab)
    expect(lab.row()).toMatchObject({
        state: 'succeeded',
        outcome: { code: 'self-service', parameters: ['https://aka.ms/sspr'] },
        finishedAt: lab.platform.at,
    })
    expect(microsoft.secrets).toEqual([])
})

test.each([
    [{ userType: 'Guest' }, 'PASSWORD_OF_GUEST'],
    [{ accountEnabled: false }, 'PASSWORD_OF_DISABLED'],
    [{ userPrincipalName: 'emma@corp.contoso.com' }, 'PASSWORD_ELSEWHERE'],
])('an account with %j ends at once with %s', (user, code) => {
    const { lab, microsoft } = asked()
    Object.assign(microsoft.user, user)
    work(lab)
    expect(lab.row()).toMatchObject({ state: 'failed', error: { code }, attempts: 0 })
})

test('self-service counts for a federated account, too: Microsoft writes the password back', () => {
    const { lab, microsoft } = asked()
    microsoft.user['userPrincipalName'] = 'emma@CORP.contoso.com'
    microsoft.details = json(200, { isSsprCapable: true })
    work(lab)
    expect(lab.row().outcome?.code).toBe('self-service')
})

test('a person without an account at Microsoft needs a manual reset', () => {
    const { lab } = asked()
    lab.accounts.clear()
    work(lab)
    expect(lab.row()).toMatchObject({ state: 'failed', error: { code: 'PASSWORD_BY_HAND' } })
})

test('an account with a directory role is never looked at further', () => {
    const { lab } = asked()
    lab.roles.set(EMMA_ACCOUNT, ['62e90394-69f5-4237-9190-012177145e10'])
    work(lab)
    expect(lab.row()).toMatchObject({ state: 'failed', error: { code: 'OPERATION_PRIVILEGED' } })
    expect(lab.platform.sent.some(({ body }) => body?.includes('userRegistrationDetails'))).toBe(false)
})

test('what the tenant is not licensed or the app not permitted to read is unknown, and no failure', () => {
    const { lab, microsoft } = asked()
    const refused = json(403, { error: { code: 'Authorization_RequestDenied', message: 'x' } })
    microsoft.details = refused
    microsoft.domains = refused
    work(lab)
    expect(lab.row()).toMatchObject({ state: 'requested', error: null })
    expect(lab.row().progress['inspectedAt']).toBeDefined()
})

test('a throttled look waits as long as Microsoft says, and is given up after thirty', () => {
    const { lab, microsoft } = asked()
    microsoft.trouble = () => json(429, { error: { code: 'x' } }, { 'Retry-After': '300' })
    work(lab)
    expect(lab.row()).toMatchObject({
        state: 'requested',
        attempts: 0,
        nextAttemptAt: lab.platform.at + 5 * MINUTE,
        error: { code: 'MICROSOFT_THROTTLED' },
    })
    microsoft.trouble = () => json(500, { error: { code: 'x' } })
    for (let n = 0; n < 24 * 60 && lab.row().nextAttemptAt !== null; n += 1) {
        lab.platform.at += MINUTE
        work(lab)
    }
    expect(lab.row()).toMatchObject({ state: 'failed', error: { code: 'OPERATION_ATTEMPTS_USED' } })
})

test('a look that went wrong and then well leaves no error behind', () => {
    const { lab, microsoft } = asked()
    microsoft.trouble = () => json(503, { error: { code: 'x' } })
    work(lab)
    microsoft.trouble = () => undefined
    lab.platform.at += 60 * MINUTE
    work(lab)
    expect(lab.row()).toMatchObject({ state: 'requested', error: null, nextAttemptAt: null })
})

test('a dry run asks nobody, changes nothing and tells what would be called', () => {
    const { lab, microsoft } = asked(true)
    work(lab)
    expect(lab.row().outcome).toEqual({
        code: 'dry-run',
        parameters: [
            'POST /v1.0/users/{id}/authentication/temporaryAccessPassMethods',
            'POST /v1.0/users/{id}/revokeSignInSessions',
        ],
    })
    expect([microsoft.secrets, microsoft.revoked]).toEqual([[], 0])
})

test('while accounts cannot be looked at because it is switched off, the operation ends', () => {
    const { lab } = asked()
    lab.configure({}, { 'reset-password': { isOn: false } })
    work(lab)
    expect(lab.row()).toMatchObject({ state: 'failed', error: { code: 'OPERATION_KIND_OFF' } })
})
