import { t } from 'sn-translate'
import type { IssueDetail } from '../../server/service-health/page/service-health-page.ts'
import { Fact } from '../shared/fact.tsx'
import { When } from '../shared/when.tsx'
import { Duration } from './amount.tsx'
import { ViewLink } from './view-link.ts'

export function IssueFacts({ page }: { readonly page: IssueDetail }) {
    const { issue } = page
    return (
        <section class="m365-stack">
            <h3>{t('At a glance')}</h3>
            <dl class="m365-fact-list m365-fact-list--two">
                <Fact name={t('Start')}>
                    <When at={issue.startedAt} />
                </Fact>
                <Fact name={t('End')}>{issue.endedAt ? <When at={issue.endedAt} /> : t('Still open')}</Fact>
                <Fact name={issue.isResolved ? t('Duration') : t('Duration so far')}>
                    <Duration seconds={issue.durationSeconds} />
                </Fact>
                {issue.feature && (
                    <Fact name={t('Affected feature')}>
                        {issue.feature}
                        {issue.featureGroup && issue.featureGroup !== issue.feature && (
                            <> ({issue.featureGroup})</>
                        )}
                    </Fact>
                )}
                {page.alsoIn.length > 0 && (
                    <Fact name={t('The same issue in other tenants')}>
                        {page.alsoIn.map(({ sysId, tenant }) => (
                            <ViewLink key={sysId} to={{ view: 'issue', sysId }}>
                                {tenant}
                            </ViewLink>
                        ))}
                    </Fact>
                )}
            </dl>
        </section>
    )
}
