import { appError } from '../../errors.ts'
import { toNotice } from '../../incident-tab/notice.ts'
import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import type { CurrentUser, Instance, SetupStore, TenantStore } from '../../ports.ts'
import { missingSetup } from '../advance-setup.ts'
import { clonedFrom } from '../cloned-instance.ts'
import type { Evidence } from '../open-checks.ts'
import { unready, unreadyForCases, type Unready } from '../readiness.ts'
import { FEATURES, setupTypeOf, type Feature } from '../setup-choices.ts'
import { setupPage } from '../setup-page.ts'
import { hasPendingChanges, type SetupState } from '../setup-state.ts'
import type { CheckView } from '../wizard.ts'
import type { FeatureView, NextStep, StateView, TenantView } from './diagnostics-view.ts'
import { LOG_SOURCE } from './known-problems.ts'
import { CONFIGURATION_PAGE, SENDER_CHECK } from '../checks/ticket-sender.ts'
import { BUILT_FEATURES, FEATURE_TITLES, SETUP_TYPE_TITLES } from './titles.ts'

export interface StateDependencies {
    readonly setup: SetupStore
    readonly tenants: TenantStore
    readonly instance: Instance
    readonly user: CurrentUser
}

const SETUP_PAGE = setupPage('').url

/** Is this instance a copy of the one that was set up? Then nothing is sent from here. */
const isClone = (deps: StateDependencies, state: SetupState): boolean => clonedFrom(deps, state) !== undefined

/** Is something of Microsoft's connected on another instance than this? */
export const isSilent = (deps: StateDependencies, state: SetupState): boolean =>
    isClone(deps, state) ||
    deps.tenants.active().some(({ instanceName }) => instanceName !== deps.instance.name())

const tenantViews = ({ tenants, user, instance }: StateDependencies): readonly TenantView[] =>
    tenants
        .all()
        .map(
            ({ sysId, name, domain, cloud, isActive, instanceName, sync: { lastSuccessAt, lastError } }) => ({
                name,
                domain,
                cloud,
                isActive,
                connectedOn: instanceName === instance.name() ? null : instanceName || '?',
                lastSyncAt: lastSuccessAt === null ? null : formatTime(lastSuccessAt),
                lastError: lastError
                    ? {
                          ...toNotice(
                              appError(lastError.code, lastError.parameters, {
                                  correlationId: lastError.correlationId ?? undefined,
                              }),
                              user,
                          ),
                          at: formatTime(lastError.at),
                      }
                    : null,
                url: `/x_mioms_m365_assis_tenant.do?sys_id=${sysId}`,
            }),
        )

/** The state at a glance: is it set up, what runs, what is to be done next. */
export function stateView(
    deps: StateDependencies,
    state: SetupState,
    evidence: Evidence,
    checks: readonly CheckView[],
): StateView {
    const { user, instance } = deps
    const cloned = isClone(deps, state)
    const effective = state.inEffect ?? state.entries
    const setupType = setupTypeOf(effective['setup-type']) ?? null
    const failing = checks.filter(({ status }) => status === 'fail').length
    const [tone, title] = headline(state, evidence, cloned, failing)
    return {
        tone,
        title: user.translate(title, [String(failing)]),
        revision: state.revision,
        hasAgreed: state.agreedAt !== null,
        setupType,
        setupTypeTitle: setupType ? user.translate(SETUP_TYPE_TITLES[setupType]) : '',
        completedAt: state.completedAt === null ? null : formatTime(state.completedAt),
        secretExpiresOn: state.secretExpiresOn,
        features: FEATURES.map((feature) => featureView(deps, state, evidence, feature)),
        tenants: tenantViews(deps),
        instance: { name: instance.name(), confirmedName: state.instanceName, isClone: cloned },
        app: { scope: LOG_SOURCE, version: instance.appVersion(), build: instance.build() },
        nextSteps: nextSteps(state, evidence, checks, cloned).map(({ text, url }) => ({
            text: user.translate(text, [String(failing)]),
            url,
        })),
    }
}

function headline(
    state: SetupState,
    evidence: Evidence,
    cloned: boolean,
    failing: number,
): readonly [StateView['tone'], string] {
    if (cloned) return ['critical', 'This instance is a copy: nothing is sent to Microsoft.']
    if (state.withoutSetup) return ['info', 'The app runs without any setup.']
    const missing = missingSetup(state, evidence)
    if (missing === 'setup-steps') return ['warning', 'The setup steps are not complete.']
    if (missing === 'final-set-up-step') return ['warning', 'Only the final set up step is open.']
    if (failing > 0) return ['critical', 'Setup is complete. Checks that fail: {0}.']
    return ['positive', 'Setup is complete, and no check fails.']
}

const WHY_OFF: Readonly<Record<Unready, string>> = {
    'setup-steps': 'A setup step is open.',
    'final-set-up-step': 'The final set up step is open.',
    'not-chosen': 'It is not chosen in Setup.',
}

function featureView(
    deps: StateDependencies,
    state: SetupState,
    evidence: Evidence,
    feature: Feature,
): FeatureView {
    const why =
        feature === 'support-cases'
            ? unreadyForCases(
                  state,
                  () => evidence,
                  (state.inEffect ?? state.entries).settings.adminEmail !== '',
              )
            : unready(state, feature, () => evidence)
    const isBuilt = BUILT_FEATURES.includes(feature)
    const cloned = isClone(deps, state)
    // Setup leaves alone what an admin connected without it.
    const byHand = feature === 'service-health' && why !== undefined && deps.tenants.active().length > 0
    const reason = byHand
        ? 'A tenant that was connected without Setup is read.'
        : why
          ? WHY_OFF[why]
          : !isBuilt
            ? 'It is chosen and set up; the feature itself comes with a later version.'
            : cloned
              ? 'This instance is a copy: an admin has to confirm it first.'
              : 'It is chosen and set up.'
    return {
        feature,
        title: deps.user.translate(FEATURE_TITLES[feature]),
        isOn: byHand || (!why && isBuilt && !cloned),
        why: deps.user.translate(reason),
    }
}

function nextSteps(
    state: SetupState,
    evidence: Evidence,
    checks: readonly CheckView[],
    cloned: boolean,
): readonly NextStep[] {
    const missing = missingSetup(state, evidence)
    const steps: readonly (readonly [boolean, string, string])[] = [
        [cloned, 'Confirm that this instance is meant to call Microsoft, or leave it silent.', '#instance'],
        [state.withoutSetup, 'To get service health and cases, go through Setup.', SETUP_PAGE],
        [!state.withoutSetup && missing === 'setup-steps', 'Open Setup and complete its steps.', SETUP_PAGE],
        [
            !state.withoutSetup && missing === 'final-set-up-step',
            'Open Setup and complete the integration.',
            setupPage('', 'complete').url,
        ],
        [
            hasPendingChanges(state),
            'Changes were entered in Setup: they take effect when the integration is completed again.',
            SETUP_PAGE,
        ],
        [
            checks.some(({ status }) => status === 'fail'),
            'Mend what the failing checks name, from the top, then run Test setup again.',
            '?status=fail#checks',
        ],
        [
            checks.some(
                ({ id, status }) =>
                    (id === 'score-read-ran' || id === SENDER_CHECK) &&
                    status !== 'pass' &&
                    state.inEffect !== null,
            ),
            'Connect Secure Score and authorize its sender: Manage ServiceNow configuration.',
            CONFIGURATION_PAGE,
        ],
        [
            state.agreedAt !== null && checks.length > 0 && checks.every(({ ranAt }) => ranAt === null),
            'No check has run yet: choose Test setup.',
            '#checks',
        ],
    ]
    return steps.filter(([applies]) => applies).map(([, text, url]) => ({ text, url }))
}
