import { t } from 'sn-translate'
import { Checkbox } from '../shared/checkbox.tsx'
import { SelectField } from '../shared/select-field.tsx'
import { TextField } from '../shared/text-field.tsx'
import { patternWords } from './pattern-words.ts'
import type { Parameter, ValueProblem } from './runbook-values.ts'

interface RunbookFieldProps {
    readonly parameter: Parameter
    readonly person: string
    readonly value: string
    readonly problem: ValueProblem | null
    readonly onChange: (value: string) => void
}

/** One parameter of a runbook. A person is the caller of the incident. */
export function RunbookField({ parameter, person, value, problem, onChange }: RunbookFieldProps) {
    const { name, label, type, isRequired, pattern, choices } = parameter
    const field = {
        name,
        label: isRequired || type === 'boolean' ? label : `${label} (${t('optional')})`,
        description: type === 'text' && pattern !== '' ? patternWords(pattern) : undefined,
        problem: problem ? { field: name, ...problem } : undefined,
    }
    switch (type) {
        case 'user':
            return (
                <p>
                    {label}: <strong>{person}</strong>
                </p>
            )
        case 'boolean':
            return (
                <Checkbox
                    {...field}
                    isChecked={value === 'true'}
                    onChange={(isChecked) => onChange(String(isChecked))}
                />
            )
        case 'choice':
            return (
                <SelectField
                    {...field}
                    value={value}
                    choices={choices.map((choice) => ({ value: choice, text: choice }))}
                    onChange={onChange}
                />
            )
        default:
            return <TextField {...field} value={value} onInput={onChange} />
    }
}
