import type { Labelled } from '../../server/security-tickets/security-tickets-view.ts'
import { Checkbox } from '../shared/checkbox.tsx'
import { NumberField } from '../shared/number-field.tsx'
import { SelectField } from '../shared/select-field.tsx'
import { useField } from './editor.ts'

interface PathProps {
    readonly path: string
    readonly label: string
    readonly note?: string
}

export function CheckAt({ path, label, note }: PathProps) {
    const { value, change, field } = useField(path, label, note)
    return <Checkbox {...field} isChecked={value === true} onChange={change} />
}

export function NumberAt({ path, label, note }: PathProps) {
    const { value, change, field } = useField(path, label, note)
    return <NumberField {...field} value={value} onInput={change} />
}

interface ChoiceProps extends PathProps {
    readonly choices: readonly Labelled[]
    /** What it means that nothing is chosen. */
    readonly empty: string
}

export function ChoiceAt({ path, label, note, choices, empty }: ChoiceProps) {
    const { value, change, field } = useField(path, label, note)
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
