import { useEffect, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import { read } from '../shared/api.ts'
import type { Failure } from '../shared/failure.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import { isObject } from '../shared/shape.ts'
import { signInUrl } from '../shared/sign-in-url.ts'
import { failureTexts } from './failure-texts.ts'
import { Section } from '../shared/section.tsx'

type BundleState =
    | { readonly phase: 'none' | 'reading' }
    | { readonly phase: 'failed'; readonly failure: Failure }
    /** The text that is shown is the file that is saved. */
    | { readonly phase: 'ready'; readonly text: string; readonly url: string; readonly name: string }

const parseBundle = (result: unknown): Readonly<Record<string, unknown>> | null =>
    isObject(result) && isObject(result['setup']) && typeof result['madeAt'] === 'string' ? result : null

/** A file for whoever helps: read in full before anything is saved or sent. */
export function BundleSection() {
    const [state, setState] = useState<BundleState>({ phase: 'none' })
    const url = state.phase === 'ready' ? state.url : ''
    useEffect(() => () => URL.revokeObjectURL(url), [url])

    async function make(): Promise<void> {
        if (state.phase === 'reading') return
        setState({ phase: 'reading' })
        const answer = await read('/setup/diagnostics/bundle', parseBundle)
        if (!answer.ok) return setState({ phase: 'failed', failure: answer.failure })
        const text = JSON.stringify(answer.value, null, 2)
        const day = String(answer.value['madeAt']).slice(0, 10)
        setState({
            phase: 'ready',
            text,
            url: URL.createObjectURL(new Blob([text], { type: 'application/json' })),
            name: `x_mioms_m365_assis-support-bundle-${day}.json`,
        })
    }

    return (
        <Section id="bundle" title={t('Support bundle')}>
            <p class="m365-text">
                {t(
                    'A file for whoever helps you: versions, choices of setup, results of checks, the last calls to Microsoft, what waits, and how many rows there are.',
                )}{' '}
                {t(
                    'Without secrets, tokens, mail addresses, names of people, tenants or the instance, and without texts of incidents. Nothing is sent: you save the file.',
                )}
            </p>
            <p class="m365-actions">
                <button
                    type="button"
                    class="m365-button"
                    aria-disabled={state.phase === 'reading'}
                    onClick={() => void make()}
                >
                    {t('Show what the bundle holds')}
                </button>
                {state.phase === 'ready' && (
                    <a class="m365-button" href={state.url} download={state.name}>
                        {t('Save the bundle')}
                    </a>
                )}
                <span role="status" class="m365-visually-hidden">
                    {state.phase === 'ready' && t('The bundle is shown below.')}
                </span>
            </p>
            {state.phase === 'failed' && (
                <FailureBox
                    failure={state.failure}
                    texts={failureTexts()}
                    signInUrl={signInUrl()}
                    keepsPage
                />
            )}
            {state.phase === 'ready' && (
                <pre
                    class="m365-preview"
                    // A keyboard scrolls what it can focus.
                    tabIndex={0}
                    role="region"
                    aria-label={t('What the bundle holds')}
                >
                    {state.text}
                </pre>
            )}
        </Section>
    )
}
