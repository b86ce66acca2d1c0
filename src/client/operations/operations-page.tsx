import { useEffect, useMemo } from 'preact/hooks'
import { t } from 'sn-translate'
import type { OperationsOverview } from '../../server/user-operations/overview/overview-view.ts'
import { createAmounts } from '../shared/amounts.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import { NoticeBox } from '../shared/notice-box.tsx'
import { PageFrame } from '../shared/page-frame.tsx'
import { signInUrl } from '../shared/sign-in-url.ts'
import { useReading } from '../shared/use-reading.ts'
import { ExportSection } from './export-section.tsx'
import { FailuresSection } from './failures-section.tsx'
import { failureTexts } from './failure-texts.ts'
import { NavigationContext, QueryLink, useNavigation } from './navigation.ts'
import { OperationsSection } from './operations-section.tsx'
import { FIRST, overviewPath, searchOf } from './page-query.ts'
import { parseOverview } from './parse-overview.ts'
import { PeriodForm } from './period-form.tsx'
import { ReaderContext } from './reader.ts'
import { ThrottleSection } from './throttle-section.tsx'
import { VolumesSection } from './volumes-section.tsx'
import { WaitingSection } from './waiting-section.tsx'

const CONFIGURATION = '/x_mioms_m365_assis_operations_configuration.do'

/** What was done for people, what failed and why, what waits, and whether Microsoft asks us to wait. */
export function OperationsPage() {
    const navigation = useNavigation()
    const { reading, readAgain } = useReading(overviewPath(navigation.query), parseOverview)
    const ready = reading.phase === 'ready' ? reading : null
    const page = ready?.value
    const language = page?.user.language ?? navigator.language
    const isAdmin = page?.user.isAdmin ?? false
    const reader = useMemo(
        () => ({ ...createAmounts(language), isAdmin, readAgain }),
        [language, isAdmin, readAgain],
    )
    useEffect(() => {
        document.title = `${t('Operations')} - Microsoft 365 Support`
    }, [language])
    const isRefreshing = ready?.refresh === 'running'
    return (
        <NavigationContext.Provider value={navigation}>
            <ReaderContext.Provider value={reader}>
                <PageFrame
                    title={t('Operations')}
                    reader={page?.user ?? null}
                    clockOffset={ready?.clockOffset ?? 0}
                    isBusy={isRefreshing}
                    failure={reading.phase === 'failed' ? reading.failure : null}
                    failureTexts={failureTexts}
                    onTryAgain={() => void readAgain()}
                    loading={t('Loading the operations')}
                    lead={
                        reading.phase === 'failed' &&
                        searchOf(navigation.query) !== '' && (
                            <p>
                                <QueryLink to={FIRST}>{t('Clear the filter')}</QueryLink>
                            </p>
                        )
                    }
                >
                    {page && (
                        <>
                            {isAdmin && (
                                <p>
                                    <a href={CONFIGURATION}>{t('Manage user operations')}</a>
                                </p>
                            )}
                            {page.notice && <NoticeBox notice={page.notice} isAdmin={isAdmin} />}
                            {ready?.refreshFailure && (
                                <FailureBox
                                    failure={ready.refreshFailure}
                                    texts={{
                                        ...failureTexts(),
                                        failed: t(
                                            'The refresh failed. This page shows what was read before.',
                                        ),
                                    }}
                                    signInUrl={signInUrl()}
                                    keepsPage
                                />
                            )}
                            <Sections page={page} isRefreshing={isRefreshing} />
                            <p class="m365-visually-hidden" role="status">
                                {isRefreshing
                                    ? t('Refreshing')
                                    : `${t('Found:')} ${reader.number(page.total)}`}
                            </p>
                        </>
                    )}
                </PageFrame>
            </ReaderContext.Provider>
        </NavigationContext.Provider>
    )
}

function Sections({
    page,
    isRefreshing,
}: {
    readonly page: OperationsOverview
    readonly isRefreshing: boolean
}) {
    return (
        <>
            <PeriodForm page={page} isRefreshing={isRefreshing} />
            <VolumesSection volumes={page.volumes} />
            <WaitingSection waiting={page.waiting} />
            <ThrottleSection throttle={page.throttle} />
            <FailuresSection failures={page.failures} />
            {page.volumes.length > 0 && <OperationsSection page={page} />}
            <ExportSection kind={page.filter.kind} />
        </>
    )
}
