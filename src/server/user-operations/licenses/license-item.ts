import type { CatalogItemDefinition } from '../request-items/catalog-item.ts'
import { licenseOperation } from './license-operation.ts'
import { tenantLicenseId } from './tenant-license.ts'

/** sys_id of the catalog item "Request a Microsoft 365 license", as the package has it. */
export const LICENSE_ITEM = 'efbbc343a63940ae9d078fc24623350c'

/** A person, and a row of the products that people may ask for. */
export const licenseItem: CatalogItemDefinition = {
    variables: ['requested_for', 'license'],
    key: ({ sysId }) => `assign-license:${sysId}`,
    operation: (deps, { variables }) =>
        licenseOperation(
            deps.tenantLicenses.bySysId(variables['license'] ?? ''),
            variables['requested_for'] ?? '',
        ),
    asksFor: (deps, { variables }, { targetId, tenantId, input }) =>
        variables['requested_for'] === targetId &&
        variables['license'] === tenantLicenseId(deps, tenantId, String(input['skuId'] ?? '')),
}
