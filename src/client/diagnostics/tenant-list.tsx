import { t } from 'sn-translate'
import type { TenantView } from '../../server/setup/diagnostics/diagnostics-view.ts'
import { Age } from '../shared/age.tsx'
import { NoticeFix } from '../shared/notice-box.tsx'
import { NoticeDetails } from '../shared/notice-details.tsx'
import { When } from '../shared/when.tsx'

/** The connected tenants: when they were last read, and what went wrong since. */
export function TenantList({ tenants }: { readonly tenants: readonly TenantView[] }) {
    return (
        <div>
            <h3>{t('Microsoft 365 tenants')}</h3>
            {tenants.length === 0 ? (
                <p class="m365-muted">{t('No tenant is connected.')}</p>
            ) : (
                <ul class="m365-rows">
                    {tenants.map((tenant) => (
                        <li key={tenant.url} class="m365-row m365-row--stacked">
                            <p>
                                <a href={tenant.url}>{tenant.name}</a>{' '}
                                {tenant.domain !== tenant.name && tenant.domain}{' '}
                                <span class="m365-muted">
                                    ({tenant.cloud}, {tenant.isActive ? t('active') : t('inactive')})
                                </span>
                            </p>
                            <p>
                                {t('Last successful sync:')}{' '}
                                {tenant.lastSyncAt ? (
                                    <>
                                        <When at={tenant.lastSyncAt} /> (<Age of={tenant.lastSyncAt} />)
                                    </>
                                ) : (
                                    t('never')
                                )}
                            </p>
                            {tenant.connectedOn !== null && (
                                <p>
                                    {t('Nothing is sent for it: it was connected on the instance')}{' '}
                                    {tenant.connectedOn}
                                </p>
                            )}
                            {tenant.lastError && (
                                <>
                                    <p>
                                        {t('Last error:')} {tenant.lastError.message}{' '}
                                        <span class="m365-muted">
                                            (<When at={tenant.lastError.at} />)
                                        </span>
                                    </p>
                                    <NoticeFix notice={tenant.lastError} />
                                    <NoticeDetails
                                        code={tenant.lastError.code}
                                        correlationId={tenant.lastError.correlationId}
                                        isAdmin
                                    />
                                </>
                            )}
                        </li>
                    ))}
                </ul>
            )}
        </div>
    )
}
