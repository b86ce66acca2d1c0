/** What a 403 of Microsoft at the hand-over says about the resets that come after. */
import { handOver } from '../../../../../src/server/user-operations/passwords/hand-over.ts'
import { whyOff } from '../../../../../src/server/user-operations/why-off.ts'
import { approvedReset } from '../../../../fakes/approved-reset.ts'
import { EMMA_ACCOUNT, json, MAX, type OperationsLab } from '../../../../fakes/operations-lab.ts'

const refused = (what: string) =>
    what === 'password' || what === 'pass' ? json(403, { error: { code: 'x' } }) : undefined
const why = (lab: OperationsLab): string | undefined => whyOff(lab.deps(), 'reset-password')?.code
const come = (lab: OperationsLab): string => {
    const done = handOver(lab.deps(), lab.row().sysId, MAX, false)
    return done.ok ? (done.value.handOver?.kind ?? 'none') : done.error.code
}

test('to set the password of somebody without a role: resets are off', () => {
    const { lab, microsoft } = approvedReset()
    microsoft.trouble = refused
    expect([come(lab), why(lab)]).toEqual(['PASSWORD_ROLE_MISSING', 'OPERATION_PERMISSION_MISSING'])
})

test('to issue a pass: a password is set, and resets stay on', () => {
    const { lab, microsoft } = approvedReset()
    microsoft.trouble = (what) => (what === 'pass' ? refused(what) : undefined)
    expect([come(lab), why(lab)]).toEqual(['password', undefined])
})

test('an administrator is never asked for at Microsoft: resets stay on', () => {
    const { lab, microsoft } = approvedReset()
    microsoft.trouble = refused
    lab.roles.set(EMMA_ACCOUNT, ['fe930be7-5e62-47db-91af-98c3a49a38b1'])
    expect([come(lab), why(lab)]).toEqual(['OPERATION_PRIVILEGED', undefined])
    expect(lab.calls().filter((call) => /^(?:PATCH|POST) [^$]*\/users\//.test(call))).toEqual([])
})

test('while resets are off, one that waits stays, and is done once the checks are green', () => {
    const { lab, microsoft } = approvedReset({ usesAccessPass: false })
    const second = approvedReset({ usesAccessPass: false })
    microsoft.trouble = refused
    come(lab)
    second.lab.platform.resultRows = lab.platform.resultRows
    expect([come(second.lab), second.lab.row().state]).toEqual(['OPERATION_PERMISSION_MISSING', 'approved'])
    second.lab.platform.resultRows = []
    expect(come(second.lab)).toBe('password')
})
