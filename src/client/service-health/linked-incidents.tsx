import { t } from 'sn-translate'
import type {
    IncidentLink,
    IssueDetail,
    LinkedIncident,
} from '../../server/service-health/page/service-health-page.ts'
import { When } from '../shared/when.tsx'
import { Count } from './amount.tsx'

/** ServiceNow's incidents of the issue: the one that stands for it, and those that were linked. */
export function LinkedIncidents({ page }: { readonly page: IssueDetail }) {
    const { linked, parentIncident, hasHiddenParent, issue } = page
    return (
        <section class="m365-stack">
            <h3>{t('Incidents')}</h3>
            {(parentIncident ?? hasHiddenParent) && (
                <>
                    <h4>{t('Parent incident')}</h4>
                    {parentIncident ? (
                        <Incident incident={parentIncident} />
                    ) : (
                        <p class="m365-muted">{t('There is one that you may not open.')}</p>
                    )}
                </>
            )}
            <h4>
                {t('Linked incidents:')} <Count of={linked.total} />
            </h4>
            {linked.total === 0 && (
                <p class="m365-text m365-muted">
                    {t('No incident is linked. Agents link theirs on its tab Microsoft 365 Support.')}
                </p>
            )}
            {linked.rows.length > 0 && (
                <ul class="m365-rows">
                    {linked.rows.map((incident) => (
                        <li key={incident.sysId} class="m365-row m365-row--stacked">
                            <Incident incident={incident} />
                            <Decision incident={incident} />
                        </li>
                    ))}
                </ul>
            )}
            {linked.hidden > 0 && (
                <p class="m365-muted">
                    {t('That you may not open:')} <Count of={linked.hidden} />
                </p>
            )}
            {linked.more > 0 && (
                <p class="m365-muted">
                    {t('Not listed here:')} <Count of={linked.more} />
                </p>
            )}
            {issue.suggestedIncidents > 0 && (
                <p class="m365-text m365-muted">
                    {t('Suggested for more incidents, where nobody has decided yet:')}{' '}
                    <Count of={issue.suggestedIncidents} />
                </p>
            )}
        </section>
    )
}

function Incident({ incident }: { readonly incident: IncidentLink }) {
    return (
        <p>
            <a href={incident.url}>{incident.number}</a> {incident.shortDescription}
            {incident.state && <span class="m365-muted"> · {incident.state}</span>}
        </p>
    )
}

function Decision({ incident }: { readonly incident: LinkedIncident }) {
    return (
        <p class="m365-muted">
            {incident.how === 'automatic'
                ? t('Linked automatically')
                : incident.decidedBy
                  ? `${t('Linked by')} ${incident.decidedBy}`
                  : t('Linked by an agent')}
            {incident.decidedAt && (
                <>
                    {', '}
                    <When at={incident.decidedAt} />
                </>
            )}
        </p>
    )
}
