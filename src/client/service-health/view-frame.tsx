import type { ComponentChildren } from 'preact'
import { useContext, useEffect, useMemo, useRef } from 'preact/hooks'
import { t } from 'sn-translate'
import type { PageUser } from '../../server/service-health/page/service-health-page.ts'
import type { Parse } from '../shared/api.ts'
import { DatesContext } from '../shared/dates-context.ts'
import type { Failure } from '../shared/failure.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import { useDates } from '../shared/use-dates.ts'
import { createAmounts } from '../shared/amounts.ts'
import { AmountsContext } from './amount.tsx'
import { signInUrl } from '../shared/sign-in-url.ts'
import { failureTexts } from './failure-texts.ts'
import { linkIdOf, NavigationContext } from './navigation.ts'
import { PageNav } from './page-nav.tsx'
import { useReading } from '../shared/use-reading.ts'

interface Answered {
    readonly answeredAt: string
    readonly user: PageUser
}

export interface Refresh {
    readonly isReading: boolean
    readonly readAgain: () => Promise<void>
}

interface ViewFrameProps<T> {
    readonly path: string
    readonly parse: Parse<T>
    /** What the view is called; before the answer there is none. */
    readonly title: (value: T | null) => string
    /** What a screen reader hears when the answer is there. */
    readonly announce: (value: T) => ComponentChildren
    readonly children: (value: T, refresh: Refresh) => ComponentChildren
    /** Shown in place of a failure; nothing: the failure is. */
    readonly instead?: (failure: Failure) => ComponentChildren
}

/** What the three views have in common: headings, ways between them, loading, failing, and where the focus goes. */
export function ViewFrame<T extends Answered>(props: ViewFrameProps<T>) {
    const { path, parse, title, announce, children, instead } = props
    const { reading, readAgain } = useReading(path, parse)
    const { hasMoved, leftIssue } = useContext(NavigationContext)
    const heading = useRef<HTMLHeadingElement>(null)
    const value = reading.phase === 'ready' ? reading.value : null
    const dates = useDates(value?.user, reading.phase === 'ready' ? reading.clockOffset : 0)
    const language = value?.user.language ?? navigator.language
    const amounts = useMemo(() => createAmounts(language), [language])
    const name = title(value)

    useEffect(() => {
        document.title = `${name} - ${t('Microsoft 365 Service Health')}`
    }, [name])
    useEffect(() => {
        if (hasMoved) heading.current?.focus()
    }, [])
    useEffect(() => {
        // Back in a list, the keyboard goes on at the issue that was looked at.
        if (value && leftIssue && document.activeElement === heading.current)
            document.getElementById(linkIdOf(leftIssue))?.focus()
    }, [value === null])

    return (
        <DatesContext.Provider value={dates}>
            <AmountsContext.Provider value={amounts}>
                <main class="m365-page m365-health" aria-busy={isBusy(reading)}>
                    <h1>{t('Microsoft 365 Service Health')}</h1>
                    <PageNav isAdmin={value?.user.isAdmin ?? false} />
                    <h2 ref={heading} tabIndex={-1} class="m365-health__title">
                        {name}
                    </h2>
                    {reading.phase === 'loading' && <p role="status">{t('Loading service health')}</p>}
                    {reading.phase === 'failed' &&
                        (instead?.(reading.failure) || (
                            <FailureBox
                                failure={reading.failure}
                                texts={failureTexts()}
                                signInUrl={signInUrl()}
                                onTryAgain={() => {
                                    // The button that was pressed goes away; the keyboard's place in the page must not.
                                    heading.current?.focus()
                                    void readAgain()
                                }}
                            />
                        ))}
                    {reading.phase === 'ready' && reading.refreshFailure && (
                        <FailureBox
                            failure={reading.refreshFailure}
                            texts={{
                                ...failureTexts(),
                                failed: t('The refresh failed. This page shows what was read before.'),
                            }}
                            signInUrl={signInUrl()}
                            keepsPage
                        />
                    )}
                    {reading.phase === 'ready' &&
                        children(reading.value, { isReading: reading.refresh === 'running', readAgain })}
                    <p class="m365-visually-hidden" role="status">
                        {reading.phase === 'ready' && !reading.refreshFailure && (
                            <>
                                {reading.refresh === 'running' ? (
                                    t('Refreshing')
                                ) : (
                                    <>
                                        {reading.refresh === 'done' && t('Updated.')}{' '}
                                        {announce(reading.value)}
                                    </>
                                )}
                            </>
                        )}
                    </p>
                </main>
            </AmountsContext.Provider>
        </DatesContext.Provider>
    )
}

const isBusy = (reading: ReturnType<typeof useReading>['reading']): boolean =>
    reading.phase === 'loading' || (reading.phase === 'ready' && reading.refresh === 'running')
