import { t } from 'sn-translate'
import type {
    IssueFilter,
    OpenIssueCard,
    OpenIssues,
} from '../../server/service-health/page/service-health-page.ts'
import { Age } from '../shared/age.tsx'
import '../shared/nothing.css'
import { Section } from '../shared/section.tsx'
import { Count, Duration } from './amount.tsx'
import { IssueRow } from './issue-row.tsx'
import { history } from './page-query.ts'
import { PromisedUpdate } from './promised-update.tsx'
import { ViewLink } from './view-link.ts'

interface OpenIssuesSectionProps {
    readonly id: string
    readonly title: string
    readonly description?: string
    readonly issues: OpenIssues
    /** All of them, in the history. */
    readonly filter: Partial<IssueFilter>
    readonly isOld?: boolean
}

export function OpenIssuesSection({ id, title, description, issues, filter, isOld }: OpenIssuesSectionProps) {
    const { cards, total } = issues
    // Incidents before advisories, else as the server orders them: the one updated last first.
    const isIncident = ({ classification }: OpenIssueCard): boolean => classification === 'incident'
    const ordered = [...cards.filter(isIncident), ...cards.filter((card) => !isIncident(card))]
    return (
        <Section
            id={id}
            title={title}
            actions={
                total > 0 && (
                    <ViewLink to={history(filter)}>
                        {t('In the history:')} <Count of={total} />
                    </ViewLink>
                )
            }
        >
            {description && total > 0 && <p class="m365-text m365-muted">{description}</p>}
            {total === 0 ? (
                <div class="m365-nothing">
                    <p class="m365-nothing__title">
                        {isOld
                            ? t('When it was last read, nothing was open')
                            : t('All quiet: Microsoft reports no open issue')}
                    </p>
                    <p class="m365-text m365-muted">{t('What was resolved stands in the history.')}</p>
                </div>
            ) : (
                <ul class="m365-rows">
                    {ordered.map((card) => (
                        <IssueRow key={card.sysId} issue={card}>
                            <span>
                                {t('Open for')} <Duration seconds={card.durationSeconds} />
                            </span>
                            {card.lastUpdateAt && (
                                <span>
                                    {t('Last update')} <Age of={card.lastUpdateAt} />
                                </span>
                            )}
                            {card.nextUpdateAt && <PromisedUpdate at={card.nextUpdateAt} />}
                        </IssueRow>
                    ))}
                </ul>
            )}
        </Section>
    )
}
