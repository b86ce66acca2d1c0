import { REFRESH_TOKEN_SECONDS } from '../checks/inbound-client.ts'
import { CONFIGURATION_PAGE } from '../checks/ticket-sender.ts'
import { isSkipped } from '../entry-problems.ts'
import { featuresOf, setupTypeOf, somebodyCallsIn } from '../setup-choices.ts'
import type { GuideItem, GuideSection } from '../wizard.ts'
import {
    entraName,
    items,
    MICROSOFT_365_ADMIN,
    NAMES,
    section,
    SERVICENOW_ADMIN,
    type GuideFacts,
    type StepGuide,
} from './guide.ts'

/** What the configuration guide writes where a value is asked for and nobody uses it. */
const IGNORED = 'ignored'
const NOT_USED = 'Not used: any text will do.'

/** sys_ids of the roles, those of the published app. */
const ROLES = {
    insightsUser: '802b2adfdb4cac507c80230bd3961911',
    administrator: '4b25c9fb1b7784507ddd4227cc4bcb3a',
} as const

/** Step 6: what the calling side needs, then what is left to do here. */
export const guideOfComplete: StepGuide = (facts) => [handOver(facts), afterwards(facts)]

function handOver(facts: GuideFacts): GuideSection {
    const { text, warning, value } = items(facts)
    const { entries } = facts.state
    const isCalled = somebodyCallsIn(entries['setup-type'])
    return section(facts, 'Values for the calling side', MICROSOFT_365_ADMIN, [
        warning(
            'Settings > Org settings > Organization profile > Support integration in the Microsoft 365 admin center is retired with the service behind it. Do not look for it: older guides lead there.',
        ),
        isCalled
            ? text(
                  'Hand these values to whoever operates the connector, or the system that sends security tickets. Secrets never pass through this page.',
              )
            : text(
                  'Nothing calls this instance, so there is nothing to hand over. Should a form ask, these are the values; what nobody uses is "ignored".',
              ),
        value(
            'Outbound App ID',
            facts.provider?.clientId ?? IGNORED,
            facts.provider ? 'Application ID to issue OAuth token' : NOT_USED,
        ),
        value('Repository', entries.repository.repositoryId, 'Repository ID of step 4'),
        value('Endpoint', `${facts.instanceUrl}/`),
        ...(isSkipped(facts.state, 'inbound') || isSkipped(facts.state, 'integration-user')
            ? nobodyCalls(facts)
            : entries.inbound.externalOidc
              ? aadAuth(facts)
              : basicAuth(facts)),
        isCalled && warning('Do NOT select Next or Complete until the other side has saved these values.'),
    ])
}

function basicAuth(facts: GuideFacts): readonly GuideItem[] {
    const { value, secret } = items(facts)
    return [
        value('Authentication type', 'Basic Auth'),
        value('Client Id', facts.inboundClient?.clientId ?? ''),
        secret('Client secret', 'The secret of the inbound OAuth client that you chose in step 2.'),
        value('Refresh token expiry', String(REFRESH_TOKEN_SECONDS), 'Seconds'),
        value('Rest username', facts.integrationUser?.userId ?? ''),
        secret('Rest user password', 'The password of the integration user that you chose in step 3.'),
    ]
}

function aadAuth(facts: GuideFacts): readonly GuideItem[] {
    const { value, secret } = items(facts)
    const restUser = entraName(facts, NAMES.restUserApp)
    return [
        value('Authentication type', 'AAD Auth'),
        value(
            'Client Id',
            facts.inboundClient?.clientId ?? '',
            'Client ID of {0}',
            entraName(facts, NAMES.inboundApp),
        ),
        value(
            'Rest username',
            facts.state.entries['integration-user'].restClientId,
            'Client ID of {0}',
            restUser,
        ),
        secret('Rest user password', 'The Value of the client secret of {0}.', restUser),
    ]
}

function nobodyCalls(facts: GuideFacts): readonly GuideItem[] {
    const { value } = items(facts)
    return [
        value('Authentication type', 'AAD Auth', NOT_USED),
        value('Client Id', IGNORED, NOT_USED),
        value('Rest username', IGNORED, NOT_USED),
        value('Rest user password', IGNORED, NOT_USED),
    ]
}

const roleUrl = (sysId: string): string => `/sys_user_role.do?sys_id=${sysId}`

/** What makes Secure Score run. */
function scoreItems(facts: GuideFacts): readonly GuideItem[] {
    const { text, link } = items(facts)
    return [
        text(
            'Security tickets: x_mioms_m365_assis.security_ticket_user sees Secure Score and makes tickets. Connect it, map ticket state names and authorize the sender under Manage ServiceNow configuration.',
        ),
        link('Manage ServiceNow configuration', CONFIGURATION_PAGE),
        link(
            'Open the role x_mioms_m365_assis.security_ticket_user',
            '/sys_user_role_list.do?sysparm_query=name%3Dx_mioms_m365_assis.security_ticket_user',
        ),
    ]
}

function afterwards(facts: GuideFacts): GuideSection {
    const { text, link, warning } = items(facts)
    const choices = facts.state.entries['setup-type']
    const withCases = featuresOf(choices).includes('support-cases')
    return section(facts, 'When the integration is complete', SERVICENOW_ADMIN, [
        text(
            'Grant roles: x_mioms_m365_assis.insights_user sees Service Health Incidents and Recommended Solutions; x_mioms_m365_assis.administrator can also open a case with Microsoft 365 support.',
        ),
        link('Open the role x_mioms_m365_assis.insights_user', roleUrl(ROLES.insightsUser)),
        setupTypeOf(choices) === 'insights-only'
            ? warning('With Insights only nobody should hold x_mioms_m365_assis.administrator.')
            : link('Open the role x_mioms_m365_assis.administrator', roleUrl(ROLES.administrator)),
        withCases &&
            text(
                'Optional: who uses a Microsoft 365 admin account of their own for cases opens Microsoft 365 Support > Link Account.',
            ),
        ...(featuresOf(choices).includes('secure-score') ? scoreItems(facts) : []),
        text('Choose the views of the incident form that show the tab.'),
        text('Then open any incident and look at its tab Microsoft 365 Support.'),
    ])
}
