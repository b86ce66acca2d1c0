import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type {
    CatalogueEntry,
    SolutionOutcome,
    SolutionTexts,
} from '../../server/recommendations/catalogue/catalogue-page.ts'
import type { Answer } from '../shared/api.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import { Icon } from '../shared/icon.tsx'
import { MessageBox } from '../shared/message-box.tsx'
import { SelectField } from '../shared/select-field.tsx'
import type { Draft } from './draft.ts'
import { signInUrl } from '../shared/sign-in-url.ts'
import { failureTexts } from './failure-texts.ts'
import { LANGUAGES } from './labels.ts'
import { useLanguageName } from './language-name.ts'
import { NavigationContext } from './navigation.ts'
import { SolutionText } from './solution-text.tsx'
import { TextFields } from './text-fields.tsx'
import { TrialSection } from './trial-section.tsx'
import { useDraft } from './use-draft.ts'

export interface SolutionFormProps {
    /** Names the form, for what is kept of it. */
    readonly name: string
    readonly start: Draft
    readonly version: string
    readonly language: string
    readonly mayChooseLanguage?: boolean
    /** What is edited; absent for a new one. */
    readonly solution?: CatalogueEntry
    readonly onSave: (
        texts: SolutionTexts,
        language: string,
        version: string,
    ) => Promise<Answer<SolutionOutcome>>
    /** Somebody else saved meanwhile: what is stored is read anew. */
    readonly onChanged?: () => Promise<void>
}

export function SolutionForm(props: SolutionFormProps) {
    const { mayChooseLanguage, solution } = props
    const { go, list } = useContext(NavigationContext)
    const languageName = useLanguageName()
    const form = useDraft(props, (entry) => go({ view: 'solution', key: entry.key }, t('Saved.')))
    const { draft, language, problems, failure, conflict, isBusy, isDirty, isRestored } = form
    const stored = solution?.languages.find((one) => one.language === props.language)
    return (
        <form
            class="m365-form"
            noValidate
            onSubmit={(event) => {
                event.preventDefault()
                form.save()
            }}
        >
            {isRestored && (
                <MessageBox tone="info">
                    <p>{t('What you had entered and not saved is back.')}</p>
                </MessageBox>
            )}
            {conflict && (
                <MessageBox tone="warning">
                    <p>{conflict}</p>
                    <p>{t('What you entered is still here. Saving it replaces what is saved now.')}</p>
                    {stored && (
                        <details>
                            <summary>{t('Show what is saved')}</summary>
                            <SolutionText texts={stored.texts} lang={undefined} />
                        </details>
                    )}
                </MessageBox>
            )}
            <p class="m365-text">
                {solution?.origin === 'own' || !solution
                    ? t('Agents find it as soon as it is saved.')
                    : t(
                          'Agents see your text in place of the shipped one as soon as it is saved. Upgrades leave it alone.',
                      )}{' '}
                {t(
                    'Two stars around a name and a backtick around a command set them off: **Sign out**, `wsreset`.',
                )}
            </p>
            {mayChooseLanguage ? (
                <SelectField
                    name="language"
                    label={t('Language')}
                    value={language}
                    mayBeEmpty={false}
                    choices={[...new Set([...LANGUAGES, language])].map((value) => ({
                        value,
                        text: languageName(value),
                    }))}
                    onChange={form.choose}
                />
            ) : (
                <p>
                    {t('Language:')} <strong>{languageName(language)}</strong>
                </p>
            )}
            <TextFields draft={draft} problems={problems} onEdit={form.edit} />
            <TrialSection draft={draft} language={language} solution={solution?.key} />
            {failure && (
                <FailureBox failure={failure} texts={failureTexts(true)} signInUrl={signInUrl()} keepsPage />
            )}
            <div class="m365-save">
                <button
                    type="submit"
                    class="m365-button m365-button--primary"
                    aria-disabled={isBusy || !isDirty}
                >
                    {t('Save')}
                </button>
                <button
                    type="button"
                    class="m365-button"
                    onClick={() => {
                        form.discard()
                        go(solution ? { view: 'solution', key: solution.key } : list)
                    }}
                >
                    {isDirty ? t('Discard changes') : t('Cancel')}
                </button>
                <p role="status">
                    {isBusy ? (
                        t('Saving')
                    ) : problems.length > 0 ? (
                        <>
                            <Icon name="critical" class="m365-tone--critical" />{' '}
                            {t('Not saved: see what is said above the marked fields.')}
                        </>
                    ) : isDirty ? (
                        t('You have unsaved changes.')
                    ) : (
                        ''
                    )}
                </p>
            </div>
        </form>
    )
}
