import fc from 'fast-check'
import {
    advanceSetup,
    firstBlocker,
    missingSetup,
    type SetupAction,
} from '../../../../src/server/setup/advance-setup.ts'
import { problemsOf } from '../../../../src/server/setup/entry-problems.ts'
import {
    requiredChecks,
    subjectOf,
    type CheckId,
    type CheckResult,
    type CheckStatus,
} from '../../../../src/server/setup/setup-checks.ts'
import { newSetup, STEPS, type SetupState } from '../../../../src/server/setup/setup-state.ts'

const SYS_ID = 'a'.repeat(32)
const OTHER_ID = 'b'.repeat(32)
const APP_ID = '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e01'

/** The results of all required checks, each with this status, for what is entered now. */
const checked = (state: SetupState, status: CheckStatus = 'pass'): readonly CheckResult[] =>
    STEPS.flatMap((step) => requiredChecks(state, step)).map((id) => ({
        id,
        status,
        subject: subjectOf(state, id),
    }))

/** Does these one after the other, every check passing; throws when one is refused. */
function after(state: SetupState, ...actions: readonly SetupAction[]): SetupState {
    return actions.reduce((current, action) => {
        const outcome = advanceSetup(current, action, checked(current))
        if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
        return outcome.value
    }, state)
}

const AGREE: SetupAction = { kind: 'agree', at: 1 }
const NEXT: SetupAction = { kind: 'next' }
const TYPE: SetupAction = {
    kind: 'enter',
    step: 'setup-type',
    values: { basicAuthentication: true, singleTenant: true, features: ['service-health'] },
}
const TENANT: SetupAction = { kind: 'enter', step: 'tenant', values: { domain: 'contoso.com' } }
const OUTBOUND: SetupAction = { kind: 'enter', step: 'outbound', values: { graphProfile: SYS_ID } }
const COMPLETE: SetupAction = { kind: 'complete', at: 2 }

const ready = (): SetupState =>
    after(newSetup('dev1'), AGREE, TYPE, NEXT, TENANT, NEXT, OUTBOUND, NEXT, NEXT, NEXT, NEXT, NEXT)
const finished = (): SetupState => after(ready(), COMPLETE)

test('health only: the inbound steps come preset to skipped, the repository is proposed, Complete ends it', () => {
    const state = ready()
    expect(state.position).toBe('complete')
    expect(state.entries.repository.repositoryId).toBe('dev1.service-now.com')
    expect(missingSetup(state, checked(state))).toBe('final-set-up-step')
    expect(missingSetup(finished(), [])).toBeUndefined()
})

test('nothing goes on before Agree', () => {
    const refused = { ok: false, error: { step: 'agree' } }
    for (const action of [NEXT, TYPE, COMPLETE, { kind: 'continue-without-setup' }] as const)
        expect(advanceSetup(newSetup('dev1'), action, [])).toMatchObject(refused)
})

test('Continue without any setup is a choice that entering anything takes back', () => {
    const without = after(newSetup('dev1'), AGREE, { kind: 'continue-without-setup' })
    expect(without.withoutSetup).toBe(true)
    expect(after(without, TYPE).withoutSetup).toBe(false)
})

test('Next names the fields that stand in the way, and keeps what was entered', () => {
    const entered = after(newSetup('dev1'), AGREE, TYPE, NEXT, {
        kind: 'enter',
        step: 'tenant',
        values: { domain: 'https://portal.azure.com/#contoso' },
    })
    expect(advanceSetup(entered, NEXT, [])).toEqual({
        ok: false,
        error: { step: 'tenant', problems: [{ field: 'domain', code: 'is-a-url' }], checks: [] },
    })
    expect(entered.entries.tenant.domain).toBe('https://portal.azure.com/#contoso')
})

test('Next names the checks that stand in the way: not run, failed, or of other entries', () => {
    const state = after(newSetup('dev1'), AGREE, TYPE, NEXT, TENANT, NEXT, OUTBOUND)
    const open = (results: readonly CheckResult[]): readonly CheckId[] => {
        const outcome = advanceSetup(state, NEXT, results)
        return outcome.ok ? [] : outcome.error.checks
    }
    expect(open([])).toEqual(requiredChecks(state, 'outbound'))
    expect(open(checked(state, 'fail'))).toEqual(requiredChecks(state, 'outbound'))
    expect(open(checked(state, 'warn'))).toEqual([])
    const ofAnother = checked(
        after(state, { ...OUTBOUND, values: { graphProfile: OTHER_ID } } as SetupAction),
    )
    expect(open(ofAnother)).toEqual(
        requiredChecks(state, 'outbound').filter((id) => id !== 'oauth-tables-readable'),
    )
})

test('another tenant opens what was checked for the first, and loses nothing', () => {
    const before = finished()
    const outcome = advanceSetup(
        before,
        { kind: 'enter', step: 'tenant', values: { domain: 'fabrikam.com' } },
        checked(before),
    )
    expect(outcome).toMatchObject({ ok: true, value: { completedAt: null } })
    if (!outcome.ok) return
    expect(missingSetup(outcome.value, checked(before))).toBe('setup-steps')
    expect(outcome.value.entries.outbound).toEqual(before.entries.outbound)
})

test('a change that nothing depends on leaves a finished setup finished', () => {
    const state = finished()
    const settings: SetupAction = { kind: 'enter', step: 'settings', values: { testEnvironment: false } }
    expect(advanceSetup(state, settings, checked(state))).toMatchObject({
        ok: true,
        value: { completedAt: 2 },
    })
})

test('cases by connector need what a hand-off does not', () => {
    const connector = after(ready(), {
        kind: 'enter',
        step: 'setup-type',
        values: {
            features: ['service-health', 'support-cases'],
            supportBackend: 'connector',
            connectorUrl: 'https://connector.example/v1',
        },
    })
    expect(problemsOf(connector, 'outbound')).toEqual([{ field: 'connectorProfile', code: 'missing' }])
    expect(problemsOf(connector, 'inbound')).toEqual([{ field: 'client', code: 'missing' }])
    expect(problemsOf(connector, 'integration-user')).toEqual([{ field: 'user', code: 'missing' }])
    expect(problemsOf(connector, 'settings')).toEqual([{ field: 'adminEmail', code: 'missing' }])
    const skipped = after(connector, { kind: 'enter', step: 'inbound', values: { skip: true } })
    expect(problemsOf(skipped, 'inbound')).toEqual([{ field: 'skip', code: 'somebody-calls-in' }])
    const handOff = after(connector, {
        kind: 'enter',
        step: 'setup-type',
        values: { supportBackend: 'admin-center' },
    })
    expect(problemsOf(handOff, 'inbound')).toEqual([])
    expect(handOff.entries['setup-type'].connectorUrl).toBe('https://connector.example/v1')
})

test('with an External OIDC Auth Token the client id of the REST-user application is asked for', () => {
    const oidc = after(
        ready(),
        { kind: 'enter', step: 'inbound', values: { skip: false, externalOidc: true, client: SYS_ID } },
        { kind: 'enter', step: 'integration-user', values: { skip: false, user: SYS_ID } },
    )
    expect(requiredChecks(oidc, 'inbound')).toEqual(['oidc-provider'])
    expect(problemsOf(oidc, 'integration-user')).toEqual([{ field: 'restClientId', code: 'missing' }])
    const spaced = after(oidc, {
        kind: 'enter',
        step: 'integration-user',
        values: { restClientId: ` ${APP_ID}` },
    })
    expect(problemsOf(spaced, 'integration-user')).toEqual([{ field: 'restClientId', code: 'has-spaces' }])
    const whole = after(oidc, { kind: 'enter', step: 'integration-user', values: { restClientId: APP_ID } })
    expect(problemsOf(whole, 'integration-user')).toEqual([])
})

test.each([
    ['', 'missing'],
    ['contoso', 'not-a-tenant'],
    ['contoso.com/', 'not-a-tenant'],
    ['conto so.com', 'has-spaces'],
    ['http://contoso.com', 'is-a-url'],
    ['contoso.com', undefined],
    ['contoso.onmicrosoft.com', undefined],
    [APP_ID, undefined],
])('the tenant %p is %p', (domain, code) => {
    const state = after(newSetup('dev1'), AGREE, { kind: 'enter', step: 'tenant', values: { domain } })
    expect(problemsOf(state, 'tenant')).toEqual(code ? [{ field: 'domain', code }] : [])
})

test('every change has a revision of its own, so that a second admin’s save is noticed', () => {
    const state = ready()
    expect(after(state, TENANT).revision).toBe(state.revision + 1)
    expect(advanceSetup(newSetup('dev1'), NEXT, [])).toMatchObject({ ok: false })
})

describe('whatever is done, in whatever order', () => {
    const texts = fc.constantFrom(
        '',
        ' ',
        'contoso.com',
        'x@contoso.com',
        SYS_ID,
        OTHER_ID,
        APP_ID,
        'https://a.example',
    )
    const entry: fc.Arbitrary<SetupAction> = fc.oneof(
        fc
            .record(
                {
                    basicAuthentication: fc.constantFrom(true, false, null),
                    singleTenant: fc.constantFrom(true, false, null),
                    features: fc.subarray([
                        'service-health',
                        'support-cases',
                        'secure-score',
                        'user-operations',
                    ] as const),
                    supportBackend: fc.constantFrom('admin-center', 'connector'),
                    connectorUrl: texts,
                    receivesSecurityTickets: fc.boolean(),
                },
                { requiredKeys: [] },
            )
            .map((values) => ({ kind: 'enter', step: 'setup-type', values }) as SetupAction),
        texts.map((domain) => ({ kind: 'enter', step: 'tenant', values: { domain } }) as const),
        fc
            .record(
                { graphProfile: texts, connectorProfile: texts, azureProfile: texts },
                { requiredKeys: [] },
            )
            .map((values) => ({ kind: 'enter', step: 'outbound', values }) as const),
        fc
            .record(
                { skip: fc.constantFrom(true, false, null), externalOidc: fc.boolean(), client: texts },
                { requiredKeys: [] },
            )
            .map((values) => ({ kind: 'enter', step: 'inbound', values }) as const),
        fc
            .record(
                { skip: fc.constantFrom(true, false, null), user: texts, restClientId: texts },
                { requiredKeys: [] },
            )
            .map((values) => ({ kind: 'enter', step: 'integration-user', values }) as const),
        texts.map(
            (repositoryId) => ({ kind: 'enter', step: 'repository', values: { repositoryId } }) as const,
        ),
        texts.map((adminEmail) => ({ kind: 'enter', step: 'settings', values: { adminEmail } }) as const),
    )
    const action: fc.Arbitrary<SetupAction> = fc.oneof(
        { weight: 6, arbitrary: entry },
        { weight: 4, arbitrary: fc.constant(NEXT) },
        { weight: 2, arbitrary: fc.constant(COMPLETE) },
        { weight: 1, arbitrary: fc.constant(AGREE) },
        { weight: 1, arbitrary: fc.constant({ kind: 'continue-without-setup' } as const) },
        { weight: 1, arbitrary: fc.constantFrom(...STEPS).map((step) => ({ kind: 'go-to', step }) as const) },
    )
    /** A run of the checks, each with its own outcome that day. */
    const run = fc.record({
        run: fc.array(fc.constantFrom<CheckStatus>('pass', 'pass', 'pass', 'warn', 'fail', 'not-run'), {
            minLength: 11,
            maxLength: 11,
        }),
    })
    const move = fc.oneof({ weight: 3, arbitrary: action }, { weight: 1, arbitrary: run })

    const startAt = fc.constantFrom(newSetup('dev1'), ready(), finished())
    let completions = 0

    test('Complete is never reached while a required check has not passed for what is entered', () => {
        fc.assert(
            fc.property(startAt, fc.array(move, { maxLength: 40 }), (start, moves) => {
                let state = start
                let results: readonly CheckResult[] = checked(start)
                for (const one of moves) {
                    if ('run' in one) {
                        results = checked(state).map((result, index) => ({
                            ...result,
                            status: one.run[index] ?? 'pass',
                        }))
                        continue
                    }
                    const before = state
                    const outcome = advanceSetup(state, one, results)
                    if (!outcome.ok) {
                        expect(outcome.error.problems.length + outcome.error.checks.length).toBeGreaterThan(0)
                        continue
                    }
                    state = outcome.value
                    expect(state.revision).toBeGreaterThanOrEqual(before.revision)
                    const completes = before.completedAt === null && state.completedAt !== null
                    if (completes) completions += 1
                    if (completes || (one.kind === 'enter' && state.completedAt !== null)) {
                        expect(firstBlocker(state, 'complete', results)).toBeUndefined()
                        for (const step of STEPS)
                            for (const id of requiredChecks(state, step)) {
                                const subject = subjectOf(state, id)
                                const found = results.find(
                                    (result) => result.id === id && result.subject === subject,
                                )
                                expect(['pass', 'warn']).toContain(found?.status)
                            }
                    }
                    if (state.position === 'complete' && before.position !== 'complete')
                        expect(firstBlocker(state, 'complete', results)).toBeUndefined()
                }
            }),
            { numRuns: 1000 },
        )
        // The property is about something: setups were completed on the way.
        expect(completions).toBeGreaterThan(20)
    })

    test('nothing that was entered on one step is lost by what is done on another', () => {
        fc.assert(
            fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
                let state = after(newSetup('dev1'), AGREE)
                for (const one of actions) {
                    const before = state
                    const outcome = advanceSetup(state, one, checked(state))
                    if (outcome.ok) state = outcome.value
                    for (const step of Object.keys(before.entries) as (keyof SetupState['entries'])[])
                        if (one.kind !== 'enter' || one.step !== step)
                            expect(state.entries[step]).toEqual(before.entries[step])
                }
            }),
        )
    })
})
