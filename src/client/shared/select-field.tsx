import { t } from 'sn-translate'
import { Field, fieldAria, fieldId, type FieldProps } from './field.tsx'

export interface Choice {
    readonly value: string
    readonly text: string
}

interface SelectFieldProps extends FieldProps {
    readonly value: string
    readonly choices: readonly Choice[]
    readonly onChange: (value: string) => void
    /** Nothing has to be chosen, or something always is. */
    readonly mayBeEmpty?: boolean
    /** What it means that nothing is chosen; without it, that something is to be. */
    readonly empty?: string
}

export function SelectField({
    value,
    choices,
    onChange,
    mayBeEmpty = true,
    empty,
    ...field
}: SelectFieldProps) {
    const isListed = value === '' || choices.some((choice) => choice.value === value)
    return (
        <Field {...field}>
            <select
                id={fieldId(field.name)}
                class="m365-input"
                value={value}
                onChange={({ currentTarget }) => onChange(currentTarget.value)}
                {...fieldAria(field)}
            >
                {mayBeEmpty && <option value="">{empty ?? t('Choose one')}</option>}
                {!isListed && (
                    <option value={value}>
                        {t('No longer there')} ({value})
                    </option>
                )}
                {choices.map((choice) => (
                    <option key={choice.value} value={choice.value}>
                        {choice.text}
                    </option>
                ))}
            </select>
        </Field>
    )
}
