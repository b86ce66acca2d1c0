import { useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { CaseView } from '../../server/support-cases/support-case-view.ts'
import { ActionIcon } from '../shared/action-icon.tsx'
import { Field, fieldId } from '../shared/field.tsx'
import { MessageBox } from '../shared/message-box.tsx'
import type { Act } from './case-card.tsx'
import { Outcome } from './outcome.tsx'
import type { LastRequest } from './use-cases.ts'
import { FileList } from './file-list.tsx'
import { Parts } from './parts.tsx'

interface HandOffProps {
    readonly supportCase: CaseView
    readonly handOff: NonNullable<CaseView['handOff']>
    readonly act: Act
    readonly last: LastRequest | null
}

/** A person carries the case over into Microsoft's form, and brings its number back. */
export function HandOff({ supportCase: { sysId, may }, handOff, act, last }: HandOffProps) {
    const [number, setNumber] = useState('')
    const name = `number-${sysId}`
    return (
        <section class="m365-hand-off" aria-label={t('Carry the case over to Microsoft')}>
            <h4>{t('1. Open the form at Microsoft')}</h4>
            {handOff.url?.startsWith('https://') ? (
                <p>
                    <a class="m365-form-link" href={handOff.url} target="_blank" rel="noopener noreferrer">
                        {t('Open the Microsoft 365 admin center')} <ActionIcon name="external" />
                        <span class="m365-visually-hidden">{t('opens in a new tab')}</span>
                    </a>{' '}
                    {t('Then Support, and New service request or Help and support.')}
                </p>
            ) : (
                <MessageBox tone="warning">
                    <p class="m365-message__title">{t('This is a dry run')}</p>
                    <p>
                        {t(
                            'The case was made under Test Environment: there is no way to Microsoft from here, and nothing is to be opened there.',
                        )}
                    </p>
                </MessageBox>
            )}
            <h4>{t('2. Copy each part into it')}</h4>
            <Parts parts={handOff.parts} mayCopy />
            {handOff.files.length > 0 && (
                <>
                    <p>{t('Download these files and attach them there:')}</p>
                    <FileList files={handOff.files} />
                </>
            )}
            {may.includes('accept') && (
                <form
                    class="m365-form"
                    onSubmit={(event) => {
                        event.preventDefault()
                        if (number.trim()) void act({ action: 'accept', number: number.trim() })
                    }}
                >
                    <h4>{t('3. Bring its number back')}</h4>
                    <Field
                        name={name}
                        label={t("Microsoft's case number")}
                        description={t('Microsoft shows it once the service request is submitted.')}
                    >
                        <input
                            id={fieldId(name)}
                            class="m365-input m365-short"
                            autocomplete="off"
                            maxLength={40}
                            aria-describedby={`${fieldId(name)}-description`}
                            value={number}
                            onInput={({ currentTarget }) => setNumber(currentTarget.value)}
                        />
                    </Field>
                    <Outcome last={last} about={`${sysId} accept`} />
                    <p>
                        <button
                            type="submit"
                            class="m365-button m365-button--primary"
                            aria-disabled={!number.trim()}
                        >
                            {t('Save the number')}
                        </button>
                    </p>
                </form>
            )}
        </section>
    )
}
