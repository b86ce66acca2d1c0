import type { ComponentChildren } from 'preact'
import { useContext, useEffect, useMemo, useRef } from 'preact/hooks'
import { t } from 'sn-translate'
import type { SecurityOverview } from '../../server/security-tickets/security-tickets-view.ts'
import type { Parse } from '../shared/api.ts'
import { DatesContext } from '../shared/dates-context.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import { useDates } from '../shared/use-dates.ts'
import { useReading } from '../shared/use-reading.ts'
import { signInUrl } from '../shared/sign-in-url.ts'
import { failureTexts } from './failure-texts.ts'
import { createFormats, ReaderContext } from './formats.ts'
import { linkIdOf, NavigationContext } from './navigation.ts'
import { PageNav } from './page-nav.tsx'

type Answered = Pick<SecurityOverview, 'answeredAt' | 'user'>

interface ViewFrameProps<T> {
    readonly path: string
    readonly parse: Parse<T>
    /** What the view is called; before the answer there is none. */
    readonly title: (value: T | null) => string
    /** What a screen reader hears when the answer is there. */
    readonly announce: (value: T) => ComponentChildren
    readonly children: (value: T, readAgain: () => Promise<void>) => ComponentChildren
}

/** What the views have in common: headings, ways between them, loading, failing, and where the focus goes. */
export function ViewFrame<T extends Answered>(props: ViewFrameProps<T>) {
    const { path, parse, title, announce, children } = props
    const { reading, readAgain } = useReading(path, parse)
    const { hasMoved, leftAction } = useContext(NavigationContext)
    const heading = useRef<HTMLHeadingElement>(null)
    const ready = reading.phase === 'ready' ? reading : null
    const value = ready?.value ?? null
    const { language = navigator.language, isAdmin = false } = value?.user ?? {}
    const dates = useDates(value?.user, ready?.clockOffset)
    const reader = useMemo(
        () => ({ ...createFormats(language), day: dates.day, isAdmin }),
        [language, dates, isAdmin],
    )
    const name = title(value)
    const failure = reading.phase === 'failed' ? reading.failure : ready?.refreshFailure
    const isRefreshing = ready?.refresh === 'running'

    useEffect(() => {
        document.title = `${name} - ${t('Security Tickets')}`
    }, [name])
    useEffect(() => {
        if (hasMoved) heading.current?.focus()
    }, [])
    useEffect(() => {
        // Back in a list, the keyboard goes on at the action that was looked at.
        if (value && document.activeElement === heading.current)
            document.getElementById(linkIdOf(leftAction))?.focus()
    }, [value === null])

    return (
        <DatesContext.Provider value={dates}>
            <ReaderContext.Provider value={reader}>
                <main class="m365-page" aria-busy={reading.phase === 'loading' || isRefreshing}>
                    <h1>{t('Security Tickets')}</h1>
                    <PageNav />
                    <h2 ref={heading} tabIndex={-1} class="m365-title">
                        {name}
                    </h2>
                    {reading.phase === 'loading' && <p role="status">{t('Loading')}</p>}
                    {failure && (
                        <FailureBox
                            failure={failure}
                            texts={{
                                ...failureTexts(true),
                                ...(ready && {
                                    failed: t('The refresh failed. This page shows what was read before.'),
                                }),
                            }}
                            signInUrl={signInUrl()}
                            keepsPage={ready !== null}
                            onTryAgain={() => {
                                // The button that was pressed goes away; the keyboard's place in the page must not.
                                heading.current?.focus()
                                void readAgain()
                            }}
                        />
                    )}
                    {value && children(value, readAgain)}
                    <p class="m365-visually-hidden" role="status">
                        {value && !failure && (isRefreshing ? t('Refreshing') : announce(value))}
                    </p>
                </main>
            </ReaderContext.Provider>
        </DatesContext.Provider>
    )
}
