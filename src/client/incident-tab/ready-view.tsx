import { useEffect, useRef } from 'preact/hooks'
import { t } from 'sn-translate'
import { NoticeBox } from '../shared/notice-box.tsx'
import { ActionFailure } from './action-failure.tsx'
import { ArticlesSection } from './articles-section.tsx'
import { ContactSection } from './contact-section.tsx'
import { isMissingSetup } from './form-message.ts'
import { decisionElementId } from './match-decision.tsx'
import { OnThisPage } from './on-this-page.tsx'
import { SearchBox } from './search-box.tsx'
import { ServiceHealthSection } from './service-health-section.tsx'
import { SolutionsSection } from './solutions-section.tsx'
import { TabContext } from './tab-context.ts'
import { useArticles } from './use-articles.ts'
import { useFormMessage } from './use-form-message.ts'
import type { Decide, ReadyTab } from './use-incident-tab.ts'

interface ReadyViewProps extends ReadyTab {
    readonly onRefresh: () => void
    readonly onSearch: (text: string) => void
    readonly onDecide: Decide
}

export function ReadyView({ tab, refresh, search, decision, onRefresh, onSearch, onDecide }: ReadyViewProps) {
    const { incident, recommendations, mayDecide, user } = tab
    const knowledge = useArticles(incident.sysId, 'knowledge')
    const learn = useArticles(incident.sysId, 'learn')
    const asked = useRef(recommendations.text)
    const page = useFormMessage(tab.notices)

    useEffect(() => {
        if (!decision || decision.progress === 'running') return
        // The button that was pressed may be gone: the keyboard goes on where the decision stands now.
        const place = document.getElementById(decisionElementId(decision.issueId))
        const where = place ?? document.getElementById('service-health')
        if (!document.activeElement || document.activeElement === document.body) where?.focus()
    }, [decision])
    // The instance's own knowledge is there once the tab is painted; Microsoft is asked only by those who search.
    useEffect(() => {
        if (asked.current) knowledge.ask(asked.current)
    }, [])

    function searchAll(text: string): void {
        asked.current = text
        onSearch(text)
        knowledge.ask(text)
        learn.ask(text)
    }

    return (
        <TabContext.Provider value={{ sysId: incident.sysId, mayWrite: mayDecide, language: user.language }}>
            {tab.notices.length > 0 && (
                <div ref={page} class="m365-notices">
                    {tab.notices.map((notice, index) => (
                        <NoticeBox key={index} notice={notice} isAdmin={user.isAdmin}>
                            {user.isAdmin && isMissingSetup(notice) && (
                                <p>
                                    <a href="/x_mioms_m365_assis_setup.do" target="_top">
                                        {t('Open Setup')}
                                    </a>
                                </p>
                            )}
                        </NoticeBox>
                    ))}
                </div>
            )}
            <SearchBox
                shortDescription={incident.shortDescription}
                searched={recommendations.text}
                progress={search}
                onSearch={searchAll}
            />
            <OnThisPage tab={tab} />
            {typeof refresh === 'object' && (
                <ActionFailure
                    title={t('The refresh failed. This page shows what was read before.')}
                    failure={refresh}
                />
            )}
            <ServiceHealthSection
                tab={tab}
                decisions={{ mayDecide, last: decision, decide: onDecide }}
                isRefreshing={refresh === 'running'}
                onRefresh={onRefresh}
            />
            <SolutionsSection recommendations={recommendations} isAdmin={user.isAdmin} />
            <ArticlesSection
                knowledge={knowledge}
                learn={learn}
                earlier={recommendations.earlierArticles}
                isAdmin={user.isAdmin}
                hasText={recommendations.text !== ''}
                onAskLearn={() => learn.ask(asked.current)}
            />
            <ContactSection incident={incident.sysId} contact={tab.contactSupport} />
        </TabContext.Provider>
    )
}
