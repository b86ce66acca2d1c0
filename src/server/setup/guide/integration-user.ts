import { INBOUND_ROLE } from '../checks/integration-user.ts'
import { isSkipped } from '../entry-problems.ts'
import { sendsTickets } from '../setup-choices.ts'
import type { GuideItem, GuideSection } from '../wizard.ts'
import {
    ENTRA_ADMIN,
    entraName,
    items,
    NAMES,
    section,
    SERVICENOW_ADMIN,
    type GuideFacts,
    type StepGuide,
} from './guide.ts'
import { skippedBecause } from './inbound.ts'
import { singleTenantApp } from './single-tenant-app.ts'
import { authorizeSender, validateUser } from './ticket-sender.ts'

/** Step 3: who calls from outside run as. */
export const guideOfIntegrationUser: StepGuide = (facts) => {
    const skipped = skippedBecause(facts, 'integration-user')
    if (skipped) return skipped
    const external = !isSkipped(facts.state, 'inbound') && facts.state.entries.inbound.externalOidc
    return [
        ...(external ? [restUser(facts), user(facts, true)] : [user(facts, false)]),
        ...(sendsTickets(facts.state.entries['setup-type'])
            ? [
                  section(
                      facts,
                      'Installation checklist of security tickets: integration user',
                      SERVICENOW_ADMIN,
                      [
                          ...validateUser(facts, facts.integrationUser?.userId ?? ''),
                          ...authorizeSender(facts),
                      ],
                  ),
              ]
            : []),
    ]
}

function restUser(facts: GuideFacts): GuideSection {
    const { text } = items(facts)
    return section(facts, 'Register an application for the REST user in Microsoft Entra', ENTRA_ADMIN, [
        ...singleTenantApp(facts, NAMES.restUserApp),
        text('Copy the Application (client) ID, and create a client secret and copy its Value.'),
    ])
}

function userId(facts: GuideFacts, external: boolean): GuideItem {
    const { text, value } = items(facts)
    if (!external) return value('User ID', NAMES.integrationUser, 'Or as your naming rules say')
    const { restClientId } = facts.state.entries['integration-user']
    return restClientId === ''
        ? text('User ID: the Application (client) ID of {0}.', entraName(facts, NAMES.restUserApp))
        : value(
              'User ID',
              restClientId,
              'The Application (client) ID of {0}',
              entraName(facts, NAMES.restUserApp),
          )
}

function user(facts: GuideFacts, external: boolean): GuideSection {
    const { text, link, value, warning } = items(facts)
    return section(facts, 'Create the integration user in ServiceNow', SERVICENOW_ADMIN, [
        link('Open Organization > Users', '/sys_user_list.do'),
        text('Choose New, or take a user that you keep for this integration alone.'),
        userId(facts, external),
        value('First name', NAMES.integrationUser),
        text(
            'Check Web service access only. On releases that have an identity type, Machine sets it: this user never signs in to a page.',
        ),
        value('Role', INBOUND_ROLE, 'Under Roles of the user, after saving'),
        warning(
            'Do not grant incident_manager, as older guides say, and never admin: the role {0} is all that calls from outside need.',
            INBOUND_ROLE,
        ),
    ])
}
