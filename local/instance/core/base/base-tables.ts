import { applicationTables } from './application-tables.ts'
import { assetTables } from './asset-tables.ts'
import { auditTables } from './audit-tables.ts'
import { catalogTables } from './catalog-tables.ts'
import { cloneTables } from './clone-tables.ts'
import type { DeclaredTable } from './declared-table.ts'
import { flowTables } from './flow-tables.ts'
import { formLogicTables } from './form-logic-tables.ts'
import { interfaceTables } from './interface-tables.ts'
import { knowledgeTables } from './knowledge-tables.ts'
import { moreTables } from './more-tables.ts'
import { organizationTables } from './organization-tables.ts'
import { relatedListTables } from './related-list-tables.ts'
import { requestTables } from './request-tables.ts'
import { securityTables } from './security-tables.ts'
import { serviceTables } from './service-tables.ts'
import { notificationTables } from './notification-tables.ts'
import { oauthTables } from './oauth-tables.ts'
import { outboundTables } from './outbound-tables.ts'
import { rateLimitTables } from './rate-limit-tables.ts'
import { systemTables } from './system-tables.ts'
import { trackingTables } from './tracking-tables.ts'
import { userTables } from './user-tables.ts'
import { workTables } from './work-tables.ts'

/** Every table of the base system. */
export const baseTables: readonly DeclaredTable[] = [
    ...applicationTables,
    ...userTables,
    ...interfaceTables,
    ...formLogicTables,
    ...relatedListTables,
    ...moreTables,
    ...outboundTables,
    ...oauthTables,
    ...rateLimitTables,
    ...systemTables,
    ...workTables,
    ...organizationTables,
    ...assetTables,
    ...serviceTables,
    ...catalogTables,
    ...requestTables,
    ...knowledgeTables,
    ...trackingTables,
    ...securityTables,
    ...auditTables,
    ...cloneTables,
    ...notificationTables,
    ...flowTables,
]
