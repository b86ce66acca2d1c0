import { fieldAria, fieldId, FieldNotes, type FieldProps } from './field.tsx'

interface CheckboxProps extends FieldProps {
    readonly isChecked: boolean
    readonly onChange: (isChecked: boolean) => void
}

export function Checkbox({ isChecked, onChange, ...field }: CheckboxProps) {
    return (
        <div class="m365-option">
            <input
                id={fieldId(field.name)}
                type="checkbox"
                checked={isChecked}
                onChange={({ currentTarget }) => onChange(currentTarget.checked)}
                {...fieldAria(field)}
            />
            <div>
                <label for={fieldId(field.name)}>{field.label}</label>
                <FieldNotes {...field} />
            </div>
        </div>
    )
}
