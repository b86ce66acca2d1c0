import { useState } from 'preact/hooks'
import { Checkbox } from './checkbox.tsx'
import { NumberField } from './number-field.tsx'
import { RadioGroup } from './radio-group.tsx'
import { SelectField } from './select-field.tsx'
import { equal } from './settings-drafts.ts'
import { useField } from './settings-editor.ts'
import { TextBox } from './text-box.tsx'

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

/** @param limit characters */
export function TextAt({ path, label, note, limit }: PathProps & { readonly limit: number }) {
    const { value, change, field } = useField(path, label, note)
    return <TextBox {...field} value={String(value ?? '')} limit={limit} onInput={change} />
}

const linesOf = (text: string): readonly string[] =>
    text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)

const MOST_CHARACTERS = 20_000

/** A list of texts, one a line. What is typed stays as it is typed while it says the same list. */
export function LinesAt({ path, label, note }: PathProps) {
    const { value, change, field } = useField(path, label, note)
    const lines = value as readonly string[]
    const [typed, setTyped] = useState(lines.join('\n'))
    return (
        <TextBox
            {...field}
            value={equal(linesOf(typed), lines) ? typed : lines.join('\n')}
            limit={MOST_CHARACTERS}
            rows={3}
            onInput={(text) => {
                setTyped(text)
                change(linesOf(text))
            }}
        />
    )
}

interface Option {
    readonly value: string
    readonly text: string
    readonly description?: string
}

interface RadioProps {
    readonly path: string
    readonly label: string
    readonly description?: string
    readonly options: readonly Option[]
    /** What an option is in the settings, where that is no text. */
    readonly toSetting?: (option: string) => unknown
}

export function RadioAt({ path, label, description, options, toSetting = (option) => option }: RadioProps) {
    const { value, change, field } = useField(path, label, description)
    return (
        <RadioGroup
            {...field}
            value={String(value)}
            options={options}
            onChange={(option) => change(toSetting(option))}
        />
    )
}

interface ChoiceProps extends PathProps {
    readonly choices: readonly { readonly value: string; readonly label: string }[]
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
