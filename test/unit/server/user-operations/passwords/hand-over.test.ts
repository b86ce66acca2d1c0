import { OPERATION_RUNNERS } from '../../../../../src/server/user-operations/operation-runners.ts'
import type { OperationSettings } from '../../../../../src/server/user-operations/operation-settings.ts'
import {
    handOver,
    mayHandOver,
    type HandedOver,
} from '../../../../../src/server/user-operations/passwords/hand-over.ts'
import { workOnOperations } from '../../../../../src/server/user-operations/work-on-operations.ts'
import { approvedReset, type ApprovedReset } from '../../../../fakes/approved-reset.ts'
import { Crash } from '../../../../fakes/memory-platform.ts'
import type { OperationsLab } from '../../../../fakes/operations-lab.ts'
import { AGENT, EMMA, EMMA_ACCOUNT, GRETA, GROUP, GUS, json, MAX } from '../../../../fakes/operations-lab.ts'
import type { PasswordsAtMicrosoft } from '../../../../fakes/passwords-at-microsoft.ts'

const MINUTE = 60_000
const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10'
const BY_GROUP = { approval: 'group', approvalGroup: GROUP } as const

const approved = (
    passwords: Partial<OperationSettings['passwords']> = {},
    requesterId = AGENT,
): ApprovedReset => approvedReset(passwords, { requesterId })

const hand = (lab: OperationsLab, by = MAX, isAgain = false) =>
    handOver(lab.deps(), lab.row().sysId, by, isAgain)
const secretOf = (lab: OperationsLab, by = MAX, isAgain = false): HandedOver['handOver'] => {
    const done = hand(lab, by, isAgain)
    if (!done.ok) throw new Error(done.error.code)
    return done.value.handOver
}
const codeOf = (lab: OperationsLab, by = MAX, isAgain = false): string => {
    const done = hand(lab, by, isAgain)
    return done.ok ? 'done' : done.error.code
}

test('the manager is shown a pass, once; the row says that it was handed over, and knows no secret', () => {
    const { lab, microsoft } = approved()
    expect(secretOf(lab)).toEqual({
        kind: 'access-pass',
        secret: 'Pass-1-canary',
        minutes: 60,
        sessionsEnded: true,
    })
    expect(lab.row()).toMatchObject({
        state: 'succeeded',
        recipientId: MAX,
        outcome: { code: 'access-pass-issued', parameters: [] },
        error: null,
    })
    expect(
        JSON.stringify([...lab.memory.rows.values(), lab.platform.callRows, lab.platform.errors]),
    ).not.toContain('canary')
    expect([microsoft.revoked, microsoft.passwords]).toEqual([1, []])
    expect(
        lab
            .row()
            .history.slice(-8)
            .map(({ kind, detail, by }) => `${kind} ${detail} ${by}`.trim()),
    ).toEqual([
        'begun',
        'called POST /v1.0/$batch 200',
        'called GET /v1.0/users/{id}/transitiveMemberOf/microsoft.graph.directoryRole 200',
        'called POST /v1.0/$batch 200',
        'called POST /v1.0/$batch 200',
        'called POST /v1.0/users/{id}/authentication/temporaryAccessPassMethods 201',
        'called POST /v1.0/users/{id}/revokeSignInSessions 200',
        `handed-over access-pass-issued ${MAX}`,
    ])
})

test('a pass that the tenant lets nobody use is deleted, and a temporary password made', () => {
    const { lab, microsoft } = approved()
    microsoft.passUsable = false
    const given = secretOf(lab)
    expect(given).toMatchObject({ kind: 'password', minutes: null, secret: microsoft.passwords[0] })
    expect(microsoft.deleted).toEqual(['22222222-2222-4222-8222-222222222222'])
    expect(lab.row().outcome?.code).toBe('password-reset')
    expect(JSON.stringify([...lab.memory.rows.values()])).not.toContain(given?.secret)
})

test.each([400, 403])('where making a pass is a %d, a temporary password is made', (status) => {
    const { lab, microsoft } = approved()
    microsoft.trouble = (what) => (what === 'pass' ? json(status, { error: { code: 'x' } }) : undefined)
    expect(secretOf(lab)?.kind).toBe('password')
})

test('an admin may want no passes, and sessions left as they are', () => {
    const { lab, microsoft } = approved({ usesAccessPass: false, revokesSessions: false })
    expect(secretOf(lab)).toMatchObject({ kind: 'password', sessionsEnded: null })
    expect([microsoft.passes, microsoft.revoked]).toEqual([[], 0])
})

test('sessions that cannot be ended are a line of the audit trail, and no failure of the reset', () => {
    const { lab, microsoft } = approved()
    microsoft.trouble = (what) => (what === 'revoke' ? json(403, { error: { code: 'x' } }) : undefined)
    expect(secretOf(lab)).toMatchObject({ kind: 'access-pass', sessionsEnded: false })
    expect(lab.row().history.map(({ detail }) => detail)).toContain(
        'called POST /v1.0/users/{id}/revokeSignInSessions 403'.slice('called '.length),
    )
})

test('without the Entra role the refusal says so, and the operation ends', () => {
    const { lab, microsoft } = approved({ usesAccessPass: false })
    microsoft.trouble = (what) => (what === 'password' ? json(403, { error: { code: 'x' } }) : undefined)
    expect(codeOf(lab)).toBe('PASSWORD_ROLE_MISSING')
    expect(lab.row()).toMatchObject({ state: 'failed', error: { code: 'PASSWORD_ROLE_MISSING' } })
})

test.each([
    [
        'Unable to update the specified properties for on-premises mastered objects.',
        'PASSWORD_NOT_WRITTEN_BACK',
    ],
    ['The password of a user in a federated domain cannot be updated.', 'PASSWORD_ELSEWHERE'],
])('Microsoft’s sentence “%s” becomes %s', (message, code) => {
    const { lab, microsoft } = approved({ usesAccessPass: false })
    microsoft.trouble = (what) =>
        what === 'password' ? json(400, { error: { code: 'Request_BadRequest', message } }) : undefined
    expect(codeOf(lab)).toBe(code)
})

test('a password that Microsoft finds too simple is made anew by the next try', () => {
    const { lab, microsoft } = approved({ usesAccessPass: false })
    microsoft.trouble = () => json(400, { error: { code: 'x', message: 'password complexity' } })
    const facts = microsoft.trouble
    microsoft.trouble = (what) => (what === 'password' ? facts(what) : undefined)
    expect(codeOf(lab)).toBe('PASSWORD_REFUSED')
    expect(lab.row()).toMatchObject({ state: 'running', nextAttemptAt: null })
    microsoft.trouble = () => undefined
    expect(secretOf(lab)?.kind).toBe('password')
    expect(lab.events().filter((kind) => kind === 'begun')).toHaveLength(2)
})

test('who registered for self-service meanwhile is sent there; nobody is shown anything', () => {
    const { lab, microsoft } = approved()
    microsoft.details = json(200, { isSsprCapable: true })
    expect(secretOf(lab)).toBeNull()
    expect(lab.row()).toMatchObject({ state: 'succeeded', outcome: { code: 'self-service' } })
    expect(microsoft.secrets).toEqual([])
})

test('throttled: the recipient is told when, the job does nothing by itself, a second try hands over', () => {
    const { lab, microsoft } = approved()
    microsoft.trouble = (what) =>
        what === 'pass' ? json(429, { error: { code: 'x' } }, { 'Retry-After': '90' }) : undefined
    const refused = hand(lab)
    expect(!refused.ok && [refused.error.code, refused.error.retryAfterSeconds]).toEqual([
        'MICROSOFT_THROTTLED',
        90,
    ])
    microsoft.trouble = () => undefined
    // Within the pause Microsoft is not asked.
    const sent = lab.platform.sent.length
    expect(codeOf(lab)).toBe('MICROSOFT_THROTTLED')
    expect(lab.platform.sent).toHaveLength(sent)
    lab.platform.at += 2 * MINUTE
    expect(workOnOperations(lab.deps(), OPERATION_RUNNERS)).toBeNull()
    expect(microsoft.secrets).toEqual([])
    expect(secretOf(lab)?.kind).toBe('access-pass')
})

describe('only the trusted recipient is shown the secret', () => {
    test.each([
        [EMMA, 'own-account'],
        [AGENT, 'not-entitled'],
        [GUS, 'not-entitled'],
        [GRETA, 'not-entitled'],
    ])('%s is refused as %s, and the audit trail keeps it', (by, why) => {
        const { lab, microsoft } = approved()
        expect(mayHandOver(lab.deps(), lab.row(), by)).toBe(false)
        expect(codeOf(lab, by)).toBe('OPERATION_NOT_YOURS')
        expect(lab.row().history.at(-1)).toMatchObject({ kind: 'refused', by, detail: why })
        expect(microsoft.secrets).toEqual([])
        expect(mayHandOver(lab.deps(), lab.row(), MAX)).toBe(true)
    })

    test('with the verifier as the recipient it is whoever verified, not the manager of now', () => {
        const { lab } = approved({ recipient: 'verifier' })
        lab.memory.rows.set(lab.row().sysId, { ...lab.row(), verifierId: AGENT })
        expect(codeOf(lab, MAX)).toBe('OPERATION_NOT_YOURS')
        // The agent asked for it, too: somebody else approved.
        expect(codeOf(lab, AGENT)).toBe('done')
    })

    test('who asked for it and approved it is not shown anything', () => {
        const { lab } = approved()
        lab.memory.rows.set(lab.row().sysId, { ...lab.row(), requesterId: MAX, approverId: MAX })
        expect(codeOf(lab)).toBe('OPERATION_NOT_YOURS')
        expect(lab.row().history.at(-1)?.detail).toBe('own-request')
    })

    test('the person does not become the recipient by becoming their own manager', () => {
        const { lab } = approved()
        lab.managers[EMMA] = EMMA
        expect(codeOf(lab, EMMA)).toBe('OPERATION_NOT_YOURS')
    })

    test('before it was approved nobody is', () => {
        const { lab } = approved()
        lab.memory.rows.set(lab.row().sysId, { ...lab.row(), state: 'verified', approverId: '' })
        expect(codeOf(lab)).toBe('OPERATION_STATE')
        expect(mayHandOver(lab.deps(), lab.row(), MAX)).toBe(false)
    })

    test('of another kind of operation nobody is', () => {
        const { lab } = approved()
        lab.memory.rows.set(lab.row().sysId, { ...lab.row(), kind: 'run-runbook' })
        expect(codeOf(lab)).toBe('OPERATION_NOT_FOUND')
        const missing = handOver(lab.deps(), 'f'.repeat(32), MAX, false)
        expect(!missing.ok && missing.error.code).toBe('OPERATION_NOT_FOUND')
    })
})

describe('what changed after people decided ends the operation', () => {
    const ends = (lab: OperationsLab, microsoft: PasswordsAtMicrosoft, code: string, by = MAX): void => {
        expect(codeOf(lab, by)).toBe(code)
        expect(lab.row()).toMatchObject({ state: 'failed', error: { code } })
        expect(microsoft.secrets).toEqual([])
    }

    test('another manager', () => {
        const { lab, microsoft } = approved()
        lab.managers[EMMA] = GRETA
        expect(codeOf(lab, MAX)).toBe('OPERATION_NOT_YOURS')
        ends(lab, microsoft, 'OPERATION_CHANGED', GRETA)
    })

    test('another address, and by it another account', () => {
        const { lab, microsoft } = approved()
        lab.accounts.set('emma@contoso.com', '33333333-3333-4333-8333-333333333333')
        ends(lab, microsoft, 'OPERATION_CHANGED')
    })

    test('no account any more', () => {
        const { lab, microsoft } = approved()
        lab.accounts.clear()
        ends(lab, microsoft, 'OPERATION_CHANGED')
    })

    test('another person in the row', () => {
        const { lab, microsoft } = approved()
        lab.memory.rows.set(lab.row().sysId, { ...lab.row(), targetId: AGENT })
        ends(lab, microsoft, 'OPERATION_CHANGED')
    })

    test('a directory role', () => {
        const { lab, microsoft } = approved()
        lab.roles.set(EMMA_ACCOUNT, [GLOBAL_ADMINISTRATOR])
        ends(lab, microsoft, 'OPERATION_PRIVILEGED')
    })

    test('a place on the list of protected people', () => {
        const { lab, microsoft } = approved()
        lab.configure({ protectedUsers: [EMMA] }, { 'reset-password': BY_GROUP })
        ends(lab, microsoft, 'OPERATION_PRIVILEGED')
    })

    test('resets that were switched off', () => {
        const { lab, microsoft } = approved()
        lab.configure({}, { 'reset-password': { isOn: false } })
        ends(lab, microsoft, 'OPERATION_KIND_OFF')
    })
})

describe('an answer that was lost', () => {
    test('is made good within half an hour, on purpose only, and the audit trail counts it', () => {
        const { lab, microsoft } = approved()
        secretOf(lab)
        const ended = lab.row().finishedAt
        expect(codeOf(lab)).toBe('OPERATION_STATE')
        lab.platform.at += 29 * MINUTE
        expect(secretOf(lab, MAX, true)?.secret).toBe('Pass-2-canary')
        expect(lab.row()).toMatchObject({ state: 'succeeded', finishedAt: ended, attempts: 2 })
        expect(lab.events().filter((kind) => kind === 'repeated' || kind === 'handed-over')).toEqual([
            'handed-over',
            'repeated',
            'handed-over',
        ])
        expect(codeOf(lab, GRETA, true)).toBe('OPERATION_NOT_YOURS')
        lab.platform.at += 2 * MINUTE
        expect(codeOf(lab, MAX, true)).toBe('OPERATION_STATE')
        expect(microsoft.passes).toHaveLength(2)
    })

    test('is not made good for an account that has a role by now; what was done stays done', () => {
        const { lab } = approved()
        secretOf(lab)
        lab.roles.set(EMMA_ACCOUNT, [GLOBAL_ADMINISTRATOR])
        expect(codeOf(lab, MAX, true)).toBe('OPERATION_PRIVILEGED')
        expect(lab.row()).toMatchObject({ state: 'succeeded', outcome: { code: 'access-pass-issued' } })
        expect(lab.events().at(-1)).toBe('repeat-failed')
    })

    test('is made good for whom it was done, not for who is trusted since', () => {
        const { lab, microsoft } = approved()
        secretOf(lab)
        lab.memory.rows.set(lab.row().sysId, { ...lab.row(), verifierId: AGENT })
        const passwords = { recipient: 'verifier', usesAccessPass: true, revokesSessions: true } as const
        lab.configure({ passwords }, { 'reset-password': BY_GROUP })
        expect(codeOf(lab, AGENT, true)).toBe('OPERATION_NOT_YOURS')
        expect(lab.row().history.at(-1)).toMatchObject({ kind: 'refused', by: AGENT })
        expect(microsoft.passes).toHaveLength(1)
    })

    test('does not bring a secret to who was sent to self-service', () => {
        const { lab, microsoft } = approved()
        lab.memory.rows.set(lab.row().sysId, {
            ...lab.row(),
            state: 'succeeded',
            outcome: { code: 'self-service', parameters: [] },
            finishedAt: lab.platform.at,
        })
        expect(codeOf(lab, MAX, true)).toBe('OPERATION_STATE')
        expect(microsoft.secrets).toEqual([])
    })
})

test('two tabs at once get one secret: the second is told that somebody is at it', () => {
    const { lab, microsoft } = approved()
    const answers: string[] = []
    const { graph } = lab
    lab.graph = (request) => {
        if (request.url.endsWith('/temporaryAccessPassMethods'))
            answers.push(codeOf(lab), codeOf(lab, MAX, true))
        return graph(request)
    }
    expect(secretOf(lab)?.secret).toBe('Pass-1-canary')
    expect([answers, microsoft.passes]).toEqual([['OPERATION_BUSY', 'OPERATION_BUSY'], ['Pass-1-canary']])
})

test('a node that dies at any write leaves an operation that the recipient goes on with; nothing is unaudited', () => {
    for (let cut = 1; cut < 40; cut += 1) {
        const { lab, microsoft } = approved({ usesAccessPass: cut % 2 === 0 })
        let writes = 0
        lab.onWrite = () => {
            writes += 1
            if (writes === cut) throw new Crash()
        }
        let died = false
        try {
            hand(lab)
        } catch (crash) {
            if (!(crash instanceof Crash)) throw crash
            died = true
        }
        lab.onWrite = () => undefined
        if (!died) {
            expect(cut).toBeGreaterThan(3)
            return
        }
        // What Microsoft was asked for stands in the row as begun.
        if (microsoft.secrets.length > 0) expect(lab.events()).toContain('begun')
        expect(codeOf(lab)).toBe('OPERATION_BUSY')
        lab.platform.at += 3 * MINUTE
        const given = secretOf(lab)
        expect(given?.secret).toBe(microsoft.secrets.at(-1))
        expect(lab.row()).toMatchObject({ state: 'succeeded', recipientId: MAX })
    }
    throw new Error('it never got through')
})

test('a secret whose hand-over the instance does not store is not answered', () => {
    const { lab, microsoft } = approved()
    const deps = lab.deps()
    const stuck = {
        ...deps,
        operations: {
            ...deps.operations,
            save: (row: ReturnType<typeof lab.row>) => {
                if (row.state !== 'succeeded') deps.operations.save(row)
            },
        },
    }
    const done = handOver(stuck, lab.row().sysId, MAX, false)
    expect(!done.ok && done.error.code).toBe('PASSWORD_NOT_SHOWN')
    expect(JSON.stringify(done)).not.toContain('canary')
    expect(microsoft.passes).toHaveLength(1)
    expect(secretOf(lab)?.secret).toBe('Pass-2-canary')
})

test('Microsoft is not asked when the attempt itself cannot be stored', () => {
    const { lab, microsoft } = approved()
    const deps = lab.deps()
    const done = handOver(
        { ...deps, operations: { ...deps.operations, save: () => undefined } },
        lab.row().sysId,
        MAX,
        false,
    )
    expect(!done.ok && done.error.code).toBe('OPERATION_NOT_STORED')
    expect(microsoft.secrets).toEqual([])
})

test('an answer of Microsoft that is lost leaves nobody with a secret; the next try replaces it', () => {
    const { lab, microsoft } = approved()
    microsoft.losesAnswers = true
    microsoft.trouble = (what) =>
        what === 'pass' ? { kind: 'failure', reason: 'timeout', text: '' } : undefined
    expect(codeOf(lab)).toBe('NETWORK_TIMEOUT')
    microsoft.trouble = () => undefined
    expect(secretOf(lab)?.secret).toBe('Pass-2-canary')
    expect(microsoft.passes).toHaveLength(2)
})
