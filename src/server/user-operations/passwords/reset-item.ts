import { ok } from '../../result.ts'
import type { CatalogItemDefinition } from '../request-items/catalog-item.ts'

/** sys_id of the catalog item "Reset a Microsoft 365 password", as the package has it. */
export const RESET_ITEM = 'a41c7e90f2d84b6fb3c05d6e17928acd'

/** A person. */
export const resetItem: CatalogItemDefinition = {
    variables: ['requested_for'],
    key: ({ sysId }) => `reset-password:${sysId}`,
    operation: (_deps, { variables }) =>
        ok({ kind: 'reset-password', targetId: variables['requested_for'] ?? '', input: {} }),
    asksFor: (_deps, { variables }, { targetId }) => variables['requested_for'] === targetId,
}
