import { isGuid } from '../../identifiers.ts'
import { found } from '../check.ts'
import { readTokenUrl, tokenUrlOf } from '../token-url.ts'
import { tokenOf } from './access-token.ts'
import { chosenProvider, providerLink, type Judge } from './chosen-provider.ts'
import { judgeTokenUrl, OTHER_TENANT, wrongTokenUrl } from './token-url.ts'

/** What the token URL says, and whether an id and a domain are one tenant, as far as a token tells. */
export const judgeTenantOfTokenUrl: Judge = (run, audience) => {
    const verdict = judgeTokenUrl(run, audience)
    const provider = chosenProvider(run, audience)
    const url = provider && readTokenUrl(provider.tokenUrl)
    if (verdict.status !== 'pass' || audience.group === 'connector' || typeof url !== 'object') return verdict
    const { domain, cloud } = run.state.entries.tenant
    const entered = domain.trim().toLowerCase()
    if (url.tenant === entered || !provider) return verdict
    const token = tokenOf(run, audience)
    const actual = token.kind === 'token' ? (token.claims?.tenantId.toLowerCase() ?? '') : ''
    if (isGuid(entered) && actual !== '')
        return actual === entered ? verdict : wrongTokenUrl(provider, run, OTHER_TENANT, url)
    return found('warn', {
        message:
            'The token URL of the OAuth provider {0} names the tenant {2}; entered is {3}. Whether both are one tenant cannot be told.',
        fix: 'Name the tenant in the same way in both places: {1}',
        parameters: [provider.entityName, tokenUrlOf(cloud, entered), url.tenant, entered],
        whoFixes: 'servicenow-admin',
        link: providerLink(provider),
    })
}
