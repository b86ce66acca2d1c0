import { useEffect, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { Notice } from '../../server/incident-tab/incident-tab.ts'
import type { AccountEntry } from '../../server/setup/account/account-page.ts'
import { fieldId } from '../shared/field.tsx'
import { TextField } from '../shared/text-field.tsx'

const FIELD = 'email'

interface AccountFormProps {
    readonly isFirst: boolean
    readonly isRunning: boolean
    /** Why the address was refused. */
    readonly refusal: Notice | undefined
    readonly onSubmit: (entry: AccountEntry) => Promise<boolean>
}

/** What was typed stays until it is saved. */
export function AccountForm({ isFirst, isRunning, refusal, onSubmit }: AccountFormProps) {
    const [email, setEmail] = useState('')
    useEffect(() => {
        if (refusal) document.getElementById(fieldId(FIELD))?.focus()
    }, [refusal])
    return (
        <form
            class="m365-account"
            aria-labelledby="form"
            onSubmit={(event) => {
                event.preventDefault()
                void onSubmit({ email }).then((isSaved) => isSaved && setEmail(''))
            }}
        >
            <h2 id="form">{isFirst ? t('Link an account') : t('Link another account instead')}</h2>
            <TextField
                name={FIELD}
                type="email"
                label={t('Address of your Microsoft 365 admin account')}
                description={t(
                    'It needs a role that may open service requests, such as Service Support Administrator. A role that must be activated first counts while it is active.',
                )}
                problem={refusal && { field: FIELD, message: refusal.message, fix: refusal.fix }}
                value={email}
                onInput={setEmail}
            />
            <p class="m365-buttons">
                <button type="submit" class="m365-button m365-button--primary" aria-disabled={isRunning}>
                    {t('Verify and save')}
                </button>
            </p>
        </form>
    )
}
