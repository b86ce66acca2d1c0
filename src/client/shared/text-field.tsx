import { Field, fieldAria, fieldId, type FieldProps } from './field.tsx'

interface TextFieldProps extends FieldProps {
    readonly value: string
    readonly onInput: (value: string) => void
    readonly type?: 'text' | 'email' | 'url' | 'date'
}

/** One line of text. The browser neither judges nor corrects it: the server does, in our words. */
export function TextField({ value, onInput, type = 'text', ...field }: TextFieldProps) {
    return (
        <Field {...field}>
            <input
                id={fieldId(field.name)}
                class="m365-input"
                // A field of the type "email" or "url" takes blanks away before anybody could say so.
                type={type === 'date' ? 'date' : 'text'}
                inputMode={type === 'email' || type === 'url' ? type : undefined}
                autocomplete="off"
                maxLength={255}
                value={value}
                onInput={({ currentTarget }) => onInput(currentTarget.value)}
                {...fieldAria(field)}
            />
        </Field>
    )
}
