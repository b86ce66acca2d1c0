import { queryOfStep, stepInQuery, stepToShow } from '../../../../src/client/setup/steps.ts'

const WIZARD = {
    position: 'outbound',
    hasAgreed: true,
    steps: [
        { step: 'tenant', isReachable: true },
        { step: 'complete', isReachable: false },
    ],
} as const

test('the address names a step, or none', () => {
    expect(stepInQuery('?step=inbound')).toBe('inbound')
    expect(stepInQuery('')).toBeNull()
    expect(queryOfStep('?sysparm_view=x&step=tenant', 'outbound')).toBe('?sysparm_view=x&step=outbound')
})

test('the wanted step is shown where the way is free, else the place where the wizard stands', () => {
    expect(stepToShow('tenant', WIZARD)).toBe('tenant')
    expect(stepToShow('complete', WIZARD)).toBe('outbound')
    expect(stepToShow('nowhere', WIZARD)).toBe('outbound')
    expect(stepToShow(null, WIZARD)).toBe('outbound')
})

test('before consent there is nothing but consent', () => {
    expect(stepToShow('tenant', { ...WIZARD, hasAgreed: false })).toBe('agree')
    expect(stepToShow(null, { ...WIZARD, position: 'agree' })).toBe('setup-type')
})
