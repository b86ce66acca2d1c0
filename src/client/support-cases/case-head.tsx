import { t } from 'sn-translate'
import type { CaseList } from '../../server/support-cases/support-case-view.ts'
import { Age } from '../shared/age.tsx'
import { stateTone } from './case-states.ts'

interface CaseHeadProps {
    readonly line: CaseList['cases'][number]
    readonly isIncidentNamed?: boolean
}

/** What is said of a case wherever it is shown: where it stands, whether it is a test, and what comes next by whom. */
export function CaseHead({ line, isIncidentNamed }: CaseHeadProps) {
    const { state, microsoftNumber, nextAction, incident } = line
    return (
        <>
            <p class="m365-meta m365-muted">
                <span class="m365-pill">
                    <span class={`m365-pill__dot m365-tone--${stateTone(state)}`} aria-hidden="true" />
                    {line.stateLabel}
                </span>
                {line.isTest && <strong class="m365-pill m365-test">{t('Test')}</strong>}
                {isIncidentNamed && (
                    <a href={`/incident.do?sys_id=${incident.sysId}`} target="_top">
                        {incident.number}
                    </a>
                )}
                {microsoftNumber && (
                    <span>
                        {t("Microsoft's case number:")} <strong>{microsoftNumber}</strong>
                    </span>
                )}
                <span>{line.owner}</span>
                <span>
                    {t('Opened')} <Age of={line.openedAt} />
                </span>
                <span>
                    {t('Last update:')} <Age of={line.lastUpdateAt} />
                </span>
            </p>
            <p>
                {nextAction.by === 'us'
                    ? t('Next, by you:')
                    : nextAction.by === 'microsoft'
                      ? t('Next, by Microsoft:')
                      : t('Next:')}{' '}
                <strong>{nextAction.text}</strong>
            </p>
        </>
    )
}
