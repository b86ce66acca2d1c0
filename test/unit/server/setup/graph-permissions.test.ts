import { grantedBy, permissionsOf } from '../../../../src/server/setup/graph-permissions.ts'
import { FEATURES, NO_CHOICES, type SetupChoices } from '../../../../src/server/setup/setup-choices.ts'

const choices = (features: SetupChoices['features']): SetupChoices => ({
    ...NO_CHOICES,
    basicAuthentication: true,
    features,
})
const needed = (features: SetupChoices['features']): readonly string[] =>
    permissionsOf(choices(features))
        .filter(({ isOptional }) => !isOptional)
        .map(({ name }) => name)

test('service health needs one permission and no more', () => {
    expect(needed(['service-health'])).toEqual(['ServiceHealth.Read.All'])
})

test('a hand-off of cases needs none', () => {
    expect(needed(['support-cases'])).toEqual([])
})

test('the connection for health never carries permissions of user operations', () => {
    const ofHealth = permissionsOf(choices(FEATURES), 'graphProfile')
    expect(ofHealth.map(({ feature }) => feature)).not.toContain('user-operations')
    const writing = ofHealth.filter(({ name }) => /Write/.test(name))
    // For comments at improvement actions, once an admin switches them on.
    expect(writing.map(({ name, isOptional }) => [name, isOptional])).toEqual([
        ['SecurityEvents.ReadWrite.All', true],
    ])
})

test('a permission that gives more stands for the one that is needed; a lesser one does not', () => {
    const [user] = permissionsOf(choices(['user-operations']), 'userOperationsProfile')
    expect(grantedBy(user!, ['User.Read.All'])).toBe('User.Read.All')
    expect(grantedBy(user!, ['Directory.Read.All'])).toBe('Directory.Read.All')
    expect(grantedBy(user!, ['User.ReadBasic.All'])).toBeUndefined()
})
