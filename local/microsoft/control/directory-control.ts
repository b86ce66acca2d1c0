import type { ScenarioClock } from '../clock.ts'
import type { DirectoryAccount } from '../directory/account.ts'
import type { Directory } from '../directory/directory.ts'
import type { TenantPolicies, TenantPolicy } from '../directory/tenant-policy.ts'
import { usabilityOf } from '../directory/temporary-access-pass.ts'
import type { Holding, LicenseBook } from '../licenses/license-book.ts'
import { consumedUnits, effectiveLicenses, statesOf } from '../licenses/license-states.ts'
import { productNamed, productOf } from '../licenses/products.ts'
import { tenantId } from './control-tenant.ts'
import { parseUserChange, type UserChange } from './parse-user-change.ts'

/** An account without its secrets: what was set is there as counts and times. */
export type ShownUser = Omit<DirectoryAccount, 'licenses' | 'password' | 'temporaryAccessPass'> & {
    /** Part numbers of what it has, inherited ones too. */
    readonly licenses: readonly string[]
    readonly passwordChanges: number
    readonly mustChangePassword: boolean
    readonly hasTemporaryAccessPass: boolean
}

export type SignIn = 'password' | 'temporaryAccessPass' | 'refused'

/** Users, licences and policies of a tenant: contoso.com unless told otherwise. */
export interface DirectoryControl {
    users(tenant?: string): readonly ShownUser[]
    /** By object id or user principal name. @throws Error when there is none. */
    user(key: string, tenant?: string): ShownUser
    /** @throws Error that says what is wrong with the change. */
    changeUser(key: string, change: UserChange, tenant?: string): ShownUser
    /** Signs in with a password or a pass, as its owner would: what it was let in with. A pass for one use is used. */
    signIn(key: string, secret: string, tenant?: string): SignIn
    licenses(tenant?: string): readonly (Holding & { readonly consumedUnits: number })[]
    /** Units and state of a product, which the tenant may not have had before. */
    changeLicense(
        skuPartNumber: string,
        change: Partial<Omit<Holding, 'skuPartNumber'>>,
        tenant?: string,
    ): readonly Holding[]
    tenantPolicy(tenant?: string): TenantPolicy
    changeTenantPolicy(change: Partial<TenantPolicy>, tenant?: string): TenantPolicy
}

export interface ControlledDirectory {
    readonly clock: ScenarioClock
    readonly directory: Directory
    readonly policies: TenantPolicies
    readonly licenses: LicenseBook
}

export const createDirectoryControl = (parts: ControlledDirectory): DirectoryControl => {
    const { clock, directory, policies, licenses } = parts
    const accountOf = (key: string, tenant: string): DirectoryAccount => {
        const account = directory.newest(tenant, key)
        if (account === undefined) throw new Error(`There is no user "${key}"`)
        return account
    }
    const shown = (tenant: string, account: DirectoryAccount): ShownUser => {
        const { password, temporaryAccessPass, ...rest } = account
        const had = effectiveLicenses(statesOf(directory, tenant, account))
        return {
            ...rest,
            licenses: had.map(({ skuId }) => productOf(skuId)?.skuPartNumber ?? skuId),
            passwordChanges: password.changes,
            mustChangePassword: password.mustChange,
            hasTemporaryAccessPass: temporaryAccessPass !== null,
        }
    }
    const signIn = (tenant: string, account: DirectoryAccount, secret: string): SignIn => {
        const { password, temporaryAccessPass: pass } = account
        const now = clock.now()
        if (!account.accountEnabled) return 'refused'
        if (password.value === secret) {
            directory.change(tenant, account.id, () => ({ lastSignInAt: now }))
            return 'password'
        }
        const usable = pass && usabilityOf(pass, policies.of(tenant), now) === 'EnabledByPolicy'
        if (!usable || pass.value !== secret) return 'refused'
        directory.change(tenant, account.id, () => ({
            lastSignInAt: now,
            temporaryAccessPass: { ...pass, isUsed: true },
        }))
        return 'temporaryAccessPass'
    }
    return {
        users: (name) => {
            const tenant = tenantId(name)
            return directory.accounts(tenant).map(({ id }) => shown(tenant, accountOf(id, tenant)))
        },
        user: (key, name) => shown(tenantId(name), accountOf(key, tenantId(name))),
        changeUser: (key, change, name) => {
            const tenant = tenantId(name)
            const parsed = parseUserChange(change)
            return shown(
                tenant,
                directory.change(tenant, accountOf(key, tenant).id, () => parsed),
            )
        },
        signIn: (key, secret, name) => signIn(tenantId(name), accountOf(key, tenantId(name)), secret),
        licenses: (name) => {
            const tenant = tenantId(name)
            const accounts = directory.accounts(tenant).map(({ id }) => accountOf(id, tenant))
            return licenses.of(tenant).map((holding) => ({
                ...holding,
                consumedUnits: consumedUnits(
                    directory,
                    tenant,
                    accounts,
                    productNamed(holding.skuPartNumber).skuId,
                ),
            }))
        },
        changeLicense: (sku, change, name) => licenses.change(tenantId(name), sku, change),
        tenantPolicy: (name) => policies.of(tenantId(name)),
        changeTenantPolicy: (change, name) => policies.change(tenantId(name), change),
    }
}
