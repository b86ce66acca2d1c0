import { useState } from 'preact/hooks'
import { t } from 'sn-translate'
import { FailureBox } from '../shared/failure-box.tsx'
import { TextField } from '../shared/text-field.tsx'
import { signInUrl } from '../shared/sign-in-url.ts'
import { failureTexts } from './failure-texts.ts'
import { useSetupAction } from './use-setup-action.ts'

interface SecretExpiryProps {
    readonly revision: number
    readonly saved: string
    readonly onSaved: () => Promise<void>
    readonly onReadAgain: () => Promise<void>
}

/** The end of the client secret, for tenants where the app may not read it: entered after every rotation. */
export function SecretExpiry({ revision, saved, onSaved, onReadAgain }: SecretExpiryProps) {
    const [typed, setTyped] = useState<string | null>(null)
    const action = useSetupAction(revision, onReadAgain)
    const { state } = action
    return (
        <form
            class="m365-search"
            onSubmit={(event) => {
                event.preventDefault()
                void action
                    .act({ kind: 'enter-secret-expiry', on: typed ?? saved })
                    .then((done) => (done ? onSaved() : undefined))
            }}
        >
            <TextField
                name="secretExpiresOn"
                type="date"
                label={t('Last day of the client secret')}
                description={t(
                    'Microsoft Entra shows it beside the secret. Enter the new day after every rotation; the secret itself is never entered here.',
                )}
                problem={state.phase === 'refused' ? state.problems[0] : undefined}
                value={typed ?? saved}
                onInput={setTyped}
            />
            <button type="submit" class="m365-button" aria-disabled={state.phase === 'sending'}>
                {t('Save the day')}
            </button>
            <span role="status">{state.phase === 'done' && t('Saved.')}</span>
            {state.phase === 'failed' && (
                <FailureBox
                    failure={state.failure}
                    texts={failureTexts()}
                    signInUrl={signInUrl()}
                    keepsPage
                />
            )}
        </form>
    )
}
