import { Field, fieldAria, fieldId, type FieldProps } from '../shared/field.tsx'

interface LinesFieldProps extends FieldProps {
    readonly value: string
    readonly rows: number
    readonly onInput: (value: string) => void
}

/** Several lines of text. */
export function LinesField({ value, rows, onInput, ...field }: LinesFieldProps) {
    return (
        <Field {...field}>
            <textarea
                id={fieldId(field.name)}
                class="m365-input"
                rows={rows}
                value={value}
                onInput={({ currentTarget }) => onInput(currentTarget.value)}
                {...fieldAria(field)}
            />
        </Field>
    )
}
