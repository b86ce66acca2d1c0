import { readFileSync } from 'node:fs'
import { CLOUDS, type CloudName } from '../../../../../src/server/microsoft-clients/clouds.ts'
import {
    inboundNeeds,
    neededHosts,
    OBSOLETE_ADDRESSES,
} from '../../../../../src/server/setup/diagnostics/network-hosts.ts'
import type { SetupChoices } from '../../../../../src/server/setup/setup-choices.ts'
import { newSetup, type SetupEntries } from '../../../../../src/server/setup/setup-state.ts'

const entries = (choices: Partial<SetupChoices>, cloud: CloudName = 'global'): SetupEntries => {
    const { entries: fresh } = newSetup('dev1')
    return {
        ...fresh,
        tenant: { domain: 'contoso.com', cloud },
        'setup-type': { ...fresh['setup-type'], basicAuthentication: true, ...choices },
    }
}
/** The same in every cloud, whatever is chosen. */
const FOR_HELP = ['https://learn.microsoft.com', 'https://support.microsoft.com']
const called = (given: SetupEntries): readonly string[] =>
    neededHosts(given).flatMap(({ host, from }) => (from === 'instance' ? [host] : []))

test.each(Object.keys(CLOUDS) as CloudName[])('%s: the hosts of this cloud and no other', (cloud) => {
    const hosts = neededHosts(entries({}, cloud)).map(({ host }) => `https://${host}`)
    expect([...hosts].sort()).toEqual(
        [CLOUDS[cloud].login, CLOUDS[cloud].graph, CLOUDS[cloud].adminCenter, ...FOR_HELP].sort(),
    )
})

test('a connector is called on its own host, and calls in', () => {
    const given = entries({
        features: ['service-health', 'support-cases'],
        supportBackend: 'connector',
        connectorUrl: 'https://connector.contoso.example:8443/m365',
    })
    expect(called(given)).toEqual([
        'login.microsoftonline.com',
        'graph.microsoft.com',
        'connector.contoso.example:8443',
        'learn.microsoft.com',
    ])
    expect(inboundNeeds(given)).toContain('your connector')
})

test('with the hand-off nothing else is called, and nothing calls in', () => {
    const given = entries({ features: ['service-health', 'support-cases'] })
    expect(called(given)).toEqual(['login.microsoftonline.com', 'graph.microsoft.com', 'learn.microsoft.com'])
    expect(inboundNeeds(given)).toContain('nothing calls this instance')
})

test('Insights only hides what a kept connector would need', () => {
    const given = entries({
        basicAuthentication: false,
        singleTenant: false,
        features: ['service-health', 'support-cases'],
        supportBackend: 'connector',
        connectorUrl: 'https://connector.contoso.example',
    })
    expect(called(given)).toEqual(['login.microsoftonline.com', 'graph.microsoft.com', 'learn.microsoft.com'])
})

test('the six addresses of the guide and its host are obsolete, and no host that is needed is among them', () => {
    expect(OBSOLETE_ADDRESSES.filter((address) => /^\d+(?:\.\d+){3}$/.test(address))).toHaveLength(6)
    expect(OBSOLETE_ADDRESSES).toContain('connector.rave.microsoft.com')
    const guide = readFileSync('docs/troubleshooting.md', 'utf8')
    for (const address of OBSOLETE_ADDRESSES) expect(guide).toContain(address)
    for (const cloud of Object.keys(CLOUDS) as CloudName[])
        expect(
            called(entries({}, cloud)).filter((host) => OBSOLETE_ADDRESSES.includes(host as never)),
        ).toEqual([])
})

test('of what helps agents only Microsoft Learn is called, and its line says how to switch it off', () => {
    const [learn] = neededHosts(entries({})).filter(({ host }) => host === 'learn.microsoft.com')
    expect(learn?.from).toBe('instance')
    expect(learn?.purpose).toContain('x_mioms_m365_assis.learn.enabled')
})
