import { casesNotSetUp } from '../../../../src/server/incident-tab/not-set-up.ts'
import { newSetup, type SetupState } from '../../../../src/server/setup/setup-state.ts'
import { MemoryPlatform, NOW } from '../../../fakes/memory-platform.ts'

const BUILT = ['service-health', 'support-cases']
const chosen = newSetup('dev1')
const state = (changes: Partial<SetupState>, adminEmail = ''): SetupState => ({
    ...chosen,
    agreedAt: NOW,
    ...changes,
    entries: {
        ...chosen.entries,
        'setup-type': {
            ...chosen.entries['setup-type'],
            basicAuthentication: true,
            features: ['service-health', 'support-cases'],
        },
        settings: { ...chosen.entries.settings, adminEmail },
    },
})

function codes(of: SetupState, mayOpenCases = true, built = BUILT, hasLinked = false): readonly string[] {
    const platform = new MemoryPlatform()
    const linkedAccounts = { ofUser: () => (hasLinked ? ({} as never) : undefined) }
    const deps = {
        ...platform.dependencies(),
        linkedAccounts,
        user: { ...platform.user, mayOpenCases },
    }
    return casesNotSetUp(deps, of, built).map(({ code }) => code)
}

test('who may open cases is told that an address of an admin is missing', () => {
    expect(codes(state({}))).toEqual(['SETUP_INCOMPLETE'])
    expect(codes(state({}, 'admin@contoso.com'))).toEqual([])
    expect(codes(state({}), true, BUILT, true)).toEqual([])
})

test('nobody else is, and not while this version has no cases, or none are chosen', () => {
    expect(codes(state({}), false)).toEqual([])
    expect(codes(state({}), true, ['service-health'])).toEqual([])
    expect(codes(chosen)).toEqual([])
    expect(codes(state({ withoutSetup: true }))).toEqual([])
})
