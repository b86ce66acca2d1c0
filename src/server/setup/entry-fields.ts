import { isCloudName } from '../microsoft-clients/clouds.ts'
import { isBackendId } from '../support-cases/backends/definitions.ts'
import { FEATURES, type Feature } from './setup-choices.ts'
import type { EntryStep, SetupEntries } from './setup-state.ts'

/** Reads one value of JSON; undefined: it is not of this field's kind. */
type FieldReader<T> = (value: unknown) => T | undefined

/** Long enough for any address that is pasted by mistake: it is kept, shown, and named as what it is. */
export const LONGEST_ENTRY = 500

/** Nobody types a control character; in a column or on a page it would hide what surrounds it. */
const text: FieldReader<string> = (value) =>
    // eslint-disable-next-line no-control-regex -- it is what this looks for
    typeof value === 'string' && value.length <= LONGEST_ENTRY && !/[\u0000-\u001f\u007f]/.test(value)
        ? value
        : undefined
const flag: FieldReader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined)
const answerOrNone: FieldReader<boolean | null> = (value) =>
    value === null || typeof value === 'boolean' ? value : undefined
const isFeature = (value: unknown): value is Feature => (FEATURES as readonly unknown[]).includes(value)
/** Each once, in the order of the list. */
const features: FieldReader<readonly Feature[]> = (value) =>
    Array.isArray(value) && value.every(isFeature)
        ? FEATURES.filter((feature) => value.includes(feature))
        : undefined

/** Every field that can be entered, by step: the one list that requests and stored setups are read by. */
export const ENTRY_FIELDS: {
    readonly [Step in EntryStep]: {
        readonly [Field in keyof SetupEntries[Step]]: FieldReader<SetupEntries[Step][Field]>
    }
} = {
    'setup-type': {
        basicAuthentication: answerOrNone,
        singleTenant: answerOrNone,
        features,
        supportBackend: (value) => (isBackendId(value) ? value : undefined),
        connectorUrl: text,
        receivesSecurityTickets: flag,
    },
    tenant: {
        domain: text,
        cloud: (value) => (typeof value === 'string' && isCloudName(value) ? value : undefined),
    },
    outbound: {
        graphProfile: text,
        connectorProfile: text,
        userOperationsProfile: text,
        azureProfile: text,
    },
    inbound: { skip: answerOrNone, externalOidc: flag, client: text },
    'integration-user': { skip: answerOrNone, user: text, restClientId: text },
    repository: { repositoryId: text },
    settings: { ssoWithMicrosoft365: flag, adminEmail: text, testEnvironment: flag },
}

export const isEntryStep = (value: unknown): value is EntryStep =>
    typeof value === 'string' && Object.prototype.hasOwnProperty.call(ENTRY_FIELDS, value)
