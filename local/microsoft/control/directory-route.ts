import type { TenantPolicy } from '../directory/tenant-policy.ts'
import { CAPABILITY_STATUSES, type Holding } from '../licenses/license-book.ts'
import type { Control } from './control.ts'
import { optionalText, parseBody, text, type Body } from './parse-body.ts'
import type { UserChange } from './parse-user-change.ts'
import type { ControlEndpoint } from './route.ts'

const isWhole = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0
const isFlag = (value: unknown): boolean => typeof value === 'boolean'
const oneOf =
    (values: readonly unknown[]) =>
    (value: unknown): boolean =>
        values.includes(value)

type Takes = Readonly<Record<string, (value: unknown) => boolean>>

const HOLDING: Takes = {
    enabled: isWhole,
    warning: isWhole,
    suspended: isWhole,
    lockedOut: isWhole,
    capabilityStatus: oneOf(CAPABILITY_STATUSES),
}

const POLICY: Takes = {
    premium: isFlag,
    passwordWriteback: isFlag,
    federatedDomains: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
    temporaryAccessPass: oneOf(['enabled', 'disabled', 'refused']),
    readDelaySeconds: isWhole,
}

/** @throws Error that names the key whose value is wrong. */
const changeOf = (body: Body, takes: Takes): Body => {
    const given = Object.entries(body).filter(([key]) => Object.hasOwn(takes, key))
    const wrong = given.find(([key, value]) => !takes[key]!(value))
    if (wrong) throw new Error(`Wrong value of "${wrong[0]}"`)
    return Object.fromEntries(given)
}

/** Control endpoints for users, licences and policies; each takes the `tenant`. */
export const directoryControlEndpoints: Readonly<Record<string, ControlEndpoint>> = {
    'GET /users': (control) => control.users(),
    'POST /users': (control, request) => {
        const body = parseBody(request.body, ['tenant', 'user', 'change'])
        const [user, tenant] = [text(body, 'user'), optionalText(body, 'tenant')]
        return body.change === undefined
            ? control.user(user, tenant)
            : control.changeUser(user, body.change as UserChange, tenant)
    },
    'POST /sign-ins': (control, request) => {
        const body = parseBody(request.body, ['tenant', 'user', 'secret'])
        const signIn = control.signIn(text(body, 'user'), text(body, 'secret'), optionalText(body, 'tenant'))
        return { signIn }
    },
    'GET /licenses': (control) => control.licenses(),
    'POST /licenses': (control, request) => {
        const body = parseBody(request.body, ['tenant', 'skuPartNumber', ...Object.keys(HOLDING)])
        const change = changeOf(body, HOLDING) as Partial<Holding>
        return control.changeLicense(text(body, 'skuPartNumber'), change, optionalText(body, 'tenant'))
    },
    'GET /tenant-policy': (control: Control) => control.tenantPolicy(),
    'POST /tenant-policy': (control, request) => {
        const body = parseBody(request.body, ['tenant', ...Object.keys(POLICY)])
        const change = changeOf(body, POLICY) as Partial<TenantPolicy>
        return control.changeTenantPolicy(change, optionalText(body, 'tenant'))
    },
}
