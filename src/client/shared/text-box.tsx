import { Field, fieldAria, fieldId, type FieldProps } from './field.tsx'

interface TextBoxProps extends FieldProps {
    readonly value: string
    /** Characters. */
    readonly limit: number
    /** More than one: lines. */
    readonly rows?: number | undefined
    readonly inputMode?: 'numeric'
    readonly type?: 'date'
    readonly onInput: (value: string) => void
}

/** A line or a box of text that takes no more characters than it may have. */
export function TextBox({ value, limit, rows, inputMode, type, onInput, ...field }: TextBoxProps) {
    const control = {
        id: fieldId(field.name),
        class: 'm365-input',
        value,
        maxLength: limit,
        autocomplete: 'off',
        onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
            onInput(currentTarget.value),
        ...fieldAria(field),
    } as const
    return (
        <Field {...field}>
            {rows ? (
                <textarea {...control} rows={rows} />
            ) : (
                <input {...control} type={type} inputMode={inputMode} />
            )}
        </Field>
    )
}
