import { appError } from '../../errors.ts'
import { err, ok, type Result } from '../../result.ts'
import type { OperationRequest } from '../request-operation.ts'
import type { TenantLicense } from './tenant-license.ts'

/**
 * What an operation asks for that assigns one of the tenant's licenses.
 * Errors: LICENSE_NOT_SUBSCRIBED without a license, LICENSE_NOT_OFFERED.
 */
export function licenseOperation(
    license: TenantLicense | undefined,
    targetId: string,
): Result<Pick<OperationRequest, 'kind' | 'targetId' | 'input'>> {
    if (!license) return err(appError('LICENSE_NOT_SUBSCRIBED'))
    if (!license.isOffered) return err(appError('LICENSE_NOT_OFFERED', [license.name]))
    const { skuId, partNumber } = license
    return ok({ kind: 'assign-license', targetId, input: { skuId, partNumber } })
}
