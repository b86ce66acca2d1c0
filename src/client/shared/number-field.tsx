import { Field, fieldAria, fieldId, type FieldProps } from './field.tsx'

interface NumberFieldProps extends FieldProps {
    readonly value: unknown
    readonly onInput: (value: number | string) => void
    /** What one of the number's units is in what is saved. */
    readonly scale?: number
}

/** A number that is kept as it is typed while it is none, so that nothing jumps under the hands of who types. */
export function NumberField({ value, onInput, scale = 1, ...field }: NumberFieldProps) {
    return (
        <Field {...field}>
            <input
                id={fieldId(field.name)}
                class="m365-input m365-input--number"
                inputMode="numeric"
                autocomplete="off"
                maxLength={6}
                value={typeof value === 'number' ? Math.round(value / scale) : String(value)}
                onInput={({ currentTarget }) => {
                    const text = currentTarget.value
                    onInput(/^\s*\d+\s*$/.test(text) ? Number(text) * scale : text)
                }}
                {...fieldAria(field)}
            />
        </Field>
    )
}
