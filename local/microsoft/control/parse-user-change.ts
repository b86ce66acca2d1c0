import type { AuthenticationMethod, DirectoryAccount } from '../directory/account.ts'
import { isJsonObject } from '../http/json-object.ts'
import { productNamed } from '../licenses/products.ts'

/** What can be changed of an account from outside: `licenses` are part numbers. */
export interface UserChange {
    readonly accountEnabled?: boolean
    readonly jobTitle?: string | null
    readonly department?: string | null
    readonly usageLocation?: string | null
    readonly onPremisesSyncEnabled?: true | null
    readonly roles?: readonly string[]
    readonly groups?: readonly string[]
    readonly manager?: string | null
    readonly licenses?: readonly string[]
    readonly licenseErrors?: Readonly<Record<string, string>>
    /** Milliseconds since 1970; null: never. */
    readonly lastSignInAt?: number | null
    readonly methods?: readonly AuthenticationMethod[]
    readonly sspr?: DirectoryAccount['sspr']
}

const isText = (value: unknown): boolean => typeof value === 'string'
const orNull = (fits: (value: unknown) => boolean) => (value: unknown) => value === null || fits(value)
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)
const METHODS = ['phone', 'email', 'microsoftAuthenticator']

const takes: Readonly<Record<keyof UserChange, (value: unknown) => boolean>> = {
    accountEnabled: (value) => typeof value === 'boolean',
    jobTitle: orNull(isText),
    department: orNull(isText),
    usageLocation: orNull(isText),
    onPremisesSyncEnabled: orNull((value) => value === true),
    roles: isTexts,
    groups: isTexts,
    manager: orNull(isText),
    licenses: isTexts,
    licenseErrors: (value) => isJsonObject(value) && isTexts(Object.values(value)),
    lastSignInAt: orNull((value) => typeof value === 'number'),
    methods: (value) =>
        Array.isArray(value) && value.every((one) => isJsonObject(one) && METHODS.includes(String(one.type))),
    sspr: (value) =>
        isJsonObject(value) &&
        typeof value.isEnabled === 'boolean' &&
        typeof value.isRegistered === 'boolean',
}

/**
 * Checks a change that came as JSON.
 * @throws Error that names the wrong or unknown key, or the product that there is not.
 */
export const parseUserChange = (value: unknown): Partial<DirectoryAccount> => {
    if (!isJsonObject(value)) throw new Error('A change of a user is a JSON object')
    for (const [name, given] of Object.entries(value)) {
        if (!Object.hasOwn(takes, name)) throw new Error(`A user has no "${name}" that can be changed`)
        if (!takes[name as keyof UserChange](given)) throw new Error(`Wrong value of "${name}"`)
    }
    const { licenses, ...rest } = value as UserChange
    if (licenses === undefined) return rest
    return {
        ...rest,
        licenses: licenses.map((name) => ({ skuId: productNamed(name).skuId, disabledPlans: [] })),
    }
}
