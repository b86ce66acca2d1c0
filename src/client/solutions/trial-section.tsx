import { useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { Trial } from '../../server/recommendations/catalogue/catalogue-page.ts'
import type { Failure } from '../shared/failure.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import { TextField } from '../shared/text-field.tsx'
import { textsOf, type Draft } from './draft.ts'
import { signInUrl } from '../shared/sign-in-url.ts'
import { failureTexts } from './failure-texts.ts'
import { tryText } from './requests.ts'

interface TrialSectionProps {
    readonly draft: Draft
    readonly language: string
    /** Key of the solution; absent for a new one. */
    readonly solution: string | undefined
}

/** Whether a ticket would find the solution as it stands in the form. Nothing is saved. */
export function TrialSection({ draft, language, solution }: TrialSectionProps) {
    const [text, setText] = useState('')
    const [isBusy, setBusy] = useState(false)
    const [trial, setTrial] = useState<Trial | null>(null)
    const [failure, setFailure] = useState<Failure | null>(null)

    async function run(): Promise<void> {
        if (isBusy || text.trim() === '') return
        setBusy(true)
        const answer = await tryText({
            text,
            language,
            texts: textsOf(draft),
            ...(solution !== undefined && { key: solution }),
        })
        setBusy(false)
        setTrial(answer.ok ? answer.value : null)
        setFailure(answer.ok ? null : answer.failure)
    }

    return (
        <fieldset
            class="m365-trial"
            // Enter tries; it does not save the form around.
            onKeyDown={(event) => {
                if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
                event.preventDefault()
                void run()
            }}
        >
            <legend>{t('Find it with a text')}</legend>
            <TextField
                name="trial"
                label={t('Short description of a ticket')}
                description={t('Shows what agents would see if this were saved. Nothing is saved.')}
                value={text}
                onInput={setText}
            />
            <p>
                <button
                    type="button"
                    class="m365-button"
                    aria-disabled={isBusy || text.trim() === ''}
                    onClick={() => void run()}
                >
                    {t('Try it')}
                </button>
            </p>
            {failure && (
                <FailureBox failure={failure} texts={failureTexts(true)} signInUrl={signInUrl()} keepsPage />
            )}
            <div role="status">
                {trial && (
                    <>
                        <p>
                            {trial.place === null ? (
                                <strong>{t('It would not be found with this text.')}</strong>
                            ) : (
                                <strong>
                                    {t('It would be found at place')} {trial.place}
                                </strong>
                            )}
                        </p>
                        {trial.found.length > 0 && (
                            <ol>
                                {trial.found.map(({ title, isThis }, index) => (
                                    <li key={index}>
                                        {isThis ? <strong>{title || t('This solution')}</strong> : title}
                                    </li>
                                ))}
                            </ol>
                        )}
                    </>
                )}
            </div>
        </fieldset>
    )
}
