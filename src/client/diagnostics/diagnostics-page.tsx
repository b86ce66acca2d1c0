import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import { DatesContext } from '../shared/dates-context.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import { useDates } from '../shared/use-dates.ts'
import { queryOf, searchOf, type DiagnosticsQuery } from './diagnostics-query.ts'
import { signInUrl } from '../shared/sign-in-url.ts'
import { failureTexts } from './failure-texts.ts'
import { ReadyView } from './ready-view.tsx'
import { useDiagnostics } from './use-diagnostics.ts'

export function DiagnosticsPage() {
    const [query, setQuery] = useState(() => queryOf(window.location.search))
    const { state, readAgain } = useDiagnostics(query.correlation)
    const heading = useRef<HTMLHeadingElement>(null)
    const user = state.phase === 'ready' ? state.page.user : null
    const offset = state.phase === 'ready' ? state.clockOffset : 0
    const dates = useDates(user, offset)
    const isReady = state.phase === 'ready'
    useEffect(() => {
        // The section that the address names was not there yet when the browser looked for it.
        if (isReady && window.location.hash)
            document.getElementById(window.location.hash.slice(1))?.scrollIntoView()
    }, [isReady])

    function change(changes: Partial<DiagnosticsQuery>): void {
        const next = { ...query, ...changes }
        setQuery(next)
        window.history.replaceState(null, '', `${window.location.pathname}${searchOf(next)}`)
    }

    return (
        <DatesContext.Provider value={dates}>
            <main class="m365-page m365-diagnostics" aria-busy={state.phase === 'loading'}>
                <h1 ref={heading} tabIndex={-1}>
                    {t('Microsoft 365 Support Diagnostics')}
                </h1>
                {state.phase === 'loading' && <p role="status">{t('Loading')}</p>}
                {state.phase === 'failed' && (
                    <FailureBox
                        failure={state.failure}
                        texts={failureTexts()}
                        signInUrl={signInUrl()}
                        onTryAgain={() => {
                            // The button that was pressed goes away; the keyboard's place in the page must not.
                            heading.current?.focus()
                            if (state.failure.status === 400) change({ correlation: '' })
                            else void readAgain()
                        }}
                    />
                )}
                {state.phase === 'ready' && (
                    <ReadyView {...state} query={query} onQuery={change} onRefresh={readAgain} />
                )}
            </main>
        </DatesContext.Provider>
    )
}
