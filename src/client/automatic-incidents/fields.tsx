import type { Choice } from '../../server/service-health/settings/automation-page.ts'
import { Checkbox } from '../shared/checkbox.tsx'
import { fieldId } from '../shared/field.tsx'
import { NumberField } from '../shared/number-field.tsx'
import { SelectField } from '../shared/select-field.tsx'
import { TextField } from '../shared/text-field.tsx'
import { useField } from './editor.ts'

interface PathProps {
    readonly path: string
    /** Where the texts do not know what a step of the path is called. */
    readonly label?: string
}

export function CheckAt({ path }: PathProps) {
    const { value, change, field } = useField(path)
    return <Checkbox {...field} isChecked={value === true} onChange={change} />
}

export function TextAt({ path, label }: PathProps) {
    const { value, change, field } = useField(path, label)
    return <TextField {...field} value={String(value)} onInput={change} />
}

interface ChoiceProps extends PathProps {
    readonly choices: readonly Choice[]
    /** What it means that nothing is chosen. */
    readonly empty: string
}

export function ChoiceAt({ path, label, choices, empty }: ChoiceProps) {
    const { value, change, field } = useField(path, label)
    return (
        <SelectField
            {...field}
            value={String(value ?? '')}
            choices={choices.map((one) => ({ value: one.value, text: one.label }))}
            empty={empty}
            onChange={change}
        />
    )
}

/** @param scale what one of the number's units is in the settings */
export function NumberAt({ path, scale = 1 }: PathProps & { readonly scale?: number }) {
    const { value, change, field } = useField(path)
    return <NumberField {...field} value={value} onInput={change} scale={scale} />
}

interface TicksProps extends PathProps {
    readonly choices: readonly Choice[]
    /** Shown while there is nothing to tick. */
    readonly none?: string
}

/** Several of a list; what is ticked and no longer listed stays, so that it can be taken away. */
export function TicksAt({ path, choices, none }: TicksProps) {
    const { value, change, field } = useField(path)
    const ticked = value as readonly string[]
    const gone = ticked.filter((one) => !choices.some((choice) => choice.value === one))
    const all = [...choices, ...gone.map((one) => ({ value: one, label: one }))]
    return (
        <fieldset id={fieldId(field.name)} tabIndex={-1} class="m365-field">
            <legend>{field.label}</legend>
            {all.length === 0 && <p class="m365-muted">{none}</p>}
            <div class="m365-ticks">
                {all.map((choice) => (
                    <label key={choice.value} class="m365-option">
                        <input
                            type="checkbox"
                            checked={ticked.includes(choice.value)}
                            onChange={({ currentTarget }) =>
                                change(
                                    currentTarget.checked
                                        ? [...ticked, choice.value]
                                        : ticked.filter((one) => one !== choice.value),
                                )
                            }
                        />
                        {choice.label}
                    </label>
                ))}
            </div>
        </fieldset>
    )
}
