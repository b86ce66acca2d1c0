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

export const SelectField = (select: SelectFieldProps) => (
    <Field {...select}>
        <Select {...select} />
    </Field>
)

/** The control alone, for a place that labels it itself. */
export function Select({
    name,
    description,
    problem,
    value,
    choices,
    onChange,
    mayBeEmpty = true,
    empty,
}: Omit<SelectFieldProps, 'label'>) {
    const isListed = value === '' || choices.some((choice) => choice.value === value)
    return (
        <select
            id={fieldId(name)}
            class="m365-input"
            value={value}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
            {...fieldAria({ name, description, problem })}
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
    )
}
