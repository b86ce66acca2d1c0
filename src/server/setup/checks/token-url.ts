import { found, passed, type Finding } from '../check.ts'
import type { CheckRun } from '../check-run.ts'
import { isGuid } from '../../identifiers.ts'
import type { OAuthProvider } from '../../ports.ts'
import { readTokenUrl, tokenUrlOf, type TokenUrl, type TokenUrlProblem } from '../token-url.ts'
import { isEntras } from './audience.ts'
import { ofProvider, providerLink, type Judge } from './chosen-provider.ts'

const MESSAGES: Readonly<Record<TokenUrlProblem, string>> = {
    missing: 'The OAuth provider {0} has no token URL.',
    'not-https': 'The token URL of the OAuth provider {0} is no address that begins with https://.',
    'not-a-sign-in-host':
        'The token URL of the OAuth provider {0} is not on a sign-in host of Microsoft Entra.',
    'not-a-token-endpoint':
        'The token URL of the OAuth provider {0} is on the right host, but it is not that of a token endpoint.',
    'no-tenant':
        'The token URL of the OAuth provider {0} names no tenant: common, organizations and consumers are for people who sign in.',
}
const V1 =
    'The token URL of the OAuth provider {0} is the v1 endpoint of the older guides. It needs a resource, which an OAuth profile cannot send.'
const OTHER_CLOUD = 'The token URL of the OAuth provider {0} belongs to another cloud than the tenant.'
export const OTHER_TENANT = 'The token URL of the OAuth provider {0} names the tenant {2}; entered is {3}.'

/** What the URL itself says: form, version, cloud, and the tenant where both are ids. */
export const judgeTokenUrl: Judge = ofProvider((provider, run, audience) => {
    if (!isEntras(audience, provider.tokenUrl))
        return readTokenUrl(provider.tokenUrl) === 'not-a-sign-in-host'
            ? passed('The connector takes its tokens from a service that is not Microsoft Entra.')
            : wrongTokenUrl(provider, run, MESSAGES['not-https'])
    const url = readTokenUrl(provider.tokenUrl)
    if (typeof url === 'string') return wrongTokenUrl(provider, run, MESSAGES[url])
    if (url.version === 'v1') return wrongTokenUrl(provider, run, V1)
    const { domain, cloud } = run.state.entries.tenant
    // Somebody else's connector may have its app registration in somebody else's tenant.
    if (audience.group === 'connector')
        return passed('The token URL is the v2.0 endpoint of Microsoft Entra.')
    if (!url.clouds.includes(cloud)) return wrongTokenUrl(provider, run, OTHER_CLOUD)
    if (isGuid(url.tenant) && isGuid(domain) && url.tenant !== domain.toLowerCase())
        return wrongTokenUrl(provider, run, OTHER_TENANT, url)
    return passed('The token URL is the v2.0 endpoint of the tenant.')
})

/** Every fault of the URL has one fix: the URL that belongs there. */
export function wrongTokenUrl(
    provider: OAuthProvider,
    run: CheckRun,
    message: string,
    url?: TokenUrl,
): Finding {
    const { domain, cloud } = run.state.entries.tenant
    return found('fail', {
        message,
        fix: 'Enter this token URL: {1}',
        parameters: [
            provider.entityName,
            tokenUrlOf(cloud, domain.trim() || '…'),
            ...(url ? [url.tenant, domain] : []),
        ],
        whoFixes: 'servicenow-admin',
        link: providerLink(provider),
    })
}
