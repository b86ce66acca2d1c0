import fc from 'fast-check'
import {
    advanceSetup,
    firstBlocker,
    missingSetup,
    type SetupAction,
} from '../../../../src/server/setup/advance-setup.ts'
import { problemsOf } from '../../../../src/server/setup/entry-problems.ts'
import type { CheckResult, CheckRule, CheckStatus } from '../../../../src/server/setup/check.ts'
import { passed } from '../../../../src/server/setup/check.ts'
import { requiredChecks, type Evidence } from '../../../../src/server/setup/open-checks.ts'
import { featuresOf, usesConnector } from '../../../../src/server/setup/setup-choices.ts'
import { isSkipped } from '../../../../src/server/setup/entry-problems.ts'
import {
    hasPendingChanges,
    newSetup,
    STEPS,
    type SetupState,
} from '../../../../src/server/setup/setup-state.ts'

const SYS_ID = 'a'.repeat(32)
const OTHER_ID = 'b'.repeat(32)
const APP_ID = '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e01'

const rule = (
    id: string,
    step: CheckRule['step'],
    subject: CheckRule['subject'],
    applies: CheckRule['applies'] = () => true,
): CheckRule => ({ id, ...(step ? { step } : {}), required: true, applies, subject })

const CHECKS: readonly CheckRule[] = [
    rule('readable', 'outbound', () => ''),
    rule('token', 'outbound', ({ entries: { tenant, outbound } }) =>
        JSON.stringify([tenant, outbound.graphProfile]),
    ),
    rule(
        'connector',
        'outbound',
        ({ entries }) => entries.outbound.connectorProfile,
        ({ entries }) => usesConnector(entries['setup-type']),
    ),
    rule(
        'azure',
        'outbound',
        ({ entries }) => entries.outbound.azureProfile,
        ({ entries }) => featuresOf(entries['setup-type']).includes('user-operations'),
    ),
    rule(
        'client',
        'inbound',
        ({ entries }) => JSON.stringify(entries.inbound),
        (state) => !isSkipped(state, 'inbound'),
    ),
    rule(
        'user',
        'integration-user',
        ({ entries }) => JSON.stringify([entries.inbound.externalOidc, entries['integration-user']]),
        (state) => !isSkipped(state, 'integration-user'),
    ),
    { ...rule('jobs', undefined, () => ''), required: false },
]

/** The results of all required checks, each with this status, for what is entered now. */
const checked = (state: SetupState, status: CheckStatus = 'pass'): Evidence => ({
    checks: CHECKS,
    results: STEPS.flatMap((step) => requiredChecks(state, step, CHECKS)).map(
        (check): CheckResult => ({
            ...passed(''),
            id: check.id,
            status,
            subject: check.subject(state),
            ranAt: 0,
            since: 0,
        }),
    ),
})
const NOTHING: Evidence = { checks: CHECKS, results: [] }
const idsOf = (state: SetupState, step: (typeof STEPS)[number]): readonly string[] =>
    requiredChecks(state, step, CHECKS).map(({ id }) => id)

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
const COMPLETE: SetupAction = { kind: 'complete', at: 2, instanceName: 'dev1' }

const ready = (): SetupState =>
    after(newSetup('dev1'), AGREE, TYPE, NEXT, TENANT, NEXT, OUTBOUND, NEXT, NEXT, NEXT, NEXT, NEXT)
const finished = (): SetupState => after(ready(), COMPLETE)

test('health only: the inbound steps come preset to skipped, the repository is proposed, Complete ends it', () => {
    const state = ready()
    expect(state.position).toBe('complete')
    expect(state.entries.repository.repositoryId).toBe('dev1.service-now.com')
    expect(missingSetup(state, checked(state))).toBe('final-set-up-step')
    expect(missingSetup(finished(), NOTHING)).toBeUndefined()
})

test('nothing goes on before Agree', () => {
    const refused = { ok: false, error: { step: 'agree' } }
    for (const action of [NEXT, TYPE, COMPLETE, { kind: 'continue-without-setup' }] as const)
        expect(advanceSetup(newSetup('dev1'), action, NOTHING)).toMatchObject(refused)
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
    expect(advanceSetup(entered, NEXT, NOTHING)).toEqual({
        ok: false,
        error: { step: 'tenant', problems: [{ field: 'domain', code: 'is-a-url' }], checks: [] },
    })
    expect(entered.entries.tenant.domain).toBe('https://portal.azure.com/#contoso')
})

test('Next names the checks that stand in the way: not run, failed, or of other entries', () => {
    const state = after(newSetup('dev1'), AGREE, TYPE, NEXT, TENANT, NEXT, OUTBOUND)
    const open = (evidence: Evidence): readonly string[] => {
        const outcome = advanceSetup(state, NEXT, evidence)
        return outcome.ok ? [] : outcome.error.checks
    }
    expect(open(NOTHING)).toEqual(idsOf(state, 'outbound'))
    expect(open(checked(state, 'fail'))).toEqual(idsOf(state, 'outbound'))
    expect(open(checked(state, 'warn'))).toEqual([])
    const ofAnother = checked(
        after(state, { ...OUTBOUND, values: { graphProfile: OTHER_ID } } as SetupAction),
    )
    expect(open(ofAnother)).toEqual(['token'])
})

test('while Microsoft is away the wizard goes on, and Complete waits', () => {
    const state = after(newSetup('dev1'), AGREE, TYPE, NEXT, TENANT, NEXT, OUTBOUND)
    const away = (one: SetupState): Evidence => checked(one, 'not-run')
    const next = advanceSetup(state, NEXT, away(state))
    expect(next).toMatchObject({ ok: true, value: { position: 'inbound' } })
    const last = ready()
    expect(advanceSetup(last, COMPLETE, away(last))).toMatchObject({
        ok: false,
        error: { step: 'outbound', checks: idsOf(last, 'outbound') },
    })
})

test('another tenant needs its own checks before it takes effect; until then the first stays in effect', () => {
    const before = finished()
    const changed = advanceSetup(
        before,
        { kind: 'enter', step: 'tenant', values: { domain: 'fabrikam.com' } },
        checked(before),
    )
    expect(changed).toMatchObject({ ok: true, value: { completedAt: 2, inEffect: before.entries } })
    if (!changed.ok) return
    expect(hasPendingChanges(changed.value)).toBe(true)
    expect(advanceSetup(changed.value, COMPLETE, checked(before))).toMatchObject({
        ok: false,
        error: { step: 'outbound' },
    })
    const completed = after(changed.value, { ...COMPLETE, at: 3 } as SetupAction)
    expect(completed.inEffect?.tenant.domain).toBe('fabrikam.com')
    expect(hasPendingChanges(completed)).toBe(false)
    expect(after(changed.value, { kind: 'discard-changes' }).entries).toEqual(before.entries)
})

test('going on without setup takes everything out of effect and keeps what was entered', () => {
    const without = after(finished(), { kind: 'continue-without-setup' })
    expect(without).toMatchObject({ completedAt: null, inEffect: null, withoutSetup: true })
    expect(without.entries).toEqual(finished().entries)
})

test('the end of the secret can be entered at any time and changes nothing else', () => {
    const state = after(finished(), { kind: 'enter-secret-expiry', on: '2027-02-28' })
    expect(state).toMatchObject({ secretExpiresOn: '2027-02-28', completedAt: 2 })
    expect(hasPendingChanges(state)).toBe(false)
    expect(advanceSetup(state, { kind: 'enter-secret-expiry', on: '2027-02-30' }, NOTHING)).toMatchObject({
        ok: false,
        error: { problems: [{ field: 'secretExpiresOn', code: 'not-a-date' }] },
    })
})

test('a clone is confirmed by name', () => {
    expect(after(finished(), { kind: 'confirm-instance', instanceName: 'dev2' })).toMatchObject({
        instanceName: 'dev2',
        completedAt: 2,
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
    for (const [connectorUrl, code] of [
        ['http://connector.example/v1', 'not-https'],
        ['https://connector.example/v1?key=1', 'not-https'],
        ['https://portal.azure.com/#home', 'is-a-url'],
    ] as const) {
        const wrong = after(connector, { kind: 'enter', step: 'setup-type', values: { connectorUrl } })
        expect(problemsOf(wrong, 'setup-type')).toEqual([{ field: 'connectorUrl', code }])
    }
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
    expect(idsOf(oidc, 'inbound')).toEqual(['client'])
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
    expect(advanceSetup(newSetup('dev1'), NEXT, NOTHING)).toMatchObject({ ok: false })
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
                {
                    graphProfile: texts,
                    connectorProfile: texts,
                    userOperationsProfile: texts,
                    azureProfile: texts,
                },
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
                let evidence = checked(start)
                for (const one of moves) {
                    if ('run' in one) {
                        const results = checked(state).results.map((result, index) => ({
                            ...result,
                            status: one.run[index] ?? ('pass' as const),
                        }))
                        evidence = { checks: CHECKS, results }
                        continue
                    }
                    const before = state
                    const outcome = advanceSetup(state, one, evidence)
                    if (!outcome.ok) {
                        expect(outcome.error.problems.length + outcome.error.checks.length).toBeGreaterThan(0)
                        continue
                    }
                    state = outcome.value
                    expect(state.revision).toBeGreaterThanOrEqual(before.revision)
                    // Features run on what is in effect: it changes by a Complete that nothing stands in the way of.
                    if (state.inEffect === before.inEffect || state.inEffect === null) continue
                    completions += 1
                    expect(one.kind).toBe('complete')
                    expect(firstBlocker(state, 'complete', evidence, 'complete')).toBeUndefined()
                    for (const step of STEPS)
                        for (const check of requiredChecks(state, step, CHECKS)) {
                            const result = evidence.results.find(
                                ({ id, subject }) => id === check.id && subject === check.subject(state),
                            )
                            expect(['pass', 'warn']).toContain(result?.status)
                        }
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
