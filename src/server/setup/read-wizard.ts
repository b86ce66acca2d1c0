import { formatTime } from '../microsoft-clients/microsoft-time.ts'
import type {
    CheckResultStore,
    Clock,
    CurrentUser,
    Digest,
    Directory,
    Instance,
    OAuthRegistry,
    SetupStore,
    TenantStore,
} from '../ports.ts'
import { ok, type Result } from '../result.ts'
import { BACKENDS } from '../support-cases/backends/definitions.ts'
import { CHECK_GROUPS } from './check.ts'
import { CHECKS } from './check-registry.ts'
import { clonedFrom } from './cloned-instance.ts'
import { currentSetup } from './current-setup.ts'
import { casesListByHand, formByHand } from './guide/form-by-hand.ts'
import type { GuideFacts } from './guide/guide.ts'
import type { Evidence } from './open-checks.ts'
import { toPageTexts } from './page-texts.ts'
import { publishCurrentSetup } from './publish-setup.ts'
import { featuresOf, setupTypeOf, usesConnector } from './setup-choices.ts'
import { evidenceOf } from './setup-evidence.ts'
import { hasPendingChanges, type OutboundProfile, type SetupState } from './setup-state.ts'
import { setupTypeCards } from './setup-type-cards.ts'
import type { Wizard, WizardChoices } from './wizard.ts'
import { toWizardSteps } from './wizard-steps.ts'

export interface WizardDependencies {
    readonly clock: Clock
    readonly digest: Digest
    readonly instance: Instance
    readonly setup: SetupStore
    readonly results: CheckResultStore
    readonly tenants: TenantStore
    readonly oauth: OAuthRegistry
    readonly directory: Directory
    readonly user: CurrentUser
}

/** All that the Setup page shows, and the place at which it opens: the same for every admin. */
export function readWizard(deps: WizardDependencies): Result<Wizard> {
    publishCurrentSetup(deps)
    return ok(showWizard(deps, evidenceOf(deps)))
}

/** The wizard as it is stored now. */
export function showWizard(deps: WizardDependencies, evidence: Evidence): Wizard {
    const { state, lastChange } = currentSetup(deps)
    const { user } = deps
    const choices = state.entries['setup-type']
    const facts = guideFacts(deps, state)
    return {
        revision: state.revision,
        position: state.position,
        hasAgreed: state.agreedAt !== null,
        withoutSetup: state.withoutSetup,
        completedAt: state.completedAt === null ? null : formatTime(state.completedAt),
        hasPendingChanges: hasPendingChanges(state),
        lastChange: lastChange && {
            at: formatTime(lastChange.at),
            by: deps.directory.user(lastChange.by)?.name ?? user.translate('Another admin'),
        },
        setupType: setupTypeOf(choices) ?? null,
        setupTypes: setupTypeCards(user),
        features: featuresOf(choices),
        entries: state.entries,
        secretExpiresOn: state.secretExpiresOn,
        steps: toWizardSteps(state, evidence, facts, user),
        choices: toChoices(deps, state, facts),
        texts: toPageTexts(user),
        formByHand: formByHand(facts),
        casesListByHand: casesListByHand(facts),
        instance: { name: deps.instance.name(), setUpAs: clonedFrom(deps, state) ?? state.instanceName },
        user: { language: user.language, timeZone: user.timeZone, isAdmin: user.isAdmin },
        answeredAt: formatTime(deps.clock.now()),
    }
}

function guideFacts(deps: WizardDependencies, state: SetupState): GuideFacts {
    const { outbound, inbound, 'integration-user': integration } = state.entries
    return {
        state,
        instanceUrl: deps.instance.url(),
        instanceName: deps.instance.name(),
        provider: deps.oauth.providers().find(({ profileSysId }) => profileSysId === outbound.graphProfile),
        inboundClient: deps.oauth.inboundClients().find(({ sysId }) => sysId === inbound.client),
        integrationUser: integration.user === '' ? undefined : deps.directory.user(integration.user),
        say: (key, ...parameters) => deps.user.translate(key, parameters),
    }
}

/** The profiles that the chosen features call with. */
function profilesOf(state: SetupState): readonly OutboundProfile[] {
    const choices = state.entries['setup-type']
    const forUsers = featuresOf(choices).includes('user-operations')
    return [
        'graphProfile',
        ...(usesConnector(choices) ? (['connectorProfile'] as const) : []),
        ...(forUsers ? (['userOperationsProfile', 'azureProfile'] as const) : []),
    ]
}

function toChoices(deps: WizardDependencies, state: SetupState, facts: GuideFacts): WizardChoices {
    const { integrationUser } = facts
    return {
        providers: deps.oauth
            .providers()
            .filter(({ isActive }) => isActive)
            .map(({ profileSysId, profileName, clientId, tokenUrl }) => ({
                sysId: profileSysId,
                name: profileName,
                clientId,
                tokenUrl,
            })),
        inboundClients: deps.oauth.inboundClients().map(({ sysId, name, clientId, isActive, oidc }) => ({
            sysId,
            name,
            clientId,
            isOidc: oidc !== null,
            isActive,
        })),
        integrationUser: integrationUser
            ? {
                  sysId: integrationUser.sysId,
                  name: integrationUser.name,
                  userId: integrationUser.userId,
              }
            : null,
        backends: BACKENDS.map(({ id, service }) => ({ id, callsService: service !== null })),
        checkGroups: CHECK_GROUPS.filter((group) =>
            CHECKS.some((check) => check.group === group && check.applies(state)),
        ),
        profiles: profilesOf(state),
    }
}
