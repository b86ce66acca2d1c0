import { appError } from '../../errors.ts'
import { healthKnowledge } from '../../incident-tab/health-knowledge.ts'
import { toNotice } from '../../incident-tab/notice.ts'
import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import type { Clock, CurrentUser, ServiceStatusStore } from '../../ports.ts'
import type { Tenant } from '../../setup/tenant.ts'
import type { OpenCount } from './health-browser.ts'
import { serviceHealthUrl, timeOrNull } from './issue-summary.ts'
import type { Failing, ServiceState, TenantHealth } from './service-health-page.ts'

export interface TenantHealthDependencies {
    readonly statuses: ServiceStatusStore
    readonly clock: Clock
    readonly user: CurrentUser
}

/** Why service health of a tenant cannot be read at present, and since when. */
export function failing({ sync }: Tenant, user: CurrentUser): Failing | null {
    if (!sync.lastError) return null
    const { code, parameters, correlationId, at, since } = sync.lastError
    return {
        since: formatTime(since),
        at: formatTime(at),
        notice: toNotice(appError(code, parameters, { correlationId: correlationId ?? undefined }), user),
    }
}

const sum = (counts: readonly OpenCount[], wanted: (count: OpenCount) => boolean): number =>
    counts.filter(wanted).reduce((total, { count }) => total + count, 0)

/** What is known of one tenant: how old it is, why it is not newer, and each service that Microsoft or an issue names. */
export function tenantHealth(
    { statuses, clock, user }: TenantHealthDependencies,
    tenant: Tenant,
    counts: readonly OpenCount[],
): TenantHealth {
    const told = statuses.ofTenant(tenant.sysId)
    const readAt = timeOrNull(statuses.readAt(tenant.sysId))
    const own = counts.filter(({ tenantId, service }) => tenantId === tenant.sysId && service !== '')
    const names = [...new Set([...told, ...own].map(({ service }) => service))]
    const toState = (service: string): ServiceState => {
        const status = told.find((one) => one.service === service)
        const ofService = own.filter((count) => count.service === service)
        return {
            service,
            status: status?.status ?? null,
            since: status ? formatTime(status.since) : null,
            readAt: status ? readAt : null,
            openIssues: sum(
                ofService,
                ({ origin, classification }) => origin !== 'customer' && classification !== 'advisory',
            ),
            advisories: sum(
                ofService,
                ({ origin, classification }) => origin !== 'customer' && classification === 'advisory',
            ),
            actionRequired: sum(ofService, ({ origin }) => origin === 'customer'),
        }
    }
    return {
        sysId: tenant.sysId,
        name: tenant.name,
        knowledge: healthKnowledge([tenant], clock.now()),
        failing: failing(tenant, user),
        services: names.sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)).map(toState),
        adminCenterUrl: serviceHealthUrl(tenant),
    }
}
