import { CLOUDS } from '../../microsoft-clients/clouds.ts'
import { isSkipped } from '../entry-problems.ts'
import { sendsTickets, somebodyCallsIn } from '../setup-choices.ts'
import type { GuideSection } from '../wizard.ts'
import {
    ENTRA_ADMIN,
    entraName,
    items,
    NAMES,
    redirectUrl,
    section,
    SERVICENOW_ADMIN,
    tenantInUrl,
    type GuideFacts,
    type StepGuide,
} from './guide.ts'
import { singleTenantApp } from './single-tenant-app.ts'
import { validateEntity } from './ticket-sender.ts'

/** Why an inbound step is skipped, when it is and may be. */
export function skippedBecause(
    facts: GuideFacts,
    step: 'inbound' | 'integration-user',
): readonly GuideSection[] | undefined {
    if (!isSkipped(facts.state, step) || somebodyCallsIn(facts.state.entries['setup-type'])) return undefined
    const { text } = items(facts)
    return [
        section(facts, 'Why this step is skipped', null, [
            text(
                'Nothing that you chose has another system call this instance: cases go out as a hand-off, and no security tickets come in. Skip current step is preset for that reason.',
            ),
            text('A way in that nobody uses is one that somebody may misuse: leave it closed.'),
        ]),
    ]
}

/** Step 2: an OAuth client of this instance, or tokens of Microsoft Entra. */
export const guideOfInbound: StepGuide = (facts) =>
    skippedBecause(facts, 'inbound') ?? [
        ...(facts.state.entries.inbound.externalOidc
            ? [restApi(facts), oidcProvider(facts)]
            : [client(facts)]),
        ...(sendsTickets(facts.state.entries['setup-type'])
            ? [
                  section(
                      facts,
                      'Installation checklist of security tickets: OAuth entity',
                      SERVICENOW_ADMIN,
                      validateEntity(facts, facts.inboundClient?.name ?? ''),
                  ),
              ]
            : []),
    ]

function client(facts: GuideFacts): GuideSection {
    const { text, link, value, warning } = items(facts)
    return section(facts, 'Create the inbound OAuth client', SERVICENOW_ADMIN, [
        link('Open System OAuth > Application Registry', '/oauth_entity_list.do'),
        warning('If the application scope is not Global, switch to Global before you create the record.'),
        text('Choose New, then Create an OAuth API endpoint for external clients.'),
        text(
            'On releases that no longer offer it: Machine Identity Console > Inbound integrations > New integration > OAuth - Resource owner password credential grant.',
        ),
        value('Name', NAMES.inboundClient, 'Leave the other fields at their defaults.'),
    ])
}

function restApi(facts: GuideFacts): GuideSection {
    const { text } = items(facts)
    return section(facts, 'Register an application for the REST API in Microsoft Entra', ENTRA_ADMIN, [
        ...singleTenantApp(facts, NAMES.inboundApp),
        text('Copy the Application (client) ID, and create a client secret and copy its Value.'),
    ])
}

function oidcProvider(facts: GuideFacts): GuideSection {
    const { text, link, value, secret, warning } = items(facts)
    const metadata = `${CLOUDS[facts.state.entries.tenant.cloud].login}/${tenantInUrl(facts)}`
    return section(facts, 'Configure the OIDC provider in ServiceNow', SERVICENOW_ADMIN, [
        link('Open System OAuth > Application Registry', '/oauth_entity_list.do'),
        warning('If the application scope is not Global, switch to Global before you create the record.'),
        text('Choose New, then Configure an OIDC provider to verify ID tokens.'),
        text(
            'On releases that no longer offer it: Machine Identity Console > Inbound integrations > New integration > Third party ID token.',
        ),
        value('Name', NAMES.oidcEntity),
        text('Client ID: the Application (client) ID of {0}.', entraName(facts, NAMES.inboundApp)),
        secret('Client Secret', 'The Value of the client secret of {0}.', entraName(facts, NAMES.inboundApp)),
        value('OAuth OIDC Provider Configuration', NAMES.oidcConfiguration, 'Search, then New.'),
        value(
            'OIDC Metadata URL',
            `${metadata}/v2.0/.well-known/openid-configuration`,
            'For tokens of version 2.0',
        ),
        value('User Claim', 'azp', 'For tokens of version 2.0'),
        value(
            'OIDC Metadata URL',
            `${metadata}/.well-known/openid-configuration`,
            'For tokens of version 1.0',
        ),
        value('User Claim', 'appid', 'For tokens of version 1.0, in lower case: appId matches nothing.'),
        text(
            'The version is what the manifest of {0} asks for: requestedAccessTokenVersion 2, or null for 1.0.',
            entraName(facts, NAMES.inboundApp),
        ),
        value('User Field', 'User ID'),
        value('Redirect URL', redirectUrl(facts)),
    ])
}
