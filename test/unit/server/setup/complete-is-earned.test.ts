import fc from 'fast-check'
import { advanceSetup, type SetupAction } from '../../../../src/server/setup/advance-setup.ts'
import { CHECKS } from '../../../../src/server/setup/check-registry.ts'
import { passed, type CheckResult, type CheckStatus } from '../../../../src/server/setup/check.ts'
import { resultOf } from '../../../../src/server/setup/open-checks.ts'
import { FEATURES } from '../../../../src/server/setup/setup-choices.ts'
import { newSetup, STEPS, type SetupState } from '../../../../src/server/setup/setup-state.ts'

const IDS = ['a'.repeat(32), 'b'.repeat(32)]
const APP_ID = '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e01'
const id = fc.constantFrom('', ...IDS)
const flag = fc.constantFrom(true, false)

const enter = <T>(
    step: string,
    values: Readonly<Record<string, fc.Arbitrary<T>>>,
): fc.Arbitrary<SetupAction> =>
    fc
        .record(values, { requiredKeys: [] })
        .map((entered) => ({ kind: 'enter', step, values: entered }) as unknown as SetupAction)

const action: fc.Arbitrary<SetupAction> = fc.oneof(
    enter<unknown>('setup-type', {
        basicAuthentication: flag,
        singleTenant: flag,
        features: fc.subarray([...FEATURES]),
        supportBackend: fc.constantFrom('admin-center', 'connector'),
        connectorUrl: fc.constantFrom('', 'https://connector.example'),
        receivesSecurityTickets: flag,
    }),
    enter('tenant', { domain: fc.constantFrom('', 'contoso.com', 'fabrikam.com') }),
    enter('outbound', {
        graphProfile: id,
        connectorProfile: id,
        userOperationsProfile: id,
        azureProfile: id,
    }),
    enter<unknown>('inbound', { skip: fc.constantFrom(true, false, null), externalOidc: flag, client: id }),
    enter<unknown>('integration-user', {
        skip: fc.constantFrom(true, false, null),
        user: id,
        restClientId: fc.constant(APP_ID),
    }),
    enter('settings', { adminEmail: fc.constantFrom('', 'admin@contoso.com') }),
    fc.constantFrom<SetupAction>(
        { kind: 'next' },
        { kind: 'continue-without-setup' },
        { kind: 'discard-changes' },
    ),
    fc.constantFrom(...STEPS).map((step) => ({ kind: 'go-to', step }) as const),
)
const COMPLETE: SetupAction = { kind: 'complete', at: 2, instanceName: 'dev1' }
/** A run of all checks that apply: mostly good, sometimes one is not. */
const run = fc.record({
    bad: fc.option(fc.nat({ max: CHECKS.length - 1 }), { freq: 2, nil: undefined }),
    as: fc.constantFrom<CheckStatus>('fail', 'not-run'),
})
const move = fc.oneof(action, action, fc.constant(COMPLETE), run)

const READY: SetupState = {
    ...newSetup('dev1'),
    agreedAt: 1,
    entries: {
        ...newSetup('dev1').entries,
        'setup-type': {
            ...newSetup('dev1').entries['setup-type'],
            basicAuthentication: true,
            singleTenant: true,
        },
        tenant: { domain: 'contoso.com', cloud: 'global' },
        outbound: {
            graphProfile: IDS[0]!,
            connectorProfile: '',
            userOperationsProfile: '',
            azureProfile: '',
        },
    },
}

test('with every check of the app: no sequence of actions completes while a required one has not passed', () => {
    let completions = 0
    let refusals = 0
    fc.assert(
        fc.property(fc.array(move, { maxLength: 25 }), (moves) => {
            let state = READY
            let results: readonly CheckResult[] = []
            for (const one of moves) {
                if ('as' in one) {
                    results = CHECKS.filter((check) => check.applies(state)).map((check) => ({
                        ...passed(''),
                        id: check.id,
                        status: check === CHECKS[one.bad ?? -1] ? one.as : 'pass',
                        subject: check.subject(state),
                        ranAt: 0,
                        since: 0,
                    }))
                    continue
                }
                const before = state
                const outcome = advanceSetup(before, one, { checks: CHECKS, results })
                if (!outcome.ok) {
                    if (one === COMPLETE && outcome.error.checks.length > 0) refusals += 1
                    continue
                }
                state = outcome.value
                if (state.inEffect === null || state.inEffect === before.inEffect) continue
                completions += 1
                expect(one).toBe(COMPLETE)
                for (const check of CHECKS)
                    if (check.required && check.step !== undefined && check.applies(state))
                        expect([check.id, resultOf(state, check, results)?.status]).toEqual([
                            check.id,
                            'pass',
                        ])
            }
        }),
        { numRuns: 500 },
    )
    // The property is about something.
    expect(completions).toBeGreaterThan(20)
    expect(refusals).toBeGreaterThan(20)
})
