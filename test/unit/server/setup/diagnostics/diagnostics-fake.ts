import type { OutboundCall, QueuedCall } from '../../../../../src/server/microsoft-clients/outbound-call.ts'
import { found, passed, type Check, type CheckResult } from '../../../../../src/server/setup/check.ts'
import type { BundleDependencies } from '../../../../../src/server/setup/diagnostics/make-support-bundle.ts'
import { newSetup, type SetupState } from '../../../../../src/server/setup/setup-state.ts'
import type { Tenant } from '../../../../../src/server/setup/tenant.ts'
import { MemoryPlatform, NOW, tenant } from '../../../../fakes/memory-platform.ts'

export const MAIL = 'canary.admin@contoso.example'
export const APP_ID = '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e01'
export const CALL_ID = '11111111-2222-4333-8444-555555555555'

const check = (id: string, changes: Partial<Check> = {}): Check => ({
    id,
    title: `Title of ${id}`,
    group: 'graph',
    feature: 'service-health',
    step: 'outbound',
    required: true,
    applies: () => true,
    subject: () => 'subject',
    run: () => passed('Fine.'),
    ...changes,
})

export const CHECKS_OF_TEST: readonly Check[] = [
    check('oauth-tables-readable', { group: 'instance', feature: 'setup' }),
    check('graph-token'),
    check('graph-azure', { group: 'azure', feature: 'user-operations', applies: () => false }),
]

export const resultFor = (id: string, fails = false): CheckResult => ({
    ...(fails
        ? found('fail', {
              message: 'No token for {0}.',
              fix: 'Mend {0}.',
              parameters: ['contoso.com'],
              whoFixes: 'servicenow-admin',
              code: 'ENTRA_SECRET_EXPIRED',
              correlationId: CALL_ID,
          })
        : passed('Fine.')),
    id,
    subject: 'subject',
    ranAt: NOW - 1000,
    since: NOW - 2000,
})

/** Everything is entered that Setup can hold. */
export const enteredState = (changes: Partial<SetupState> = {}): SetupState => {
    const fresh = newSetup('dev1')
    return {
        ...fresh,
        revision: 7,
        agreedAt: NOW - 5000,
        entries: {
            'setup-type': {
                basicAuthentication: true,
                singleTenant: true,
                features: ['service-health', 'support-cases'],
                supportBackend: 'admin-center',
                connectorUrl: 'https://canary.connector.example',
                receivesSecurityTickets: false,
            },
            tenant: { domain: 'canary-contoso.com', cloud: 'global' },
            outbound: { ...fresh.entries.outbound, graphProfile: 'f'.repeat(32) },
            inbound: { skip: true, externalOidc: false, client: 'c'.repeat(32) },
            'integration-user': { skip: true, user: 'd'.repeat(32), restClientId: APP_ID },
            repository: { repositoryId: 'canary-dev1.service-now.com' },
            settings: { ssoWithMicrosoft365: true, adminEmail: MAIL, testEnvironment: true },
        },
        ...changes,
    }
}

export const completeState = (changes: Partial<SetupState> = {}): SetupState => {
    const state = enteredState()
    return { ...state, completedAt: NOW - 4000, inEffect: state.entries, instanceName: 'dev1', ...changes }
}

export const call = (changes: Partial<OutboundCall> = {}): OutboundCall => ({
    tenantId: 'a'.repeat(32),
    service: 'service-communications',
    method: 'GET',
    urlTemplate: '/v1.0/admin/serviceAnnouncement/issues',
    httpStatus: 0,
    startedAt: NOW - 60_000,
    durationMs: 12,
    clientRequestId: CALL_ID,
    requestId: null,
    errorCode: 'NETWORK_UNREACHABLE',
    ...changes,
})

export interface Given {
    readonly state?: SetupState
    readonly results?: readonly CheckResult[]
    readonly calls?: readonly OutboundCall[]
    readonly waiting?: readonly QueuedCall[]
    readonly tenants?: readonly Tenant[]
}

export function dependencies({ state, results, calls, waiting, tenants }: Given = {}): BundleDependencies & {
    readonly platform: MemoryPlatform
} {
    const platform = new MemoryPlatform()
    for (const row of tenants ?? [tenant()]) platform.tenantRows.set(row.sysId, row)
    const all = calls ?? []
    return {
        ...platform.dependencies(),
        platform,
        setup: {
            latest: () => state && { state, by: '5'.repeat(32), at: NOW },
            append: () => false,
        },
        results: {
            all: () => results ?? [],
            save: () => undefined,
            notifiedStage: () => '',
            saveNotifiedStage: () => undefined,
        },
        history: {
            newest: (limit) => all.slice(0, limit),
            failed: (limit) => all.filter(({ errorCode }) => errorCode !== null).slice(0, limit),
            byId: (id, limit) =>
                all
                    .filter(({ clientRequestId, requestId }) => clientRequestId === id || requestId === id)
                    .slice(0, limit),
            waiting: (limit) => (waiting ?? []).slice(0, limit),
        },
        counts: { all: () => ({ tenant: 1, health_issue: 12 }) },
    }
}
