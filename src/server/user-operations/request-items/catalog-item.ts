import type { Result } from '../../result.ts'
import { LICENSE_ITEM, licenseItem } from '../licenses/license-item.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import type { OperationRequest } from '../request-operation.ts'
import { RESET_ITEM, resetItem } from '../passwords/reset-item.ts'
import { MAILBOX_ITEM, mailboxItem } from '../runbooks/mailbox-item.ts'
import type { UserOperation } from '../user-operation.ts'
import type { RequestItem } from './request-item.ts'

/** What one of the app's catalog items asks for. */
export interface CatalogItemDefinition {
    /** Names of the variables that are read. */
    readonly variables: readonly string[]
    /** What is asked twice under one key is one operation. */
    key(item: RequestItem): string
    /** What is asked for. An error closes the item. */
    operation(
        deps: OperationDependencies,
        item: RequestItem,
    ): Result<Pick<OperationRequest, 'kind' | 'targetId' | 'input'>>
    /** Does the item still ask for this? Somebody may have changed its variables since. */
    asksFor(deps: OperationDependencies, item: RequestItem, operation: UserOperation): boolean
}

/** By the sys_id of the catalog item. */
export const CATALOG_ITEMS: Readonly<Record<string, CatalogItemDefinition>> = {
    [LICENSE_ITEM]: licenseItem,
    [MAILBOX_ITEM]: mailboxItem,
    [RESET_ITEM]: resetItem,
}

/** A requested item with what its catalog item asks for; undefined: it is none of the app's, or gone. */
export function requestItem(
    { requestItems }: Pick<OperationDependencies, 'requestItems'>,
    sysId: string,
): { readonly item: RequestItem; readonly definition: CatalogItemDefinition } | undefined {
    const definition = CATALOG_ITEMS[requestItems.catalogItemOf(sysId)]
    const item = definition && requestItems.read(sysId, definition.variables)
    return definition && item && { item, definition }
}
