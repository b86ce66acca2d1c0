import type { CloudName } from '../microsoft-clients/clouds.ts'
import { NO_CHOICES, type SetupChoices } from './setup-choices.ts'

/** The pages of the Setup wizard, in their order. The six from `outbound` on carry the guide's numbers. */
export const STEPS = [
    'agree',
    'setup-type',
    'tenant',
    'outbound',
    'inbound',
    'integration-user',
    'repository',
    'settings',
    'complete',
] as const
export type SetupStep = (typeof STEPS)[number]

/** Who a token is for, and with which app registration. */
export type OutboundProfile = 'graphProfile' | 'connectorProfile' | 'userOperationsProfile' | 'azureProfile'

/** What is entered on each step. References are sys_ids; there is no field for a secret. */
export interface SetupEntries {
    readonly 'setup-type': SetupChoices
    readonly tenant: { readonly domain: string; readonly cloud: CloudName }
    /** One OAuth profile per audience; user operations have an app registration of their own. */
    readonly outbound: { readonly [Profile in OutboundProfile]: string }
    readonly inbound: {
        /** "Skip current step"; null: as the choices propose. */
        readonly skip: boolean | null
        /** "External OIDC Auth Token" */
        readonly externalOidc: boolean
        readonly client: string
    }
    readonly 'integration-user': {
        readonly skip: boolean | null
        readonly user: string
        /** With an external token: the client id of the REST-user application. */
        readonly restClientId: string
    }
    readonly repository: { readonly repositoryId: string }
    readonly settings: {
        readonly ssoWithMicrosoft365: boolean
        readonly adminEmail: string
        readonly testEnvironment: boolean
    }
}
export type EntryStep = keyof SetupEntries

/** Something entered on a step; what is absent stays as it was. */
export type EnterAction = {
    [Step in EntryStep]: {
        readonly kind: 'enter'
        readonly step: Step
        readonly values: Partial<SetupEntries[Step]>
    }
}[EntryStep]

export interface SetupState {
    /** Rises with every change: of two admins the later one is told. */
    readonly revision: number
    readonly agreedAt: number | null
    /** "Continue without any setup": recommended solutions only. */
    readonly withoutSetup: boolean
    readonly entries: SetupEntries
    /** Where the wizard opens, for whoever opens it. */
    readonly position: SetupStep
    /** When the integration was last completed; null: never, or the admin went on without setup since. */
    readonly completedAt: number | null
    /** What was entered when it was completed: features run on this until Complete is chosen again. */
    readonly inEffect: SetupEntries | null
    /** Name of the instance that it was completed or confirmed on: on a clone nothing is sent. */
    readonly instanceName: string | null
    /** The tenant rows that the wizard writes, and the revision that last decided on them; null: none yet. */
    readonly publication: Publication | null
    /** Last day of the client secret's life, `yyyy-MM-dd`, as an admin entered it; empty: not entered. */
    readonly secretExpiresOn: string
}

/**
 * What is to be written to tenant rows. It is stored with the setup and carried out after it: should the instance stop in
 * between, the next read sees rows that do not carry this revision yet, and writes them.
 */
export interface Publication {
    readonly revision: number
    /** sys_ids, the one in effect last; the others were in effect before. */
    readonly tenants: readonly string[]
}

/** Is there something that takes effect only with the next Complete? */
export const hasPendingChanges = ({ entries, inEffect }: SetupState): boolean =>
    inEffect !== null && JSON.stringify(entries) !== JSON.stringify(inEffect)

export const newSetup = (instanceName: string): SetupState => ({
    revision: 0,
    agreedAt: null,
    withoutSetup: false,
    entries: {
        'setup-type': NO_CHOICES,
        tenant: { domain: '', cloud: 'global' },
        outbound: { graphProfile: '', connectorProfile: '', userOperationsProfile: '', azureProfile: '' },
        inbound: { skip: null, externalOidc: false, client: '' },
        'integration-user': { skip: null, user: '', restClientId: '' },
        repository: { repositoryId: `${instanceName}.service-now.com` },
        settings: { ssoWithMicrosoft365: false, adminEmail: '', testEnvironment: true },
    },
    position: 'agree',
    completedAt: null,
    inEffect: null,
    instanceName: null,
    publication: null,
    secretExpiresOn: '',
})
