import { createHash } from 'node:crypto'
import { approveOperation } from '../../../../../src/server/user-operations/decide-operation.ts'
import { OPERATION_RUNNERS } from '../../../../../src/server/user-operations/operation-runners.ts'
import { checkCode } from '../../../../../src/server/user-operations/passwords/verification/check-code.ts'
import { sentCode } from '../../../../../src/server/user-operations/passwords/verification/one-time-code.ts'
import {
    maySendCode,
    sendCode,
} from '../../../../../src/server/user-operations/passwords/verification/send-code.ts'
import { requestOperation } from '../../../../../src/server/user-operations/request-operation.ts'
import { workOnOperations } from '../../../../../src/server/user-operations/work-on-operations.ts'
import { AGENT, EMMA, GROUP, GUS, json, MAX, OperationsLab } from '../../../../fakes/operations-lab.ts'
import { PasswordsAtMicrosoft } from '../../../../fakes/passwords-at-microsoft.ts'

const MINUTE = 60_000

function started(): { readonly lab: OperationsLab; readonly microsoft: PasswordsAtMicrosoft } {
    const lab = new OperationsLab({}, { 'reset-password': { approval: 'group', approvalGroup: GROUP } })
    lab.signedIn = { sysId: AGENT, mayOperate: true }
    const microsoft = new PasswordsAtMicrosoft(lab)
    lab.devices.set(EMMA, ['emma@home.example'])
    const made = requestOperation(lab.deps(), {
        key: 'k',
        kind: 'reset-password',
        targetId: EMMA,
        requesterId: AGENT,
        input: {},
    })
    if (!made.ok) throw new Error(made.error.code)
    workOnOperations(lab.deps(), OPERATION_RUNNERS)
    return { lab, microsoft }
}
const id = (lab: OperationsLab): string => lab.row().sysId
const send = (lab: OperationsLab): string => {
    const sent = sendCode(lab.deps(), id(lab))
    return sent.ok ? 'sent' : sent.error.code
}
const enter = (lab: OperationsLab, code: unknown): string => {
    const checked = checkCode(lab.deps(), id(lab), { code })
    return checked.ok
        ? checked.value.state
        : `${checked.error.code} ${checked.error.parameters.join()}`.trim()
}
const codeIn = (lab: OperationsLab, n = -1): string => /\d{8}/.exec(lab.mails.at(n)?.text ?? '')?.[0] ?? ''
const wrong = (code: string): string => String((Number(code) + 1) % 100_000_000).padStart(8, '0')

test('the person reads the code to the agent, who is the verifier then; the code is in the mail and nowhere else', () => {
    const { lab } = started()
    expect(maySendCode(lab.deps(), lab.row())).toBe(true)
    expect(send(lab)).toBe('sent')
    const code = codeIn(lab)
    expect(code).toMatch(/^\d{8}$/)
    expect(lab.mails).toEqual([
        expect.objectContaining({ to: 'emma@home.example', subject: 'en: Your code for the service desk' }),
    ])
    expect(sentCode(lab.row(), lab.platform.at)).toMatchObject({ triesLeft: 5 })
    expect(
        JSON.stringify([...lab.memory.rows.values(), lab.platform.errors, lab.platform.infos]),
    ).not.toContain(code)
    expect(JSON.stringify([...lab.memory.rows.values()])).not.toContain('home.example')
    expect(enter(lab, `${code.slice(0, 4)} ${code.slice(4)}`)).toBe('verified')
    expect(lab.row()).toMatchObject({ verifierId: AGENT, progress: { codeHash: '', codeSalt: '' } })
    expect(lab.events().slice(-2)).toEqual(['code-sent', 'verified'].slice(-2))
    expect(approveOperation(lab.deps(), id(lab), GUS).ok).toBe(true)
    expect(enter(lab, code)).toBe('OPERATION_STATE approved')
})

test('what is kept of it is a salted hash', () => {
    const { lab } = started()
    send(lab)
    const { codeHash, codeSalt } = lab.row().progress
    const expected = createHash('sha256')
        .update(`${codeSalt}:${codeIn(lab)}`)
        .digest('hex')
    expect(codeHash).toBe(expected)
    expect(codeSalt).toMatch(/^\d{32}$/)
})

test('five tries, each stored before it is compared; then even the right one is worthless', () => {
    const { lab } = started()
    send(lab)
    const code = codeIn(lab)
    expect(Array.from({ length: 6 }, () => enter(lab, wrong(code)))).toEqual([
        'CODE_WRONG 4',
        'CODE_WRONG 3',
        'CODE_WRONG 2',
        'CODE_WRONG 1',
        'CODE_WRONG 0',
        'CODE_OVER',
    ])
    expect(enter(lab, code)).toBe('CODE_OVER')
    expect(lab.events().filter((kind) => kind === 'verification-failed')).toHaveLength(5)
    expect(lab.row()).toMatchObject({ state: 'requested', verifierId: '' })
})

test('a node that dies after a try was stored has used that try', () => {
    const { lab } = started()
    send(lab)
    let writes = 0
    lab.onWrite = () => {
        writes += 1
        if (writes === 2) throw new Error('died')
    }
    expect(() => enter(lab, wrong(codeIn(lab)))).toThrow('died')
    lab.onWrite = () => undefined
    expect(sentCode(lab.row(), lab.platform.at)?.triesLeft).toBe(4)
})

test('what is no code at all uses no try', () => {
    const { lab } = started()
    send(lab)
    for (const code of [undefined, '', 12345678, '1234567', '123456789', 'abcdefgh', '1234567８'])
        expect(enter(lab, code)).toBe('REQUEST_INVALID code')
    expect(sentCode(lab.row(), lab.platform.at)?.triesLeft).toBe(5)
})

test('ten minutes, and a code that was sent before is worthless', () => {
    const { lab } = started()
    send(lab)
    const first = codeIn(lab)
    lab.platform.at += 10 * MINUTE
    expect(enter(lab, first)).toBe('CODE_OVER')
    expect(sentCode(lab.row(), lab.platform.at)).toBeNull()
    send(lab)
    expect(enter(lab, first)).toBe('CODE_WRONG 4')
    expect(enter(lab, codeIn(lab))).toBe('verified')
})

test('three codes are sent for an operation, not more', () => {
    const { lab } = started()
    expect([send(lab), send(lab), send(lab), send(lab)]).toEqual(['sent', 'sent', 'sent', 'CODE_LIMIT'])
    expect(maySendCode(lab.deps(), lab.row())).toBe(false)
    expect(lab.mails).toHaveLength(3)
})

test.each([
    ['none is registered', []],
    ['it is the locked mailbox', ['Emma@CONTOSO.com']],
    ['it is another mailbox of the tenant', ['emma@corp.contoso.com', 'emma@mail.contoso.com']],
])('no code is sent where %s', (_why, addresses) => {
    const { lab } = started()
    lab.devices.set(EMMA, addresses)
    expect(send(lab)).toBe('CODE_NO_ADDRESS')
    expect([lab.mails, lab.row().progress['codesSent']]).toEqual([[], undefined])
})

test('an address that was registered a day before the request or later proves nothing', () => {
    const { lab } = started()
    lab.deviceChangedAt = lab.row().createdAt - 24 * 60 * MINUTE
    expect(send(lab)).toBe('CODE_NO_ADDRESS')
    lab.deviceChangedAt -= 1
    expect(send(lab)).toBe('sent')
})

test('where the app may not read the domains of the tenant it sends nothing', () => {
    const { lab, microsoft } = started()
    microsoft.domains = json(403, { error: { code: 'Authorization_RequestDenied', message: 'x' } })
    expect(send(lab)).toBe('GRAPH_PERMISSION_MISSING')
    expect(lab.mails).toEqual([])
})

test('a mail that the instance refuses leaves no code behind', () => {
    const { lab } = started()
    lab.refusesMail = true
    expect(send(lab)).toBe('CODE_NOT_SENT')
    expect(sentCode(lab.row(), lab.platform.at)).toBeNull()
})

test.each([
    ['the person', EMMA, true, 'own-account'],
    ['somebody without the role', MAX, false, 'not-entitled'],
    ['an agent who may approve it', GUS, true, 'not-entitled'],
])('%s neither has a code sent nor enters one', (_who, by, mayOperate, why) => {
    const { lab } = started()
    send(lab)
    const code = codeIn(lab)
    lab.signedIn = { sysId: by, mayOperate }
    expect(maySendCode(lab.deps(), lab.row())).toBe(false)
    expect(send(lab)).toBe('OPERATION_NOT_YOURS')
    expect(enter(lab, code)).toBe(`OPERATION_NOT_YOURS ${why}`)
    expect(lab.row().history.at(-1)).toMatchObject({ kind: 'refused', by, detail: why })
    expect(lab.row().state).toBe('requested')
})

test('for another kind of operation there is no code', () => {
    const { lab } = started()
    lab.memory.rows.set(id(lab), { ...lab.row(), kind: 'run-runbook' })
    expect(send(lab)).toBe('OPERATION_NOT_FOUND')
})

test('for a person who was changed in the row there is none either', () => {
    const { lab } = started()
    lab.memory.rows.set(id(lab), { ...lab.row(), targetId: MAX })
    expect(send(lab)).toBe('OPERATION_CHANGED')
})
