import { found, passed } from '../check.ts'
import { judgeRedirectUrl, type RedirectUrlVerdict } from '../token-url.ts'
import { ofProvider, providerLink } from './chosen-provider.ts'

const MESSAGES: Readonly<Record<Exclude<RedirectUrlVerdict, 'right'>, string>> = {
    missing: 'The OAuth provider {0} has no redirect URL. Client credentials work without one.',
    'old-name':
        'The redirect URL of the OAuth provider {0} ends in auth_redirect.do, as some guides say; the page of the platform is oauth_redirect.do.',
    'another-instance': 'The redirect URL of the OAuth provider {0} does not lead to this instance.',
    'another-page': 'The redirect URL of the OAuth provider {0} leads to another page of this instance.',
}

/** No token depends on it: never more than a warning. */
export const judgeRedirect = ofProvider((provider, { deps }) => {
    const verdict = judgeRedirectUrl(provider.redirectUrl, deps.instance.url())
    if (verdict === 'right') return passed('The redirect URL is the one that the platform has.')
    return found('warn', {
        message: MESSAGES[verdict],
        fix: 'Enter {1} here, and in Microsoft Entra under Authentication of the app registration.',
        parameters: [provider.entityName, `${deps.instance.url()}/oauth_redirect.do`],
        whoFixes: 'servicenow-admin',
        link: providerLink(provider),
    })
})
