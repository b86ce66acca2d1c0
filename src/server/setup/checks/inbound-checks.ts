import type { Check } from '../check.ts'
import { inboundClient, inboundRefreshToken } from './inbound-client.ts'
import {
    integrationUser,
    integrationUserAccess,
    integrationUserId,
    integrationUserRights,
    integrationUserRole,
} from './integration-user.ts'
import { oidcClientId, oidcProvider, oidcUserClaim, oidcUserField } from './oidc-provider.ts'
import { ticketSenderAuthorized } from './ticket-sender.ts'

/** Who calls in, and as whom. */
export const INBOUND_CHECKS: readonly Check[] = [
    inboundClient,
    inboundRefreshToken,
    oidcProvider,
    oidcUserClaim,
    oidcUserField,
    oidcClientId,
    integrationUser,
    integrationUserId,
    integrationUserRole,
    integrationUserRights,
    integrationUserAccess,
    ticketSenderAuthorized,
]
