import fc from 'fast-check'
import { CLOUDS, type CloudName } from '../../../../src/server/microsoft-clients/clouds.ts'
import { parseSetupState } from '../../../../src/server/setup/parse-setup-state.ts'
import { FEATURES } from '../../../../src/server/setup/setup-choices.ts'
import {
    newSetup,
    STEPS,
    type SetupEntries,
    type SetupState,
} from '../../../../src/server/setup/setup-state.ts'

const isControl = (character: string): boolean => character < ' ' || character === '\u007f'
/** What no entry may hold is refused before it is stored. */
const text = fc.string({ maxLength: 200, unit: 'grapheme' }).filter((one) => ![...one].some(isControl))
const answer = fc.constantFrom(true, false, null)
const entries: fc.Arbitrary<SetupEntries> = fc.record({
    'setup-type': fc.record({
        basicAuthentication: answer,
        singleTenant: answer,
        features: fc.subarray([...FEATURES]),
        supportBackend: fc.constantFrom('admin-center' as const, 'connector' as const),
        connectorUrl: text,
        receivesSecurityTickets: fc.boolean(),
    }),
    tenant: fc.record({ domain: text, cloud: fc.constantFrom(...(Object.keys(CLOUDS) as CloudName[])) }),
    outbound: fc.record({
        graphProfile: text,
        connectorProfile: text,
        userOperationsProfile: text,
        azureProfile: text,
    }),
    inbound: fc.record({ skip: answer, externalOidc: fc.boolean(), client: text }),
    'integration-user': fc.record({ skip: answer, user: text, restClientId: text }),
    repository: fc.record({ repositoryId: text }),
    settings: fc.record({
        ssoWithMicrosoft365: fc.boolean(),
        adminEmail: text,
        testEnvironment: fc.boolean(),
    }),
})
const state: fc.Arbitrary<SetupState> = fc.record({
    revision: fc.nat(),
    agreedAt: fc.option(fc.nat(), { nil: null }),
    withoutSetup: fc.boolean(),
    entries,
    position: fc.constantFrom(...STEPS),
    completedAt: fc.option(fc.nat(), { nil: null }),
    inEffect: fc.option(entries, { nil: null }),
    instanceName: fc.option(text, { nil: null }),
    publication: fc.option(fc.record({ revision: fc.nat(), tenants: fc.array(text, { maxLength: 3 }) }), {
        nil: null,
    }),
    secretExpiresOn: text,
})

test('what was stored is read again as it was', () => {
    fc.assert(fc.property(state, (one) => expect(parseSetupState(JSON.stringify(one))).toEqual(one)))
})

test('whatever stands there, a whole setup comes out', () => {
    const shape = (value: unknown): unknown =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shape(one)]))
            : ''
    const whole = shape({ ...newSetup(''), inEffect: '' })
    fc.assert(
        fc.property(
            fc.oneof(fc.string(), fc.json(), fc.constantFrom('', 'null', '[]', '{"entries":[]}')),
            (one) => expect(shape({ ...parseSetupState(one), inEffect: '' })).toEqual(whole),
        ),
    )
})

test('a field that this version does not understand has its default, the others are kept', () => {
    const stored = {
        ...newSetup('dev1'),
        entries: {
            ...newSetup('dev1').entries,
            tenant: { domain: 'contoso.com', cloud: 'atlantis' },
            'setup-type': {
                ...newSetup('dev1').entries['setup-type'],
                features: ['service-health', 'telepathy'],
            },
        },
        position: 'lobby',
    }
    const read = parseSetupState(JSON.stringify(stored))
    expect(read.entries.tenant).toEqual({ domain: 'contoso.com', cloud: 'global' })
    expect(read.entries['setup-type'].features).toEqual(['service-health'])
    expect(read.entries.repository.repositoryId).toBe('dev1.service-now.com')
    expect(read.position).toBe('agree')
})
