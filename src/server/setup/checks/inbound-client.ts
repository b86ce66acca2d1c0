import { found, passed, type Check } from '../check.ts'
import { setupPage } from '../setup-page.ts'
import {
    chosenInboundClient,
    clientLink,
    inboundApplies,
    inboundSubject,
    registryIsClosed,
} from './chosen-inbound-client.ts'

/** The OAuth client that the calling side signs in with: there, active, and of the kind that the box says. */
export const inboundClient: Check = {
    id: 'inbound-client',
    title: 'Inbound OAuth provider',
    group: 'inbound',
    feature: 'setup',
    step: 'inbound',
    required: true,
    applies: inboundApplies,
    subject: inboundSubject,
    run(run) {
        const { externalOidc } = run.state.entries.inbound
        const client = chosenInboundClient(run)
        if (!client) {
            const isClosed = registryIsClosed(run)
            return found(isClosed ? 'not-run' : 'fail', {
                message: isClosed
                    ? 'Not run, because the Application Registry cannot be read.'
                    : 'The inbound OAuth provider that was chosen is not in the Application Registry.',
                fix: isClosed
                    ? 'Mend the check "Application Registry can be read" first.'
                    : 'Choose one in step 2; create it under System OAuth > Application Registry if there is none.',
                whoFixes: 'servicenow-admin',
                link: setupPage('Open step 2', 'inbound'),
            })
        }
        if (!client.isActive)
            return found('fail', {
                message: 'The inbound OAuth provider {0} is not active.',
                fix: 'Open the record and tick Active, or choose another in step 2.',
                parameters: [client.name],
                whoFixes: 'servicenow-admin',
                link: clientLink(client),
            })
        if (externalOidc && !client.oidc)
            return found('fail', {
                message: '{0} is an OAuth API endpoint for external clients, not an OIDC provider.',
                fix: 'Uncheck "External OIDC Auth Token" in step 2, or choose a record that was made with "Configure an OIDC provider to verify ID tokens".',
                parameters: [client.name],
                whoFixes: 'servicenow-admin',
                link: setupPage('Open step 2', 'inbound'),
            })
        if (!externalOidc && client.oidc)
            return found('fail', {
                message: '{0} is an OIDC provider, not an OAuth API endpoint for external clients.',
                fix: 'Check "External OIDC Auth Token" in step 2, or choose a record that was made with "Create an OAuth API endpoint for external clients".',
                parameters: [client.name],
                whoFixes: 'servicenow-admin',
                link: setupPage('Open step 2', 'inbound'),
            })
        return passed('The inbound OAuth provider {0} is active and of the right kind.', [client.name])
    },
}

/** What the configuration guide tells the calling side to enter as "Refresh token expiry". */
export const REFRESH_TOKEN_SECONDS = 864_000

/** A calling side that believes in longer life than the tokens have stops in the middle of the night. */
export const inboundRefreshToken: Check = {
    id: 'inbound-refresh-token',
    title: 'Life of inbound refresh tokens',
    group: 'inbound',
    feature: 'setup',
    step: 'inbound',
    required: false,
    applies: (state) => inboundApplies(state) && !state.entries.inbound.externalOidc,
    subject: inboundSubject,
    run(run) {
        const client = chosenInboundClient(run)
        if (!client || client.oidc)
            return found('not-run', {
                message: 'Not run, because no OAuth API endpoint that can be read is chosen.',
                fix: 'Mend that first, then run the checks again.',
                whoFixes: 'servicenow-admin',
            })
        const seconds = client.refreshTokenSeconds
        if (seconds !== null && seconds < REFRESH_TOKEN_SECONDS)
            return found('warn', {
                message:
                    'Refresh tokens of {0} live {1} seconds; the calling side is told {2} and would sign in too late.',
                fix: 'Set Refresh Token Lifespan of the record to {2} or more.',
                parameters: [client.name, String(seconds), String(REFRESH_TOKEN_SECONDS)],
                whoFixes: 'servicenow-admin',
                link: clientLink(client),
            })
        return passed('Refresh tokens live as long as the calling side is told, {0} seconds, or longer.', [
            String(REFRESH_TOKEN_SECONDS),
        ])
    },
}
