import { t } from 'sn-translate'
import type { ServiceState, TenantHealth } from '../../server/service-health/page/service-health-page.ts'
import { Age } from '../shared/age.tsx'
import { Icon } from '../shared/icon.tsx'
import { Section } from '../shared/section.tsx'
import { statusLabel } from '../shared/status.ts'
import { When } from '../shared/when.tsx'
import { Count } from './amount.tsx'
import { isWell, serviceTone } from './labels.ts'
import { history } from './page-query.ts'
import { inOrder, statesAsOf } from './service-order.ts'
import { ViewLink } from './view-link.ts'

/** The state of every service; what is not operational comes first. */
export function ServicesSection({ tenants }: { readonly tenants: readonly TenantHealth[] }) {
    return (
        <Section id="services" title={t('Services')}>
            {tenants.map((tenant) => (
                <TenantServices key={tenant.sysId} tenant={tenant} isNamed={tenants.length > 1} />
            ))}
        </Section>
    )
}

interface TenantServicesProps {
    readonly tenant: TenantHealth
    readonly isNamed: boolean
}

function TenantServices({ tenant, isNamed }: TenantServicesProps) {
    const asOf = statesAsOf(tenant.services)
    return (
        <div class="m365-tenant">
            {isNamed && <h3>{tenant.name}</h3>}
            {tenant.services.length === 0 ? (
                <p class="m365-muted">{t('Microsoft has not told the state of its services yet.')}</p>
            ) : (
                <ul class="m365-services">
                    {inOrder(tenant.services).map((service) => (
                        <Service
                            key={service.service}
                            service={service}
                            tenant={isNamed ? tenant.sysId : ''}
                        />
                    ))}
                </ul>
            )}
            <p class="m365-issue__meta">
                {asOf && (
                    <span>
                        {t('States of services as of')} <When at={asOf} /> (<Age of={asOf} />)
                    </span>
                )}
                {tenant.adminCenterUrl.startsWith('https://') && (
                    <a href={tenant.adminCenterUrl} target="_blank" rel="noopener noreferrer">
                        {t('Service health in the Microsoft 365 admin center')}{' '}
                        <span class="m365-visually-hidden">{t('(opens in a new tab)')}</span>
                    </a>
                )}
            </p>
        </div>
    )
}

interface ServiceProps {
    readonly service: ServiceState
    /** sys_id of the tenant; empty while there is one. */
    readonly tenant: string
}

function Service({ service, tenant }: ServiceProps) {
    const { status, since, openIssues, advisories, actionRequired } = service
    const tone = serviceTone(status)
    const open = openIssues + advisories + actionRequired
    return (
        <li class={isWell(status) ? 'm365-service' : 'm365-service m365-service--unwell'}>
            <Icon name={tone} class={`m365-tone--${tone}`} />
            <div class="m365-message__content">
                <p class="m365-service__name">{service.service}</p>
                <p>{status === null ? t('State unknown') : statusLabel(status)}</p>
                {since && !isWell(status) && (
                    <p class="m365-muted">
                        {t('Seen since')} <When at={since} />
                    </p>
                )}
                {open > 0 && (
                    <p>
                        <ViewLink to={history({ service: service.service, state: 'open', tenant })}>
                            {t('Open issues:')} <Count of={open} />
                            <span class="m365-visually-hidden"> {service.service}</span>
                        </ViewLink>
                    </p>
                )}
            </div>
        </li>
    )
}
