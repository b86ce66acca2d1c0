import type { ComponentChildren } from 'preact'
import { useContext, useEffect, useRef } from 'preact/hooks'
import { t } from 'sn-translate'
import type { IncidentCases } from '../../server/support-cases/support-case-view.ts'
import { DatesContext } from '../shared/dates-context.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import { useDates } from '../shared/use-dates.ts'
import type { Reading } from '../shared/use-reading.ts'
import { signInUrl } from '../shared/sign-in-url.ts'
import { failureTexts } from './failure-texts.ts'
import { NavigationContext } from './navigation.ts'
import { UserContext } from './user-context.ts'
import { ViewLink } from './view-link.ts'

interface Answered {
    readonly answeredAt: string
    readonly user: IncidentCases['user']
}

interface FrameProps {
    readonly reading: Reading<Answered>
    readonly readAgain: () => Promise<void>
    readonly isBusy: boolean
    /** What the view is called. */
    readonly title: string
    /** What a screen reader hears. */
    readonly said: ComponentChildren
    readonly children: ComponentChildren
}

/** What the views have in common: headings, loading, failing, and where the focus goes. */
export function Frame({ reading, readAgain, isBusy, title, said, children }: FrameProps) {
    const { hasMoved, query, list } = useContext(NavigationContext)
    const heading = useRef<HTMLHeadingElement>(null)
    const isReady = reading.phase === 'ready'
    const user = isReady ? reading.value.user : null
    const dates = useDates(user, isReady ? reading.clockOffset : 0)
    const failure = reading.phase === 'failed' ? reading.failure : isReady && reading.refreshFailure
    const isEmbedded = query.view === 'incident' && query.isEmbedded

    useEffect(() => {
        document.title = `${title} - ${t('Contact Microsoft support')}`
    }, [title])
    useEffect(() => {
        if (hasMoved) heading.current?.focus()
    }, [])

    return (
        <DatesContext.Provider value={dates}>
            <main
                class={isEmbedded ? 'm365-page m365-page--embedded' : 'm365-page'}
                aria-busy={
                    isBusy || reading.phase === 'loading' || (isReady && reading.refresh === 'running')
                }
            >
                {/* In the tab the heading stands above the frame. */}
                <h1 class={isEmbedded ? 'm365-visually-hidden' : ''}>{t('Contact Microsoft support')}</h1>
                {query.view !== 'list' && !isEmbedded && (
                    <p>
                        <ViewLink to={list}>{t('All cases')}</ViewLink>
                    </p>
                )}
                <h2 ref={heading} tabIndex={-1} class={isEmbedded ? 'm365-visually-hidden' : 'm365-title'}>
                    {title}
                </h2>
                {reading.phase === 'loading' && <p role="status">{t('Loading')}</p>}
                {failure && (
                    <FailureBox
                        failure={failure}
                        texts={failureTexts(query.view)}
                        signInUrl={signInUrl()}
                        keepsPage={isReady}
                        onTryAgain={() => {
                            // The button that was pressed goes away; the keyboard's place in the page must not.
                            heading.current?.focus()
                            void readAgain()
                        }}
                    />
                )}
                {user && <UserContext.Provider value={user}>{children}</UserContext.Provider>}
                <p class="m365-visually-hidden" role="status">
                    {isReady && said}
                </p>
            </main>
        </DatesContext.Provider>
    )
}
