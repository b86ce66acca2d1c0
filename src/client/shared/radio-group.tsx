import { FieldGroup, fieldId, type FieldProps } from './field.tsx'

interface Option<Value> {
    readonly value: Value
    readonly text: string
    readonly description?: string | undefined
}

interface RadioGroupProps<Value> extends FieldProps {
    readonly value: Value | null
    readonly options: readonly Option<Value>[]
    readonly onChange: (value: Value) => void
}

/** One of a few answers. The first takes the keyboard when the group is refused. */
export function RadioGroup<Value extends string | boolean>({
    value,
    options,
    onChange,
    ...field
}: RadioGroupProps<Value>) {
    return (
        <FieldGroup {...field}>
            {options.map((option, index) => {
                const id =
                    index === 0 ? fieldId(field.name) : `${fieldId(field.name)}-${String(option.value)}`
                return (
                    <div key={id} class="m365-option">
                        <input
                            id={id}
                            type="radio"
                            name={fieldId(field.name)}
                            checked={option.value === value}
                            onChange={() => onChange(option.value)}
                            aria-describedby={option.description && `${id}-description`}
                        />
                        <div>
                            <label for={id}>{option.text}</label>
                            {option.description && (
                                <p id={`${id}-description`} class="m365-muted">
                                    {option.description}
                                </p>
                            )}
                        </div>
                    </div>
                )
            })}
        </FieldGroup>
    )
}
