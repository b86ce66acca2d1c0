import type { CurrentUser } from '../ports.ts'
import type { EntryProblem, ProblemCode } from './entry-problems.ts'
import type { SetupStep } from './setup-state.ts'
import type { FieldProblem } from './wizard.ts'

/** English, both are message keys. */
interface ProblemText {
    readonly message: string
    readonly fix: string
}

const MISSING: ProblemText = { message: 'This is missing.', fix: 'Enter a value.' }

/** What is missing, by step and field; nothing else needs a sentence of its own there. */
const MISSING_BY_FIELD: Readonly<Record<string, ProblemText>> = {
    'agree.agree': {
        message: 'Nobody has agreed yet.',
        fix: 'Read the consent, then choose Agree.',
    },
    'setup-type.basicAuthentication': {
        message: 'The question about Basic Authentication has no answer yet.',
        fix: 'Choose Yes or No.',
    },
    'setup-type.singleTenant': {
        message: 'The question about a single tenant has no answer yet.',
        fix: 'Choose Yes or No.',
    },
    'setup-type.features': {
        message: 'No feature is chosen.',
        fix: 'Choose at least one feature, or continue without any setup.',
    },
    'setup-type.connectorUrl': {
        message: 'The base URL of the connector is missing.',
        fix: 'Enter the address that the operator of the connector gave you, or choose the hand-off to the admin center.',
    },
    'tenant.domain': {
        message: 'The Microsoft 365 tenant is missing.',
        fix: 'Enter a domain of the tenant, such as contoso.com, or its tenant ID.',
    },
    'outbound.graphProfile': {
        message: 'No OAuth profile is chosen.',
        fix: 'Choose the profile of the outbound OAuth provider for Microsoft Graph.',
    },
    'outbound.connectorProfile': {
        message: 'No OAuth profile is chosen for the connector.',
        fix: 'Choose the profile whose scope is the one of the connector.',
    },
    'outbound.userOperationsProfile': {
        message: 'No OAuth profile is chosen for user operations.',
        fix: 'Choose the profile of the app registration that may change users.',
    },
    'outbound.azureProfile': {
        message: 'No OAuth profile is chosen for Azure management.',
        fix: 'Choose the profile whose scope is the one of Azure management.',
    },
    'inbound.client': {
        message: 'No OAuth client is chosen.',
        fix: 'Choose the inbound OAuth client, or check Skip current step when nothing calls this instance.',
    },
    'integration-user.user': {
        message: 'No integration user is chosen.',
        fix: 'Search for the user by name or User ID and choose it.',
    },
    'integration-user.restClientId': {
        message: 'The client ID of the REST-user application is missing.',
        fix: 'Copy the Application (client) ID of m365supportintegration_servicenow_rest_user from Microsoft Entra.',
    },
    'repository.repositoryId': {
        message: 'The repository ID is missing.',
        fix: 'Enter the host name of this instance, as it was proposed.',
    },
    'settings.adminEmail': {
        message: 'Microsoft 365 Admin Email is missing.',
        fix: 'Enter the address of the Microsoft 365 admin whom Microsoft contacts about support cases.',
    },
}

const BY_CODE: Readonly<Record<Exclude<ProblemCode, 'missing'>, ProblemText>> = {
    'not-a-tenant': {
        message: 'This is neither a domain nor a tenant ID.',
        fix: 'Enter a domain such as contoso.com, or the tenant ID: 32 hexadecimal digits with hyphens.',
    },
    'is-a-url': {
        message: 'This is the address of a web page.',
        fix: 'Copy the value itself from the page, not the address of the page.',
    },
    'has-spaces': {
        message: 'There is a space in the value.',
        fix: 'Remove spaces, also at the beginning and at the end.',
    },
    'not-a-sys-id': {
        message: 'This is no record of this instance.',
        fix: 'Choose a record from the list.',
    },
    'not-an-app-id': {
        message: 'This is no client ID.',
        fix: 'Copy the Application (client) ID from Microsoft Entra: 32 hexadecimal digits with hyphens.',
    },
    'not-a-mail-address': {
        message: 'This is no e-mail address.',
        fix: 'Enter one address, such as admin@contoso.com, without a name or brackets.',
    },
    'not-https': {
        message: 'This is no https address.',
        fix: 'Enter an address that begins with https:// and has neither a user name, a query nor a fragment.',
    },
    'somebody-calls-in': {
        message: 'This step cannot be skipped: what you chose has another system call this instance.',
        fix: 'Uncheck Skip current step, or go back to the set-up and choose no connector and no inbound security tickets.',
    },
    'not-a-date': {
        message: 'The calendar has no such day.',
        fix: 'Enter the day as year-month-day, such as 2027-05-31.',
    },
}

function textOf(step: SetupStep, { field, code }: EntryProblem): ProblemText {
    if (code === 'missing') return MISSING_BY_FIELD[`${step}.${field}`] ?? MISSING
    return BY_CODE[code]
}

/** What a person reads about an entry that cannot stand, in their language. */
export function toFieldProblem(step: SetupStep, problem: EntryProblem, user: CurrentUser): FieldProblem {
    const { message, fix } = textOf(step, problem)
    return { field: problem.field, message: user.translate(message), fix: user.translate(fix) }
}
