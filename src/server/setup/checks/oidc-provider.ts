import { isGuid } from '../../identifiers.ts'
import type { InboundClient } from '../../ports.ts'
import { found, passed, type Check, type Finding } from '../check.ts'
import type { SetupState } from '../setup-state.ts'
import { oidcMetadataUrlOf, readMetadataUrl, type MetadataUrl } from '../oidc-metadata-url.ts'
import { clientLink, inboundSubject, ofOidc, oidcApplies } from './chosen-inbound-client.ts'

const oidc = {
    group: 'inbound',
    feature: 'setup',
    step: 'inbound',
    required: true,
    applies: oidcApplies,
    subject: inboundSubject,
} as const

/** Whose tokens are accepted: those of the entered tenant and no other. */
export const oidcProvider: Check = {
    ...oidc,
    id: 'oidc-provider',
    title: 'OIDC metadata URL',
    run: ofOidc((client, { metadataUrl }, run) => judgeMetadataUrl(client, metadataUrl, run.state)),
}

function judgeMetadataUrl(client: InboundClient, text: string, { entries }: SetupState): Finding {
    const { cloud } = entries.tenant
    const entered = entries.tenant.domain.trim().toLowerCase()
    const parameters = [client.name, oidcMetadataUrlOf(cloud, entered)]
    const wrong = (message: string): Finding =>
        found('fail', {
            message,
            fix: 'Enter this OIDC Metadata URL in the OIDC provider configuration: {1}',
            parameters,
            whoFixes: 'servicenow-admin',
            link: clientLink(client),
        })
    const url = readMetadataUrl(text)
    if (url === 'missing') return wrong('The OIDC provider configuration of {0} has no OIDC Metadata URL.')
    if (url === 'not-entra')
        return wrong('The OIDC Metadata URL of {0} is not an address of Microsoft Entra.')
    if (!url.clouds.includes(cloud))
        return wrong("The OIDC Metadata URL of {0} belongs to another Microsoft cloud than the tenant's.")
    if (url.isShared)
        return wrong('The OIDC Metadata URL of {0} accepts tokens of every tenant of Microsoft.')
    if (url.tenant === entered) return passed('Tokens of the tenant {0} are accepted.', [entered])
    if (isGuid(url.tenant) && isGuid(entered))
        return wrong('The OIDC Metadata URL of {0} is that of another tenant.')
    return found('warn', {
        message:
            'The OIDC Metadata URL of {0} names the tenant {2}; entered is {3}. Whether both are one tenant cannot be told.',
        fix: 'Name the tenant in the same way in both places: {1}',
        parameters: [...parameters, url.tenant, entered],
        whoFixes: 'servicenow-admin',
        link: clientLink(client),
    })
}

/** The claim that names the application, by the version of the tokens that the metadata stands for. */
const CLAIMS: Readonly<Record<MetadataUrl['version'], string>> = { v1: 'appid', v2: 'azp' }

/**
 * Application tokens name no person: the application's client id stands for the user.
 * @see https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export const oidcUserClaim: Check = {
    ...oidc,
    id: 'oidc-user-claim',
    title: 'OIDC user claim',
    run: ofOidc((client, { metadataUrl, userClaim }) => {
        const url = readMetadataUrl(metadataUrl)
        const version = typeof url === 'object' ? url.version : 'v1'
        const wanted = CLAIMS[version]
        if (userClaim === wanted)
            return passed('The user claim {0} fits the tokens of the OIDC Metadata URL.', [wanted])
        const isSpelling = userClaim.trim().toLowerCase() === wanted
        const isOtherVersion = userClaim === CLAIMS[version === 'v1' ? 'v2' : 'v1']
        return found('fail', {
            message: isSpelling
                ? 'The user claim is {1}, as a guide spells it; Microsoft Entra writes {2}, and case matters.'
                : isOtherVersion
                  ? 'The user claim {1} is that of the other token version; with this OIDC Metadata URL it is {2}.'
                  : 'The user claim of {0} is {1}; the claim that names the calling application is {2}.',
            fix: 'Set User Claim of the OIDC provider configuration to {2}.',
            parameters: [client.name, userClaim || '-', wanted],
            whoFixes: 'servicenow-admin',
            link: clientLink(client),
        })
    }),
}

export const oidcUserField: Check = {
    ...oidc,
    id: 'oidc-user-field',
    title: 'OIDC user field',
    run: ofOidc((client, { userField }) =>
        userField === 'user_name'
            ? passed('The user is found by User ID.')
            : found('fail', {
                  message: 'The OIDC provider of {0} looks users up by {1}.',
                  fix: 'Set User Field of the OIDC provider configuration to User ID.',
                  parameters: [client.name, userField || '-'],
                  whoFixes: 'servicenow-admin',
                  link: clientLink(client),
              }),
    ),
}

/** Tokens are for an application: its client id is the audience that the instance compares with. */
export const oidcClientId: Check = {
    ...oidc,
    id: 'oidc-client-id',
    title: 'Client ID of the REST API application',
    run: ofOidc((client) =>
        isGuid(client.clientId)
            ? passed('The client ID {0} has the form of an Application (client) ID.', [client.clientId])
            : found('fail', {
                  message: 'The client ID of {0} is no Application (client) ID of Microsoft Entra.',
                  fix: 'Copy the Application (client) ID of the REST API application from Microsoft Entra, without spaces.',
                  parameters: [client.name],
                  whoFixes: 'servicenow-admin',
                  link: clientLink(client),
              }),
    ),
}
