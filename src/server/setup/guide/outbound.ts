import { JOB_OPERATOR } from '../../microsoft-clients/automation-jobs.ts'
import { AZURE_AUTOMATION } from '../checks/audience.ts'
import { ENTRA_ROLE } from '../checks/entra-role.ts'
import { permissionsOf } from '../graph-permissions.ts'
import { adminConsentUrl } from '../microsoft-portals.ts'
import { featuresOf, usesConnector } from '../setup-choices.ts'
import { scopeOf, tokenUrlOf } from '../token-url.ts'
import type { GuideItem, GuideSection } from '../wizard.ts'
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

/** Step 1: one app registration, one provider, one profile; more of them only where a feature needs its own. */
export const guideOfOutbound: StepGuide = (facts) => {
    const choices = facts.state.entries['setup-type']
    const forUsers = featuresOf(choices).includes('user-operations')
    return [
        register(facts),
        permissions(facts),
        create(facts),
        ...(usesConnector(choices) ? [connector(facts)] : []),
        ...(forUsers ? [userOperations(facts)] : []),
    ]
}

function register(facts: GuideFacts): GuideSection {
    const { value, text } = items(facts)
    return section(facts, 'Register an application in Microsoft Entra', ENTRA_ADMIN, [
        ...singleTenantApp(facts, NAMES.outboundApp),
        value(
            'Redirect URI',
            redirectUrl(facts),
            'Authentication > Add a platform > Web. Some guides name auth_redirect.do: the platform has no such page.',
        ),
        text(
            'Under Certificates & secrets, create a client secret and copy its Value at once: it is shown only then. The Secret ID is of no use.',
        ),
    ])
}

/** Application permissions of the app registration behind one profile. */
function permissionItems(facts: GuideFacts, profile: 'graphProfile' | 'userOperationsProfile'): GuideItem[] {
    const { value } = items(facts)
    return permissionsOf(facts.state.entries['setup-type'], profile).map(({ name, why, isOptional }) =>
        value(isOptional ? 'Application permission, optional' : 'Application permission', name, why),
    )
}

function permissions(facts: GuideFacts): GuideSection {
    const { text, link } = items(facts)
    const { provider, state } = facts
    const tenant = tenantInUrl(facts)
    return section(facts, 'Grant permissions in Microsoft Entra', ENTRA_ADMIN, [
        text(
            'Under API permissions > Add a permission > Microsoft Graph, add these as application permissions, not as delegated ones. Nothing that you chose needs more.',
        ),
        ...permissionItems(facts, 'graphProfile'),
        provider && tenant !== '{tenant}'
            ? link(
                  'Grant admin consent for this tenant and client ID',
                  adminConsentUrl(state.entries.tenant.cloud, tenant, provider.clientId),
              )
            : text(
                  'Then choose Grant admin consent. The direct link stands here when tenant and OAuth profile are chosen.',
              ),
    ])
}

function create(facts: GuideFacts): GuideSection {
    const { text, link, value, secret, warning } = items(facts)
    const { cloud } = facts.state.entries.tenant
    return section(facts, 'Create the OAuth provider in ServiceNow', SERVICENOW_ADMIN, [
        link('Open System OAuth > Application Registry', '/oauth_entity_list.do'),
        warning(
            'If the application scope is not Global, switch to Global before you create the record, so that it belongs to the platform. This wizard works in every scope: no need to switch back.',
        ),
        text('Choose New, then Connect to a third party OAuth Provider.'),
        value('Name', NAMES.outboundProvider),
        text('Client ID: the Application (client) ID of {0}.', entraName(facts, NAMES.outboundApp)),
        secret(
            'Client Secret',
            'The Value of the client secret of {0}. Enter it there only: this app never sees it.',
            entraName(facts, NAMES.outboundApp),
        ),
        value('Default Grant type', 'Client Credentials'),
        value(
            'Token URL',
            tokenUrlOf(cloud, tenantInUrl(facts)),
            'Version 2.0. The older address without v2.0 needs a resource, which an OAuth profile cannot send.',
        ),
        value('Redirect URL', redirectUrl(facts)),
        value(
            'OAuth scope',
            scopeOf(cloud),
            'Add it under OAuth Entity Scopes, and to the profile under OAuth Entity Profiles. One scope only.',
        ),
        text('Saving makes the profile {0}. Choose it below.', `${NAMES.outboundProvider} default_profile`),
    ])
}

function connector(facts: GuideFacts): GuideSection {
    const { text, value } = items(facts)
    return section(facts, 'One more provider, for the connector', SERVICENOW_ADMIN, [
        text(
            'A token is for one audience. Create another provider in the same way, with the scope that the operator of the connector gave you.',
        ),
        value('Name', `${NAMES.outboundProvider}_connector`),
    ])
}

function userOperations(facts: GuideFacts): GuideSection {
    const { text, value } = items(facts)
    const { cloud } = facts.state.entries.tenant
    return section(facts, 'Two more providers, for user operations', SERVICENOW_ADMIN, [
        text(
            'Whoever reads service health need not be able to change users: register a second application in the same way, with these permissions.',
        ),
        value('Name', entraName(facts, NAMES.userOperationsApp), 'In Microsoft Entra'),
        ...permissionItems(facts, 'userOperationsProfile'),
        value(
            'Entra role, optional',
            ENTRA_ROLE,
            'Reset password: without it Microsoft sets no temporary password, whatever was consented to. Assign it under Roles and administrators.',
        ),
        value(
            'Azure role, optional',
            JOB_OPERATOR,
            'Run runbook: it starts, reads and stops jobs, and neither reads nor changes runbooks. Give it on the Automation account alone, under Access control (IAM) in the Azure portal.',
        ),
        value('Name', `${NAMES.outboundProvider}_user_operations`, 'In Application Registry'),
        value(
            'OAuth scope',
            scopeOf(cloud),
            'Of the provider {0}',
            `${NAMES.outboundProvider}_user_operations`,
        ),
        value('Name', `${NAMES.outboundProvider}_azure`, 'In Application Registry'),
        value(
            'OAuth scope',
            `${AZURE_AUTOMATION.resource(cloud) ?? ''}/.default`,
            'Of the provider {0}',
            `${NAMES.outboundProvider}_azure`,
        ),
    ])
}
