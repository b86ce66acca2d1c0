import type { ComponentChildren } from 'preact'
import { useContext, useEffect, useRef } from 'preact/hooks'
import { t } from 'sn-translate'
import type { Reader } from '../../server/recommendations/catalogue/catalogue-page.ts'
import type { Parse } from '../shared/api.ts'
import { DatesContext } from '../shared/dates-context.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import { useDates } from '../shared/use-dates.ts'
import { useReading } from '../shared/use-reading.ts'
import { signInUrl } from '../shared/sign-in-url.ts'
import { failureTexts } from './failure-texts.ts'
import { ReaderLanguage } from './language-name.ts'
import { NavigationContext } from './navigation.ts'
import { LIST } from './page-query.ts'
import { ViewLink } from './view-link.ts'

interface Answered {
    readonly answeredAt: string
    readonly user: Reader
}

interface ViewFrameProps<T> {
    readonly path: string
    readonly parse: Parse<T>
    /** What the view is called; before the answer there may be no name yet. */
    readonly title: (value: T | null) => string
    /** Language of the title where it is not the page's. */
    readonly lang?: (value: T) => string | undefined
    /** What a screen reader hears when the answer is there. */
    readonly announce?: (value: T) => ComponentChildren
    readonly children: (value: T, readAgain: () => Promise<void>) => ComponentChildren
}

/** What the views have in common: headings, ways between them, loading, failing, and where the focus goes. */
export function ViewFrame<T extends Answered>(props: ViewFrameProps<T>) {
    const { path, parse, title, lang, announce, children } = props
    const { reading, readAgain } = useReading(path, parse)
    const { hasMoved, done, query } = useContext(NavigationContext)
    const heading = useRef<HTMLHeadingElement>(null)
    const value = reading.phase === 'ready' ? reading.value : null
    const dates = useDates(value?.user, reading.phase === 'ready' ? reading.clockOffset : 0)
    const name = title(value)
    const isBusy = reading.phase === 'loading' || (reading.phase === 'ready' && reading.refresh === 'running')

    useEffect(() => {
        document.title = `${name} - ${t('Microsoft 365 Solutions')}`
    }, [name])
    useEffect(() => {
        if (hasMoved) heading.current?.focus()
    }, [])

    return (
        <DatesContext.Provider value={dates}>
            <main class="m365-page" aria-busy={isBusy}>
                <h1>{t('Microsoft 365 Solutions')}</h1>
                <nav class="m365-nav" aria-label={t('Solutions')}>
                    <ul>
                        <li>
                            <ViewLink to={LIST} isCurrent={query.view === 'list'}>
                                {t('Solutions')}
                            </ViewLink>
                        </li>
                        <li>
                            <ViewLink
                                to={{ view: 'searches', order: 'newest' }}
                                isCurrent={query.view === 'searches'}
                            >
                                {t('Searches without a result')}
                            </ViewLink>
                        </li>
                        <li>
                            <ViewLink to={{ view: 'new', search: '' }} isCurrent={query.view === 'new'}>
                                {t('New solution')}
                            </ViewLink>
                        </li>
                    </ul>
                </nav>
                <h2 ref={heading} tabIndex={-1} class="m365-title" lang={value ? lang?.(value) : undefined}>
                    {name}
                </h2>
                <p class={done ? 'm365-done' : 'm365-visually-hidden'} role="status">
                    {done}{' '}
                    {value && !isBusy && announce && (
                        <span class="m365-visually-hidden">{announce(value)}</span>
                    )}
                </p>
                {reading.phase === 'loading' && <p role="status">{t('Loading')}</p>}
                {reading.phase === 'failed' && (
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
                )}
                {reading.phase === 'ready' && reading.refreshFailure && (
                    <FailureBox
                        failure={reading.refreshFailure}
                        texts={failureTexts()}
                        signInUrl={signInUrl()}
                        onTryAgain={() => void readAgain()}
                    />
                )}
                {value && (
                    <ReaderLanguage.Provider value={value.user.language}>
                        {children(value, readAgain)}
                    </ReaderLanguage.Provider>
                )}
            </main>
        </DatesContext.Provider>
    )
}
