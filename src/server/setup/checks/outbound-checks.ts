import type { Check } from '../check.ts'
import { GRAPH_PERMISSIONS } from '../graph-permissions.ts'
import { judgeToken } from './access-token.ts'
import {
    AZURE_AUTOMATION,
    checkId,
    checksOf,
    CONNECTOR,
    GRAPH,
    USER_OPERATIONS,
    type Audience,
    type OutboundTopic,
} from './audience.ts'
import { automationRole } from './automation-role.ts'
import type { Judge } from './chosen-provider.ts'
import { judgeClientId } from './client-id.ts'
import { clockSkew } from './clock-skew.ts'
import { COMMENT_PERMISSION, commentPermissionCheck } from './comment-permission.ts'
import { entraRole } from './entra-role.ts'
import { graphReachable } from './graph-reachable.ts'
import { judgeGrantType } from './grant-type.ts'
import { judgeProfile } from './oauth-profile.ts'
import { oauthTablesReadable } from './oauth-tables-readable.ts'
import { permissionCheck } from './permission.ts'
import { judgeRedirect } from './redirect-url.ts'
import { judgeScope } from './scope.ts'
import { secretExpiry } from './secret-expiry.ts'
import { judgeTenantOfTokenUrl } from './tenant-of-token-url.ts'

const TOPICS: readonly (readonly [OutboundTopic, Judge, 'required' | 'advice'])[] = [
    ['profile', judgeProfile, 'required'],
    ['client-id', judgeClientId, 'required'],
    ['grant-type', judgeGrantType, 'required'],
    ['token-url', judgeTenantOfTokenUrl, 'required'],
    ['scope', judgeScope, 'required'],
    ['redirect-url', judgeRedirect, 'advice'],
    ['token', judgeToken, 'required'],
]

/** The checks that every OAuth profile gets. */
const profileChecks = (audience: Audience): readonly Check[] =>
    TOPICS.map(([topic, judge, weight]) => ({
        ...checksOf(audience),
        id: checkId(audience, topic),
        title: audience.titles[topic],
        required: weight === 'required',
        run: (run) => judge(run, audience),
    }))

const permissionChecks = (profile: 'graphProfile' | 'userOperationsProfile'): readonly Check[] =>
    GRAPH_PERMISSIONS.filter((permission) => permission.profile === profile).map((permission) =>
        permission.name === COMMENT_PERMISSION
            ? commentPermissionCheck(permission)
            : permissionCheck(permission),
    )

/** Step 1 of the wizard: everything between this instance and a token that Microsoft accepts. */
export const OUTBOUND_CHECKS: readonly Check[] = [
    oauthTablesReadable,
    ...profileChecks(GRAPH),
    graphReachable,
    ...permissionChecks('graphProfile'),
    clockSkew,
    secretExpiry,
    ...profileChecks(CONNECTOR),
    ...profileChecks(USER_OPERATIONS),
    ...permissionChecks('userOperationsProfile'),
    entraRole,
    ...profileChecks(AZURE_AUTOMATION),
    automationRole,
]
