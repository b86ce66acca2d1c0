import { t } from 'sn-translate'
import type { HealthIssueCard as Issue } from '../../server/incident-tab/incident-tab.ts'
import { Age } from '../shared/age.tsx'
import { Fact } from '../shared/fact.tsx'
import { LongText } from '../shared/long-text.tsx'
import { When } from '../shared/when.tsx'
import { statusInUpdate } from '../shared/status-in-update.ts'

export function HealthIssueFacts({ issue }: { readonly issue: Issue }) {
    const { lastUpdate } = issue
    return (
        <div class="m365-facts">
            <dl class="m365-fact-list">
                {(issue.reason || issue.decision) && (
                    <Fact name={t('Why it matched')}>
                        <strong>{issue.reason || t('Chosen by an agent, not by its description')}</strong>
                    </Fact>
                )}
                <Fact name={t('User impact')}>
                    <LongText text={issue.userImpact || t('Microsoft did not describe it')} />
                </Fact>
                <Fact name={t('Last update')}>
                    {lastUpdate ? (
                        <>
                            <When at={lastUpdate.at} /> (<Age of={lastUpdate.at} />)
                            <LongText text={lastUpdate.text} excerpt={statusInUpdate(lastUpdate.text)} />
                        </>
                    ) : (
                        t('None published')
                    )}
                </Fact>
            </dl>
            <dl class="m365-fact-list">
                <Fact name={t('Start')}>
                    <When at={issue.startedAt} />
                </Fact>
                {issue.endedAt && (
                    <Fact name={t('End')}>
                        <When at={issue.endedAt} />
                    </Fact>
                )}
                {!issue.isResolved && (
                    <Fact name={t('Next expected update')}>
                        {issue.nextUpdateAt ? <When at={issue.nextUpdateAt} /> : t('Not announced')}
                    </Fact>
                )}
            </dl>
        </div>
    )
}
