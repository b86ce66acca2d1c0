import { found, passed } from '../check.ts'
import { ofProvider, profileLink } from './chosen-provider.ts'

/** An app that runs without a person gets its tokens by client credentials. */
export const judgeGrantType = ofProvider((provider) =>
    provider.grantType === 'client_credentials'
        ? passed('The grant type is Client Credentials.')
        : found('fail', {
              message: 'The grant type of the OAuth profile {0} is {1}; it must be Client Credentials.',
              fix: 'Choose Client Credentials as the grant type of the profile, and as the default grant type of its provider.',
              parameters: [provider.profileName, provider.grantType || '-'],
              whoFixes: 'servicenow-admin',
              link: profileLink(provider),
          }),
)
