import type { InboundClient } from '../../ports.ts'
import { found, type Finding, type FixLink } from '../check.ts'
import type { CheckRun } from '../check-run.ts'
import { isSkipped } from '../entry-problems.ts'
import type { SetupState } from '../setup-state.ts'

/** Before somebody chooses there is nothing to check, and the step asks for a choice. */
export const inboundApplies = (state: SetupState): boolean =>
    !isSkipped(state, 'inbound') && state.entries.inbound.client !== ''

export const oidcApplies = (state: SetupState): boolean =>
    inboundApplies(state) && state.entries.inbound.externalOidc

export const inboundSubject = ({ entries: { inbound, tenant } }: SetupState): string =>
    JSON.stringify([inbound.externalOidc, inbound.client, tenant.domain, tenant.cloud])

/** Is the table that holds the clients closed to the app? */
export const registryIsClosed = (run: CheckRun): boolean =>
    run.once('refused tables', () => run.deps.oauth.refused()).includes('oauth_entity')

/** The client that is chosen in step 2; undefined: none, or it is gone, or it cannot be read. */
export function chosenInboundClient(run: CheckRun): InboundClient | undefined {
    const wanted = run.state.entries.inbound.client
    return run
        .once('inbound clients', () => run.deps.oauth.inboundClients())
        .find(({ sysId }) => wanted !== '' && sysId === wanted)
}

export const clientLink = (client: InboundClient): FixLink => ({
    text: 'Open the inbound OAuth provider',
    url: `/${client.oidc ? 'oauth_oidc_entity' : 'oauth_entity'}.do?sys_id=${client.sysId}`,
})

/** Judges the External OIDC Auth Token that is chosen. */
export const ofOidc =
    (judge: (client: InboundClient, oidc: NonNullable<InboundClient['oidc']>, run: CheckRun) => Finding) =>
    (run: CheckRun): Finding => {
        const client = chosenInboundClient(run)
        return client?.oidc
            ? judge(client, client.oidc, run)
            : found('not-run', {
                  message: 'Not run, because no External OIDC Auth Token that can be read is chosen.',
                  fix: 'Mend that first, then run the checks again.',
                  whoFixes: 'servicenow-admin',
              })
    }
