import { CLOUDS } from '../../microsoft-clients/clouds.ts'
import type { CurrentUser } from '../../ports.ts'
import { definitionOf } from '../../support-cases/backends/definitions.ts'
import { featuresOf, somebodyCallsIn, usesConnector, type Feature } from '../setup-choices.ts'
import type { SetupEntries } from '../setup-state.ts'
import type { NetworkView } from './diagnostics-view.ts'
import { FEATURE_TITLES } from './titles.ts'

/** A host that a firewall must let through. */
export interface NeededHost {
    readonly host: string
    /** instance: the instance calls it. browser: a person follows a link to it. */
    readonly from: 'instance' | 'browser'
    /** English, a message key: what stops without it. */
    readonly purpose: string
    readonly features: readonly Feature[]
}

/**
 * The addresses of the installation guide, "Whitelist the service's IPs of Microsoft 365 support integration", and
 * the host whose addresses they were.
 */
export const OBSOLETE_ADDRESSES = [
    '52.149.152.32',
    '40.83.232.243',
    '40.83.114.39',
    '13.76.138.31',
    '13.79.229.170',
    '20.105.151.142',
    'connector.rave.microsoft.com',
] as const

/** English, a message key. */
export const WHY_OBSOLETE =
    "Belonged to the service behind Microsoft's own app, which was shut down on May 30, 2025. This app never calls it: the rule can be removed."

const hostOf = (url: string): string => /^https?:\/\/([^/?#@]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''

/** What is needed for what is chosen, in the cloud that is chosen; all of it HTTPS on port 443. */
export function neededHosts(entries: SetupEntries): readonly NeededHost[] {
    const choices = entries['setup-type']
    const cloud = CLOUDS[entries.tenant.cloud]
    const features = featuresOf(choices)
    const byGraph = features.filter((feature) => feature !== 'support-cases')
    const connector = usesConnector(choices) ? hostOf(choices.connectorUrl) : ''
    const backend = definitionOf(choices.supportBackend)
    const handsOff = features.includes('support-cases') && backend.linksToAdminCenter
    return [
        {
            host: hostOf(cloud.login),
            from: 'instance' as const,
            purpose: 'Access tokens for every call to Microsoft.',
            features: connector ? [...byGraph, 'support-cases' as const] : byGraph,
        },
        {
            host: hostOf(cloud.graph),
            from: 'instance' as const,
            purpose: 'Service health, the checks of setup, and the verification of linked accounts.',
            features: byGraph,
        },
        ...(connector
            ? [
                  {
                      host: connector,
                      from: 'instance' as const,
                      purpose: backend.service?.purpose ?? '',
                      features: ['support-cases' as const],
                  },
              ]
            : []),
        {
            host: 'learn.microsoft.com',
            from: 'instance' as const,
            purpose:
                'Articles of Microsoft Learn on incidents. Names of products and problems, and error codes, are sent; never the text of an incident. The property x_mioms_m365_assis.learn.enabled switches them off.',
            features: [],
        },
        {
            host: 'support.microsoft.com',
            from: 'browser' as const,
            purpose: 'Links to pages of Microsoft Support in solutions; the instance itself never calls it.',
            features: [],
        },
        {
            host: hostOf(cloud.adminCenter),
            from: 'browser' as const,
            purpose: 'Links to the Microsoft 365 admin center; the instance itself never calls it.',
            features: handsOff
                ? (['service-health', 'support-cases'] as const)
                : (['service-health'] as const),
        },
    ]
}

/** English, a message key: what must be let in. */
export function inboundNeeds(entries: SetupEntries): string {
    return somebodyCallsIn(entries['setup-type'])
        ? 'Let in the addresses of the system that calls this instance (your connector, or what sends security tickets). Microsoft does not call this instance.'
        : 'Nothing needs to be let in: nothing calls this instance.'
}

/** The list as the page shows it. */
export function networkView(entries: SetupEntries, user: CurrentUser): NetworkView {
    return {
        hosts: neededHosts(entries).map(({ host, from, purpose, features }) => ({
            host,
            from,
            purpose: user.translate(purpose),
            features: features.map((feature) => user.translate(FEATURE_TITLES[feature])),
        })),
        inbound: user.translate(inboundNeeds(entries)),
        obsolete: OBSOLETE_ADDRESSES,
        whyObsolete: user.translate(WHY_OBSOLETE),
    }
}
