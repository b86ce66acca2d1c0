import { builtInTenants, findTenant } from '../tenants.ts'

/** The id of the tenant that is steered. @throws Error when there is no such tenant. */
export const tenantId = (name = 'contoso.com'): string => {
    const tenant = findTenant(builtInTenants, name)
    if (!tenant) throw new Error(`There is no tenant "${name}"`)
    return tenant.id
}
