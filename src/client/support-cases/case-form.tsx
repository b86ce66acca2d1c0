import { t } from 'sn-translate'
import type { CaseOpening } from '../../server/support-cases/support-case-view.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import { Icon } from '../shared/icon.tsx'
import { RadioGroup } from '../shared/radio-group.tsx'
import { SelectField } from '../shared/select-field.tsx'
import { signInUrl } from '../shared/sign-in-url.ts'
import { failureTexts } from './failure-texts.ts'
import { FileChoice } from './file-choice.tsx'
import { TextBox } from '../shared/text-box.tsx'
import type { CaseDraft } from './use-case-draft.ts'

interface CaseFormProps {
    readonly opening: CaseOpening
    readonly draft: CaseDraft
    readonly onDiscard: () => void
}

type TextName = 'title' | 'description' | 'contactName' | 'contactMail' | 'contactPhone' | 'preferredTime'

/** What Microsoft's form asks for. The browser judges nothing: the server does, in our words. */
export function CaseForm({ opening, draft, onDiscard }: CaseFormProps) {
    const { form, problems, failure, isChecking, edit } = draft
    const { limits, linkedAccount } = opening
    const problem = (field: keyof typeof problems) => {
        const message = problems[field]
        return message ? { field, message, fix: '' } : undefined
    }
    const text = (name: TextName, label: string, description?: string, limit = limits.other) => (
        <TextBox
            name={name}
            label={label}
            description={description}
            problem={problem(name)}
            limit={limit}
            rows={name === 'description' ? 10 : undefined}
            value={form[name]}
            onInput={(value) => edit({ [name]: value })}
        />
    )
    return (
        <form
            class="m365-form"
            noValidate
            onSubmit={(event) => {
                event.preventDefault()
                void draft.check()
            }}
        >
            <p class="m365-text">
                {opening.isByHand
                    ? t(
                          'The case is laid out for the Microsoft 365 admin center; you carry it over there, and follow it here.',
                      )
                    : t('The case goes to Microsoft by the connector of your organization.')}{' '}
                {linkedAccount
                    ? t('Microsoft 365 admin account:')
                    : t('It goes by the Microsoft 365 admin account of Application Settings.')}{' '}
                {linkedAccount && <strong>{linkedAccount}</strong>}
            </p>
            {text('title', t('Title'), undefined, limits.title)}
            {text(
                'description',
                t('Description'),
                t('Proposed from the incident. Take out what Microsoft need not know.'),
                limits.description,
            )}
            <SelectField
                name="service"
                label={t('Service')}
                problem={problem('service')}
                value={form.service}
                choices={opening.services.map((value) => ({ value, text: value }))}
                onChange={(service) => edit({ service })}
            />
            <RadioGroup
                name="severity"
                label={t('Severity')}
                problem={problem('severity')}
                value={form.severity}
                options={opening.severities.map(({ value, label }) => ({ value, text: label }))}
                onChange={(severity) => edit({ severity })}
            />
            <TextBox
                name="affectedUsers"
                label={t('Affected users')}
                description={t('A number. Empty: not known.')}
                problem={problem('affectedUsers')}
                limit={9}
                inputMode="numeric"
                value={form.affectedUsers === null ? '' : String(form.affectedUsers)}
                onInput={(value) => {
                    const digits = value.replace(/\D/g, '')
                    edit({ affectedUsers: digits ? Number(digits) : null })
                }}
            />
            <FileChoice
                name="files"
                files={opening.files}
                chosen={form.files}
                limit={limits.fileBytes}
                problem={problem('files')}
                onChoose={(files) => edit({ files })}
            />
            <fieldset class="m365-group">
                <legend>{t('Whom Microsoft asks')}</legend>
                {text('contactName', t('Contact name'))}
                {text('contactMail', t('Contact mail'))}
                {text('contactPhone', t('Contact phone'), t('With the country code.'))}
                {text(
                    'preferredTime',
                    t('Preferred time'),
                    t('When Microsoft may call, with the time zone.'),
                )}
                <SelectField
                    name="language"
                    label={t('Preferred language')}
                    problem={problem('language')}
                    mayBeEmpty={false}
                    value={form.language}
                    choices={opening.languages.map(({ value, label }) => ({ value, text: label }))}
                    onChange={(language) => edit({ language })}
                />
            </fieldset>
            {failure && (
                <FailureBox failure={failure} texts={failureTexts()} signInUrl={signInUrl()} keepsPage />
            )}
            <div class="m365-buttons">
                <button type="submit" class="m365-button m365-button--primary" aria-disabled={isChecking}>
                    {t('Preview what leaves the instance')}
                </button>
                <button type="button" class="m365-button" onClick={onDiscard}>
                    {t('Discard')}
                </button>
            </div>
            <p role="status">
                {isChecking && t('Checking')}
                {Object.keys(problems).length > 0 && (
                    <>
                        <Icon name="critical" class="m365-tone--critical" />{' '}
                        {t('Not yet: see what is said above the marked fields.')}
                    </>
                )}
            </p>
        </form>
    )
}
