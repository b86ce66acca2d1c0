import { appError } from '../../../errors.ts'
import type { ConnectorAccess } from '../../../microsoft-clients/connector-client.ts'
import type { Digest, Random } from '../../../ports.ts'
import { err, ok, type Result } from '../../../result.ts'
import { clonedFrom } from '../../../setup/cloned-instance.ts'
import { currentSetup, type CurrentSetupDependencies } from '../../../setup/current-setup.ts'
import { tenantOf } from '../../../setup/setup-tenant.ts'

export type ConnectorAccessDependencies = CurrentSetupDependencies & {
    readonly digest: Digest
    readonly random: Random
}

/** The contract's paths begin with its version; many write it at the end of the base URL too. */
const baseOf = (url: string): string => url.trim().replace(/\/+$/, '').replace(/\/v1$/, '')

/** Where calls go by the setup that is in effect, unless this instance is a copy of the one that it was made on. */
export function connectorAccess(deps: ConnectorAccessDependencies): Result<ConnectorAccess> {
    const { state } = currentSetup(deps)
    const correlationId = deps.random.guid()
    const { inEffect } = state
    if (!inEffect) return err(appError('SETUP_INCOMPLETE', [], { correlationId }))
    const tenant = tenantOf(deps, inEffect)
    const row = deps.tenants.get(tenant.sysId)
    const isForeign = row !== undefined && row.instanceName !== deps.instance.name()
    if (isForeign || clonedFrom(deps, state) !== undefined)
        return err(appError('INSTANCE_CLONED', [tenant.name], { correlationId }))
    const { connectorUrl } = inEffect['setup-type']
    const { connectorProfile } = inEffect.outbound
    const baseUrl = baseOf(connectorUrl)
    // Setup lets nothing else through; what somebody wrote to its table by hand is not trusted with a token.
    if (connectorProfile === '' || !/^https:\/\/[^/?#@\s]+(?:\/[^?#\s]*)?$/i.test(baseUrl))
        return err(appError('SETUP_INCOMPLETE', [], { correlationId }))
    return ok({ tenantId: tenant.sysId, baseUrl, oauthProfile: connectorProfile })
}
