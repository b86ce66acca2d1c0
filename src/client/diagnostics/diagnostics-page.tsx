import { useEffect, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import { queryOf, searchOf, type DiagnosticsQuery } from './diagnostics-query.ts'
import { PageFrame } from '../shared/page-frame.tsx'
import { failureTexts } from './failure-texts.ts'
import { ReadyView } from './ready-view.tsx'
import { useDiagnostics } from './use-diagnostics.ts'

export function DiagnosticsPage() {
    const [query, setQuery] = useState(() => queryOf(window.location.search))
    const { state, readAgain } = useDiagnostics(query.correlation)
    const isReady = state.phase === 'ready'
    const failure = state.phase === 'failed' ? state.failure : null
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
        <PageFrame
            title={t('Microsoft 365 Support Diagnostics')}
            class="m365-diagnostics"
            reader={isReady ? state.page.user : null}
            clockOffset={isReady ? state.clockOffset : 0}
            failure={failure}
            failureTexts={failureTexts}
            onTryAgain={() => {
                if (failure?.status === 400) change({ correlation: '' })
                else void readAgain()
            }}
        >
            {isReady && <ReadyView {...state} query={query} onQuery={change} onRefresh={readAgain} />}
        </PageFrame>
    )
}
