import { useEffect, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { CallsView, CallView, LogLink } from '../../server/setup/diagnostics/diagnostics-view.ts'
import { TextField } from '../shared/text-field.tsx'
import { When } from '../shared/when.tsx'
import { isCorrelation } from './diagnostics-query.ts'
import { Section } from '../shared/section.tsx'

interface CallsSectionProps {
    readonly view: CallsView
    readonly logs: readonly LogLink[]
    readonly correlation: string
    readonly isReading: boolean
    readonly onSearch: (correlation: string) => void
}

/** The newest calls that failed, or those of one correlation ID. */
export function CallsSection({ view, logs, correlation, isReading, onSearch }: CallsSectionProps) {
    const [typed, setTyped] = useState(correlation)
    const [isWrong, setWrong] = useState(false)
    useEffect(() => setTyped(correlation), [correlation])
    const shownFor = view.correlation

    function search(text: string): void {
        const wanted = text.trim()
        setWrong(wanted !== '' && !isCorrelation(wanted))
        if (wanted === '' || isCorrelation(wanted)) onSearch(wanted)
    }

    return (
        <Section id="calls" title={t('Failed calls')}>
            <form
                class="m365-search"
                role="search"
                onSubmit={(event) => {
                    event.preventDefault()
                    search(typed)
                }}
            >
                <TextField
                    name="correlation"
                    label={t('Correlation ID')}
                    description={t(
                        'The client-request-id or request-id of a call, or the ID below a message of a page.',
                    )}
                    problem={
                        isWrong
                            ? {
                                  field: 'correlation',
                                  message: t('This is no correlation ID.'),
                                  fix: t('It has letters, digits and hyphens only.'),
                              }
                            : undefined
                    }
                    value={typed}
                    onInput={setTyped}
                />
                <button type="submit" class="m365-button" aria-disabled={isReading}>
                    {t('Search')}
                </button>
                {shownFor !== '' && (
                    <button
                        type="button"
                        class="m365-button"
                        onClick={() => {
                            setTyped('')
                            search('')
                        }}
                    >
                        {t('Show all failures')}
                    </button>
                )}
            </form>
            <p role="status">
                {shownFor === '' ? t('Newest failures:') : t('Calls with this ID:')} {view.calls.length}
            </p>
            {shownFor !== '' && (
                <p>
                    <a href={view.logUrl}>{t('Lines of the system log with this ID')}</a>
                </p>
            )}
            {view.calls.length === 0 && shownFor === '' && (
                <p class="m365-muted">
                    {t('No call to Microsoft has failed in the time that calls are kept.')}
                </p>
            )}
            {view.calls.length > 0 && (
                <ol class="m365-rows">
                    {view.calls.map((call) => (
                        <Call key={call.clientRequestId} call={call} />
                    ))}
                </ol>
            )}
            <div>
                <h3>{t('Logs')}</h3>
                <ul class="m365-list">
                    {logs.map(({ text, note, url }) => (
                        <li key={url}>
                            <a href={url}>{text}</a>. <span class="m365-muted">{note}</span>
                        </li>
                    ))}
                </ul>
            </div>
        </Section>
    )
}

function Call({ call }: { readonly call: CallView }) {
    return (
        <li class="m365-row m365-row--stacked">
            <p>
                <strong>{call.code ?? t('went well')}</strong> {call.message}
            </p>
            <p class="m365-muted">
                <When at={call.at} /> · {call.tenant} · {call.method} <code>{call.urlTemplate}</code> ·{' '}
                {call.httpStatus === 0 ? t('no answer') : `HTTP ${call.httpStatus}`} · {call.durationMs} ms
            </p>
            <dl class="m365-inline-facts">
                <dt>client-request-id</dt>
                <dd>
                    <code>{call.clientRequestId}</code>
                </dd>
                {call.requestId && (
                    <>
                        <dt>request-id</dt>
                        <dd>
                            <code>{call.requestId}</code>
                        </dd>
                    </>
                )}
            </dl>
        </li>
    )
}
