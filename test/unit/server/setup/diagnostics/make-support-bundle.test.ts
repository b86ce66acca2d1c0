import { makeSupportBundle } from '../../../../../src/server/setup/diagnostics/make-support-bundle.ts'
import { NEW_SYNC_STATE } from '../../../../../src/server/setup/tenant.ts'
import { NOW, tenant } from '../../../../fakes/memory-platform.ts'
import {
    APP_ID,
    call,
    CALL_ID,
    CHECKS_OF_TEST,
    completeState,
    dependencies,
    MAIL,
    resultFor,
    type Given,
} from './diagnostics-fake.ts'

const given: Given = {
    state: completeState(),
    results: [resultFor('oauth-tables-readable'), resultFor('graph-token', true)],
    calls: [call(), call({ urlTemplate: `/v1.0/users/${MAIL}`, clientRequestId: `got ${APP_ID}` })],
    waiting: [
        {
            kind: 'sync-service-health',
            tenantId: 'a'.repeat(32),
            idempotencyKey: MAIL,
            nextAttemptAt: NOW - 1,
        },
    ],
    tenants: [
        tenant({
            name: 'Canary tenant',
            sync: {
                ...NEW_SYNC_STATE,
                lastError: {
                    code: 'NETWORK_UNREACHABLE',
                    parameters: [MAIL],
                    correlationId: CALL_ID,
                    at: NOW,
                    since: NOW,
                },
            },
        }),
    ],
}
const bundle = (more: Given = {}): string =>
    JSON.stringify(makeSupportBundle(dependencies({ ...given, ...more }), CHECKS_OF_TEST))

test('names, addresses, references and ids of apps do not leave', () => {
    const text = bundle()
    // What was entered, and the same in the fake: every one of these stands in the state.
    for (const secret of [
        MAIL,
        APP_ID,
        'canary',
        'Canary',
        'contoso',
        'a'.repeat(32),
        'c'.repeat(32),
        'd'.repeat(32),
        'f'.repeat(32),
        '"dev1"',
    ])
        expect(text).not.toContain(secret)
})

test('what helps is there: versions, choices, checks, calls with their ids, what waits, counts', () => {
    expect(JSON.parse(bundle())).toMatchObject({
        app: { scope: 'x_mioms_m365_assis', version: '0.1.0' },
        platform: { build: 'glide-local' },
        instance: { digest: expect.stringMatching(/^[0-9a-f]{12}$/), isClone: false },
        setup: {
            hasAgreed: true,
            entered: {
                setupType: 'basic-authentication',
                features: ['service-health', 'support-cases'],
                tenant: 'entered',
                adminEmail: 'entered',
                profiles: { graphProfile: 'entered', azureProfile: 'empty' },
            },
        },
        checks: [
            { id: 'oauth-tables-readable', status: 'pass' },
            // The sentence unfilled: its parameters name tenants and records.
            { id: 'graph-token', status: 'fail', message: 'No token for {0}.', correlationId: CALL_ID },
        ],
        tenants: [{ cloud: 'global', lastError: { code: 'NETWORK_UNREACHABLE', correlationId: CALL_ID } }],
        outboundCalls: [{ clientRequestId: CALL_ID, errorCode: 'NETWORK_UNREACHABLE' }, {}],
        waitingCalls: [{ isOverdue: true }],
        rows: { tenant: 1, health_issue: 12 },
    })
})

test('two bundles of one instance carry the same digest, those of two instances do not', () => {
    const digestOf = (text: string): string =>
        (JSON.parse(text) as { instance: { digest: string } }).instance.digest
    expect(digestOf(bundle())).toBe(digestOf(bundle({ calls: [] })))
    const other = dependencies(given)
    const renamed = { ...other, instance: { ...other.instance, name: () => 'dev2' } }
    expect(digestOf(JSON.stringify(makeSupportBundle(renamed, CHECKS_OF_TEST)))).not.toBe(digestOf(bundle()))
})

test('it is made before anything is set up, too', () => {
    const empty = dependencies({ tenants: [] })
    expect(makeSupportBundle(empty, CHECKS_OF_TEST)).toMatchObject({
        setup: { hasAgreed: false, inEffect: null, entered: { tenant: 'empty', adminEmail: 'empty' } },
        tenants: [],
    })
})
