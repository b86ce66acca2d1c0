import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import type { Digest, RowCounts } from '../../ports.ts'
import type { Check } from '../check.ts'
import { clonedFrom } from '../cloned-instance.ts'
import { currentSetup } from '../current-setup.ts'
import { resultOf } from '../open-checks.ts'
import { setupTypeOf } from '../setup-choices.ts'
import { hasPendingChanges, type SetupEntries, type SetupState } from '../setup-state.ts'
import type { DiagnosticsDependencies } from './read-diagnostics.ts'
import { redact } from './redact.ts'
import { LOG_SOURCE } from './known-problems.ts'

const CALLS = 100
const WAITING = 100

export interface BundleDependencies extends DiagnosticsDependencies {
    readonly counts: RowCounts
    readonly digest: Digest
}

type Fact = string | number | boolean | null | readonly Fact[] | { readonly [name: string]: Fact }

const timeOrNull = (at: number | null): string | null => (at === null ? null : formatTime(at))
const enteredOrEmpty = (text: string): string => (text === '' ? 'empty' : 'entered')

/**
 * What somebody who helps needs to know, fit to leave the company: names of the instance and of tenants are short
 * digests, addresses and references only "entered" or "empty", sentences of checks unfilled. What got into a text by
 * mistake is taken out by its shape (`redact.ts`).
 */
export function makeSupportBundle(deps: BundleDependencies, all: readonly Check[]): Fact {
    const { digest, clock, instance } = deps
    // Short: enough to tell two apart, and to compare with one that is known.
    const digestOf = (text: string): string =>
        text === '' ? '' : digest.md5(`support-bundle#${text}`).slice(0, 12)
    const state = currentSetup(deps).state
    const calls = deps.history.newest(CALLS)
    const results = deps.results.all()
    const checks = all.filter((check) => check.applies(state))
    const bundle = {
        what: 'x_mioms_m365_assis.support-bundle',
        madeAt: formatTime(clock.now()),
        app: { scope: LOG_SOURCE, version: instance.appVersion() },
        platform: { build: instance.build() },
        instance: { digest: digestOf(instance.name()), isClone: clonedFrom(deps, state) !== undefined },
        setup: setupFacts(state),
        checks: checks.map((check) => {
            const result = resultOf(state, check, results)
            return {
                id: check.id,
                group: check.group,
                isRequired: check.required,
                status: result?.status ?? 'not-run',
                message: result?.message ?? '',
                code: result?.code ?? null,
                correlationId: result?.correlationId ?? null,
                ranAt: timeOrNull(result?.ranAt ?? null),
                since: timeOrNull(result?.since ?? null),
            }
        }),
        tenants: deps.tenants.all().map(({ sysId, cloud, isActive, graphProfile, instanceName, sync }) => ({
            digest: digestOf(sysId),
            cloud,
            isActive,
            graphProfile: enteredOrEmpty(graphProfile ?? ''),
            isOfThisInstance: instanceName === instance.name(),
            lastSuccessAt: timeOrNull(sync.lastSuccessAt),
            lastFullReadAt: timeOrNull(sync.lastFullReadAt),
            filterRefusedAt: timeOrNull(sync.filterRefusedAt),
            lastError: sync.lastError
                ? {
                      code: sync.lastError.code,
                      at: formatTime(sync.lastError.at),
                      correlationId: sync.lastError.correlationId,
                  }
                : null,
            pauses: Object.entries(deps.tenants.throttle(sysId)).map(([service, { until, failures }]) => ({
                service,
                until: formatTime(until),
                failures,
            })),
        })),
        waitingCalls: deps.history.waiting(WAITING).map(({ kind, tenantId, nextAttemptAt }) => ({
            kind,
            tenant: digestOf(tenantId),
            nextAttemptAt: formatTime(nextAttemptAt),
            isOverdue: nextAttemptAt < clock.now(),
        })),
        outboundCalls: calls.map((call) => ({
            at: formatTime(call.startedAt),
            tenant: digestOf(call.tenantId),
            service: call.service,
            method: call.method,
            urlTemplate: call.urlTemplate,
            httpStatus: call.httpStatus,
            durationMs: call.durationMs,
            errorCode: call.errorCode,
            clientRequestId: call.clientRequestId,
            requestId: call.requestId,
        })),
        rows: deps.counts.all(),
    }
    const ids = [
        ...calls.flatMap(({ clientRequestId, requestId }) => [clientRequestId, requestId ?? '']),
        ...bundle.checks.map(({ correlationId }) => correlationId ?? ''),
        ...bundle.tenants.map(({ lastError }) => lastError?.correlationId ?? ''),
    ]
    return redact(bundle, ids)
}

function setupFacts(state: SetupState): Fact {
    return {
        revision: state.revision,
        position: state.position,
        hasAgreed: state.agreedAt !== null,
        withoutSetup: state.withoutSetup,
        completedAt: timeOrNull(state.completedAt),
        hasPendingChanges: hasPendingChanges(state),
        secretExpiresOn: state.secretExpiresOn,
        entered: entryFacts(state.entries),
        inEffect: state.inEffect ? entryFacts(state.inEffect) : null,
    }
}

function entryFacts(entries: SetupEntries): Fact {
    const { 'setup-type': choices, tenant, outbound, inbound, settings } = entries
    const user = entries['integration-user']
    return {
        setupType: setupTypeOf(choices) ?? null,
        basicAuthentication: choices.basicAuthentication,
        singleTenant: choices.singleTenant,
        features: choices.features,
        supportBackend: choices.supportBackend,
        connectorUrl: enteredOrEmpty(choices.connectorUrl),
        receivesSecurityTickets: choices.receivesSecurityTickets,
        tenant: enteredOrEmpty(tenant.domain),
        cloud: tenant.cloud,
        profiles: Object.fromEntries(
            Object.entries(outbound).map(([profile, sysId]) => [profile, enteredOrEmpty(sysId)]),
        ),
        inbound: {
            skip: inbound.skip,
            externalOidc: inbound.externalOidc,
            client: enteredOrEmpty(inbound.client),
        },
        integrationUser: {
            skip: user.skip,
            user: enteredOrEmpty(user.user),
            restClientId: enteredOrEmpty(user.restClientId),
        },
        repositoryId: enteredOrEmpty(entries.repository.repositoryId),
        ssoWithMicrosoft365: settings.ssoWithMicrosoft365,
        adminEmail: enteredOrEmpty(settings.adminEmail),
        testEnvironment: settings.testEnvironment,
    }
}
