import {
    featuresOf,
    NO_CHOICES,
    setupTypeOf,
    somebodyCallsIn,
    type SetupChoices,
} from '../../../../src/server/setup/setup-choices.ts'

const choices = (changes: Partial<SetupChoices>): SetupChoices => ({ ...NO_CHOICES, ...changes })

test.each([
    [null, null, undefined],
    [null, true, undefined],
    [true, null, 'basic-authentication'],
    [true, true, 'basic-authentication'],
    [true, false, 'basic-authentication'],
    [false, null, undefined],
    [false, true, 'aad-oauth-token'],
    [false, false, 'insights-only'],
] as const)(
    'Basic Authentication %p and a single tenant %p is %p',
    (basicAuthentication, singleTenant, type) => {
        expect(setupTypeOf(choices({ basicAuthentication, singleTenant }))).toBe(type)
    },
)

test('Insights only gives no cases with Microsoft, and gives them back when the answers change', () => {
    const insights = choices({
        basicAuthentication: false,
        singleTenant: false,
        features: ['service-health', 'support-cases'],
    })
    expect(featuresOf(insights)).toEqual(['service-health'])
    expect(featuresOf({ ...insights, singleTenant: true })).toEqual(['service-health', 'support-cases'])
})

test.each([
    ['health only', {}, false],
    ['cases by hand-off', { features: ['support-cases'] }, false],
    ['cases by connector', { features: ['support-cases'], supportBackend: 'connector' }, true],
    ['a connector without cases', { supportBackend: 'connector' }, false],
    ['Secure Score that is pulled', { features: ['secure-score'] }, false],
    ['Secure Score that is also sent', { features: ['secure-score'], receivesSecurityTickets: true }, true],
    ['tickets sent to nobody', { receivesSecurityTickets: true }, false],
    [
        'a connector under Insights only',
        {
            basicAuthentication: false,
            singleTenant: false,
            features: ['support-cases'],
            supportBackend: 'connector',
        },
        false,
    ],
] as const)('with %s, does anybody call in?', (_what, changes, expected) => {
    expect(somebodyCallsIn(choices(changes))).toBe(expected)
})
