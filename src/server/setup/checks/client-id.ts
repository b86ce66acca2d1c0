import type { ProblemCode } from '../entry-problems.ts'
import { appIdProblem } from '../entry-problems.ts'
import { found, passed } from '../check.ts'
import { isEntras } from './audience.ts'
import { ofProvider, providerLink } from './chosen-provider.ts'

const MESSAGES: Partial<Record<ProblemCode, string>> = {
    missing: 'The OAuth provider {0} has no client ID.',
    'is-a-url': 'The client ID of the OAuth provider {0} is a URL.',
    'has-spaces': 'The client ID of the OAuth provider {0} has spaces in it.',
    'not-an-app-id':
        'The client ID of the OAuth provider {0} is no Application (client) ID of Microsoft Entra.',
}

/** What people paste into the box by mistake is told before Microsoft Entra refuses it. */
export const judgeClientId = ofProvider((provider, _run, audience) => {
    const problem = appIdProblem(provider.clientId)
    if (problem === undefined || (problem === 'not-an-app-id' && !isEntras(audience, provider.tokenUrl)))
        return passed('The client ID has the form that it must have.')
    return found('fail', {
        message: MESSAGES[problem] ?? '',
        fix: 'In Microsoft Entra, copy the Application (client) ID from the overview of the app registration, and paste it into the record without anything before or after it.',
        parameters: [provider.entityName],
        whoFixes: 'servicenow-admin',
        link: providerLink(provider),
    })
})
