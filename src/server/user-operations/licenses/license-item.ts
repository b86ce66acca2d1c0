import { appError } from '../../errors.ts'
import { err, ok } from '../../result.ts'
import type { CatalogItemDefinition } from '../request-items/catalog-item.ts'
import { tenantLicenseId } from './tenant-license.ts'

/** sys_id of the catalog item "Request a Microsoft 365 license", as the package has it. */
export const LICENSE_ITEM = 'efbbc343a63940ae9d078fc24623350c'

/** A person, and a row of the products that people may ask for. */
export const licenseItem: CatalogItemDefinition = {
    variables: ['requested_for', 'license'],
    key: ({ sysId }) => `assign-license:${sysId}`,
    operation(deps, { variables }) {
        const license = deps.tenantLicenses.bySysId(variables['license'] ?? '')
        if (!license) return err(appError('LICENSE_NOT_SUBSCRIBED'))
        if (!license.isOffered) return err(appError('LICENSE_NOT_OFFERED', [license.name]))
        const { skuId, partNumber } = license
        return ok({
            kind: 'assign-license',
            targetId: variables['requested_for'] ?? '',
            input: { skuId, partNumber },
        })
    },
    asksFor: (deps, { variables }, { targetId, tenantId, input }) =>
        variables['requested_for'] === targetId &&
        variables['license'] === tenantLicenseId(deps, tenantId, String(input['skuId'] ?? '')),
}
