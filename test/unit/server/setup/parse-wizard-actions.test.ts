import fc from 'fast-check'
import { parseWizardActions } from '../../../../src/server/setup/parse-wizard-actions.ts'

const one = (action: unknown): unknown => parseWizardActions({ revision: 0, actions: [action] })
const entry = (step: string, values: unknown): unknown => ({ kind: 'enter', step, values })

test.each([
    [{ kind: 'agree' }],
    [{ kind: 'go-to', step: 'tenant' }],
    [{ kind: 'enter-secret-expiry', on: '' }],
    [entry('tenant', { domain: ' https://portal.azure.com/#x ', cloud: 'china' })],
    [entry('inbound', { skip: null, externalOidc: true })],
    [entry('setup-type', { features: ['user-operations'], basicAuthentication: null })],
])('%j is understood as it stands', (action) => {
    expect(one(action)).toEqual({ ok: true, value: { revision: 0, actions: [action] } })
})

test.each([
    ['', '.kind', { kind: 'format-disk' }],
    ['an unknown step', '.step', { kind: 'go-to', step: 'attic' }],
    ['an unknown field', '.values', entry('tenant', { domian: 'contoso.com' })],
    ['a secret where none is kept', '.values', entry('outbound', { clientSecret: 'x' })],
    ['an inherited name', '.values', entry('tenant', JSON.parse('{"__proto__":"x"}'))],
    ['a wrong kind', '.values.domain', entry('tenant', { domain: 7 })],
    ['too long a text', '.values.adminEmail', entry('settings', { adminEmail: 'a'.repeat(501) })],
    ['a control character', '.values.domain', entry('tenant', { domain: 'contoso.com\u0000' })],
    ['an unknown cloud', '.values.cloud', entry('tenant', { cloud: 'atlantis' })],
    ['an unknown feature', '.values.features', entry('setup-type', { features: ['telepathy'] })],
    ['something beside', '', { kind: 'agree', at: 5 }],
    ['a step that takes no entries', '.step', entry('complete', {})],
])('%s is refused by its place %j', (_, place, action) => {
    expect(one(action)).toEqual({ ok: false, error: `actions[0]${place}` })
})

test.each([
    [null, 'revision, actions'],
    [[], 'revision, actions'],
    [{ revision: 0, actions: [{ kind: 'agree' }], force: true }, 'revision, actions'],
    [{ revision: '0', actions: [{ kind: 'agree' }] }, 'revision'],
    [{ revision: 0.5, actions: [{ kind: 'agree' }] }, 'revision'],
    [{ revision: 0, actions: [] }, 'actions'],
    [{ revision: 0, actions: Array(31).fill({ kind: 'agree' }) }, 'actions'],
])('the body %j is refused', (body, error) => {
    expect(parseWizardActions(body)).toEqual({ ok: false, error })
})

test('whatever is sent is understood or refused, and never quoted', () => {
    const CANARY = 'canary-4711'
    const value: fc.Arbitrary<unknown> = fc.oneof(fc.anything(), fc.constant(CANARY))
    const action = fc.record({ kind: value, step: value, values: value, on: value }, { requiredKeys: [] })
    fc.assert(
        fc.property(fc.oneof(value, fc.record({ revision: fc.nat(), actions: fc.array(action) })), (body) => {
            const outcome = parseWizardActions(body)
            if (!outcome.ok) expect(outcome.error).not.toContain(CANARY)
        }),
    )
})
