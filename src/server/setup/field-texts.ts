import type { CurrentUser } from '../ports.ts'
import { BACKENDS } from '../support-cases/backends/definitions.ts'
import type { SetupStep } from './setup-state.ts'
import type { FieldText } from './wizard.ts'

/** Label, and a sentence about it; message keys. */
type Text = readonly [label: string, description?: string]

const SKIP: Text = ['Skip current step']

/** What the page calls the fields of each step and the answers to choose from (`field.answer`), in the guide's words. */
const FIELD_TEXTS: { readonly [Step in SetupStep]?: Readonly<Record<string, Text>> } = {
    'setup-type': {
        basicAuthentication: [
            'Does your ServiceNow environment allow Basic Authentication (access with ServiceNow user credential) for inbound webservice calls?',
        ],
        singleTenant: [
            'If you have multiple tenants, do you plan to use a single tenant integrated with your ServiceNow environment for Microsoft 365 support integration?',
        ],
        features: ['What will be used?', 'Recommended Solutions need no setup and are always there.'],
        'service-health': ['Service Health Incidents'],
        'support-cases': ['Microsoft service request', 'Agents take an incident to Microsoft support.'],
        'secure-score': [
            'Microsoft Secure Score tickets',
            'Reads Secure Score, and makes change requests and incidents of its improvement actions.',
        ],
        'user-operations': ['User operations: licenses, passwords, runbooks'],
        receivesSecurityTickets: [
            'Another system sends security tickets to this instance',
            'For example a flow of Power Automate: it signs in as the integration user of step 3.',
        ],
        supportBackend: [
            'How does a case get to Microsoft?',
            "Microsoft's own connector service is closed and cannot be used.",
        ],
        ...Object.fromEntries(
            BACKENDS.map(({ id, label, description }): readonly [string, Text] => [
                `supportBackend.${id}`,
                [label, description],
            ]),
        ),
        connectorUrl: ['Base URL of the connector', 'Begins with https.'],
    },
    tenant: {
        domain: ['Microsoft 365 domain or tenant ID'],
        cloud: ['Microsoft cloud'],
        'cloud.global': ['Microsoft 365 (global)'],
        'cloud.us_government_l4': ['Microsoft 365 US Government (L4)'],
        'cloud.us_government_l5': ['Microsoft 365 US Government DoD (L5)'],
        'cloud.china': ['Microsoft 365 operated by 21Vianet'],
    },
    outbound: {
        graphProfile: ['OAuth profile for Microsoft Graph'],
        connectorProfile: ['OAuth profile for the connector'],
        userOperationsProfile: ['OAuth profile for user operations'],
        azureProfile: ['OAuth profile for Azure Automation'],
        secretExpiresOn: [
            'Client secret expires on',
            'As Microsoft Entra shows it. You are warned 30, 14 and 3 days before.',
        ],
    },
    inbound: {
        skip: SKIP,
        externalOidc: [
            'External OIDC Auth Token',
            'The caller signs in at Microsoft Entra, not at this instance.',
        ],
        client: ['OAuth client'],
    },
    'integration-user': {
        skip: SKIP,
        restClientId: [
            'Client ID of the REST user application',
            'The integration user has this ID as its User ID.',
        ],
        user: ['Integration user'],
    },
    repository: { repositoryId: ['Repository ID'] },
    settings: {
        ssoWithMicrosoft365: ['SSO with Microsoft 365'],
        adminEmail: ['Microsoft 365 Admin Email'],
        testEnvironment: ['Test Environment'],
    },
}

/** The texts of a step's fields in the user's language. */
export const toFieldTexts = (
    step: SetupStep,
    { translate }: CurrentUser,
): Readonly<Record<string, FieldText>> =>
    Object.fromEntries(
        Object.entries(FIELD_TEXTS[step] ?? {}).map(([field, [label, description = '']]) => [
            field,
            { label: translate(label), description: description === '' ? '' : translate(description) },
        ]),
    )
