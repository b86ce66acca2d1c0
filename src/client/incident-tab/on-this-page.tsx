import { t } from 'sn-translate'
import type { IncidentTab } from '../../server/incident-tab/incident-tab.ts'

/** The way to each section; opened cards make the page long. */
export function OnThisPage({ tab }: { readonly tab: Pick<IncidentTab, 'healthIssues' | 'recommendations'> }) {
    return (
        <nav class="m365-jump" aria-label={t('On this page')}>
            <a href="#service-health">
                {t('Service Health Incidents')} ({tab.healthIssues.length})
            </a>
            <a href="#solutions">
                {t('Recommended Solutions')} ({tab.recommendations.solutions.length})
            </a>
            <a href="#articles">{t('Recommended articles')}</a>
            <a href="#contact">{t('Contact Microsoft support')}</a>
        </nav>
    )
}
