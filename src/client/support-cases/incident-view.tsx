import { useContext, useEffect } from 'preact/hooks'
import { t } from 'sn-translate'
import { CaseCard } from './case-card.tsx'
import { Frame } from './frame.tsx'
import { NavigationContext } from './navigation.ts'
import { NewCase } from './new-case.tsx'
import { OpeningProblems } from './opening-problems.tsx'
import type { PageQuery } from './page-query.ts'
import { pathOf } from './requests.ts'
import { isOver } from './case-states.ts'
import { useCases } from './use-cases.ts'
import { ViewLink } from './view-link.ts'

interface IncidentViewProps {
    readonly query: Extract<PageQuery, { view: 'incident' | 'case' }>
}

/** The cases of an incident and the form for the next one; or one case alone. */
export function IncidentView({ query }: IncidentViewProps) {
    const { reading, value, last, ask, readAgain } = useCases(pathOf(query.view, query.sysId))
    const { hasMoved } = useContext(NavigationContext)
    const isIncident = query.view === 'incident'
    const cases = value?.cases.filter(({ sysId }) => isIncident || sysId === query.sysId) ?? []
    const { incident, opening } = value ?? {}
    const isRunning = last?.progress === 'running'
    const aboutCase = cases.find(({ sysId }) => last?.about.startsWith(sysId))

    useEffect(() => {
        if (last?.progress !== 'done') return
        // The button that was pressed may be gone: the keyboard goes on where the case stands.
        const { activeElement } = document
        if (!activeElement || activeElement === document.body)
            document.getElementById(`case-${(aboutCase ?? cases[0])?.sysId}`)?.focus()
    }, [last])

    return (
        <Frame
            reading={reading}
            readAgain={readAgain}
            isBusy={isRunning}
            title={incident ? `${incident.number} ${incident.shortDescription}` : t('Cases with Microsoft')}
            said={
                isRunning
                    ? t('Sending')
                    : last?.progress === 'done'
                      ? `${t('Done.')} ${(aboutCase ?? cases[0])?.stateLabel ?? ''}`
                      : `${t('Cases:')} ${cases.length}`
            }
        >
            {value && incident && opening && (
                <>
                    {isIncident && (
                        <OpeningProblems problems={opening.problems} isEmbedded={query.isEmbedded} />
                    )}
                    {!(isIncident && query.isEmbedded) && (
                        <p>
                            <a href={`/incident.do?sys_id=${incident.sysId}`} target="_top">
                                {t('Open the incident')}
                            </a>
                            {!isIncident && (
                                <>
                                    {' · '}
                                    <ViewLink
                                        to={{ view: 'incident', sysId: incident.sysId, isEmbedded: false }}
                                    >
                                        {t('All cases of the incident')}
                                    </ViewLink>
                                </>
                            )}
                        </p>
                    )}
                    {cases.length > 0 && (
                        <ul class="m365-cards">
                            {cases.map((one, index) => (
                                <li key={one.sysId}>
                                    <CaseCard
                                        supportCase={one}
                                        files={opening.files}
                                        isOpenAtFirst={
                                            !isIncident || hasMoved || (index === 0 && !isOver(one))
                                        }
                                        last={aboutCase === one ? last : null}
                                        ask={ask}
                                    />
                                </li>
                            ))}
                        </ul>
                    )}
                    {isIncident && <NewCase view={value} last={last} ask={ask} />}
                </>
            )}
        </Frame>
    )
}
