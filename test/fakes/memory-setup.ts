import type { DirectoryUser, InboundClient, OAuthProvider } from '../../src/server/ports.ts'
import { passed, type CheckStatus } from '../../src/server/setup/check.ts'
import { CHECKS } from '../../src/server/setup/check-registry.ts'
import type { WizardDependencies } from '../../src/server/setup/read-wizard.ts'
import type { SetupState } from '../../src/server/setup/setup-state.ts'
import { MemoryPlatform } from './memory-platform.ts'

export const GRAPH_PROFILE = 'c'.repeat(31) + '2'
export const CLIENT_ID = '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e01'
export const ADMIN: DirectoryUser = {
    sysId: '5'.repeat(32),
    userId: 'adele.admin',
    name: 'Adele Admin',
    isActive: true,
    isLockedOut: false,
    isWebServiceAccessOnly: false,
    identityType: '',
    roles: ['admin'],
}
export const OTHER_ADMIN: DirectoryUser = {
    ...ADMIN,
    sysId: '6'.repeat(32),
    userId: 'otto',
    name: 'Otto Other',
}
export const INTEGRATION_USER: DirectoryUser = {
    ...ADMIN,
    sysId: '7'.repeat(32),
    userId: 'm365.integration',
    name: 'm365supportintegration_integration_user',
    isWebServiceAccessOnly: true,
    roles: ['x_mioms_m365_assis.inbound_integration'],
}

export const provider = (changes: Partial<OAuthProvider> = {}): OAuthProvider => ({
    profileSysId: GRAPH_PROFILE,
    profileName: 'm365supportintegration_outbound default_profile',
    entitySysId: 'c'.repeat(31) + '1',
    entityName: 'm365supportintegration_outbound',
    clientId: CLIENT_ID,
    isActive: true,
    grantType: 'client_credentials',
    tokenUrl: 'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token',
    redirectUrl: 'https://dev1.service-now.com/oauth_redirect.do',
    scopes: ['https://graph.microsoft.com/.default'],
    ...changes,
})

/** The platform in memory as Setup sees it: revisions, results of checks, the registry and people. */
export class MemorySetup extends MemoryPlatform {
    providers: OAuthProvider[] = [provider()]
    inboundClients: InboundClient[] = []
    people: DirectoryUser[] = [ADMIN, OTHER_ADMIN, INTEGRATION_USER]
    signedIn: DirectoryUser = ADMIN

    /** All checks that apply have this outcome for what is entered now. */
    checkAll(status: CheckStatus = 'pass'): void {
        const state = this.newestSetup?.state as SetupState
        this.resultRows = CHECKS.filter((check) => check.applies(state)).map((check) => ({
            ...passed('Everything is as it should be.'),
            id: check.id,
            status,
            subject: check.subject(state),
            ranAt: this.at,
            since: this.at,
        }))
    }

    wizard(): WizardDependencies {
        return {
            clock: this.clock,
            digest: this.digest,
            instance: this.instance,
            tenants: this.tenants,
            user: { ...this.user, sysId: this.signedIn.sysId, isAdmin: true },
            setup: this.setup,
            results: this.results,
            oauth: {
                refused: () => [],
                providers: () => this.providers,
                inboundClients: () => this.inboundClients,
            },
            directory: {
                user: (sysId) => this.people.find((person) => person.sysId === sysId),
                search: (text, limit) =>
                    this.people
                        .filter(({ name, userId }) => name.startsWith(text) || userId.startsWith(text))
                        .slice(0, limit),
                find: (userId) => this.people.find((person) => person.userId === userId),
                holders: () => ({ total: 0, people: [] }),
                roleId: () => undefined,
            },
        }
    }
}
