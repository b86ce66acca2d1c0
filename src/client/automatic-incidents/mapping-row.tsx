import { useRef } from 'preact/hooks'
import type { AutomationChoices } from '../../server/service-health/settings/automation-page.ts'
import type { FieldMapping } from '../../server/service-health/settings/health-settings.ts'
import { Field, fieldAria, fieldId } from '../shared/field.tsx'
import { SelectField } from '../shared/select-field.tsx'
import { useEditor, useField } from './editor.ts'
import { ChoiceAt, TextAt } from './fields.tsx'

interface MappingRowProps {
    readonly mapping: FieldMapping
    readonly path: string
    readonly onRemove: () => void
}

/** One field of the incident, and what fills it. */
export function MappingRow({ mapping, path, onRemove }: MappingRowProps) {
    const { texts, choices, edit } = useEditor()
    const known = choices.fields.find(({ value }) => value === mapping.field)
    const kind = mapping.kind === 'text' ? 'text' : mapping.by
    const summary =
        mapping.kind === 'text'
            ? mapping.template
            : choices.fillings.find(({ value }) => value === kind)?.label
    const name = known?.label ?? (mapping.field || texts.chooseField)

    const become = (by: string): void =>
        edit(
            path,
            by === 'text'
                ? { kind: by, field: mapping.field, template: '' }
                : { kind: 'choice', field: mapping.field, by, values: {}, otherwise: '' },
        )

    return (
        <li class="m365-row m365-row--stacked">
            <details id={fieldId(path)}>
                <summary>
                    <strong>{name}</strong> <span class="m365-rule__words m365-cut">{summary}</span>
                </summary>
                <div class="m365-form">
                    <ChoiceAt path={`${path}.field`} choices={choices.fields} empty={texts.chooseField} />
                    <SelectField
                        name={`${path}.kind`}
                        label={texts.kind}
                        value={kind}
                        choices={choices.fillings.map(({ value, label }) => ({ value, text: label }))}
                        mayBeEmpty={false}
                        onChange={become}
                    />
                    {mapping.kind === 'text' ? (
                        <TemplateField
                            path={path}
                            isLine={known?.type === 'string' && mapping.field !== 'description'}
                        />
                    ) : (
                        <ChoiceMapping path={path} mapping={mapping} field={known} />
                    )}
                </div>
            </details>
            <p>
                <button type="button" class="m365-button m365-button--small" onClick={onRemove}>
                    {texts.remove} <span class="m365-visually-hidden">{name}</span>
                </button>
            </p>
        </li>
    )
}

function TemplateField({ path, isLine }: { readonly path: string; readonly isLine: boolean }) {
    const { texts, choices } = useEditor()
    const { value, change, field } = useField(`${path}.template`)
    const box = useRef<HTMLTextAreaElement>(null)
    const text = String(value)

    function insert(placeholder: string): void {
        const area = box.current
        if (!area) return
        const { selectionStart, selectionEnd } = area
        change(text.slice(0, selectionStart) + placeholder + text.slice(selectionEnd))
        area.focus()
        // The new text is in the box only after it was painted.
        requestAnimationFrame(() => {
            area.selectionStart = area.selectionEnd = selectionStart + placeholder.length
        })
    }

    return (
        <>
            <Field {...field}>
                <textarea
                    ref={box}
                    id={fieldId(field.name)}
                    class="m365-input"
                    rows={isLine ? 2 : Math.min(16, Math.max(4, text.split('\n').length))}
                    maxLength={4000}
                    value={text}
                    onInput={({ currentTarget }) => change(currentTarget.value)}
                    {...fieldAria(field)}
                />
            </Field>
            <p class="m365-buttons" role="group" aria-label={texts.insert}>
                {choices.templateValues.map(({ value: name, label }) => (
                    <button
                        key={name}
                        type="button"
                        class="m365-button m365-button--small"
                        title={`{${name}}`}
                        onClick={() => insert(`{${name}}`)}
                    >
                        {label}
                    </button>
                ))}
            </p>
        </>
    )
}

interface ChoiceMappingProps {
    readonly path: string
    readonly mapping: Extract<FieldMapping, { kind: 'choice' }>
    readonly field: AutomationChoices['fields'][number] | undefined
}

function ChoiceMapping({ path, mapping, field }: ChoiceMappingProps) {
    const { texts, choices } = useEditor()
    const listed = choices.sources[mapping.by]
    const gone = Object.keys(mapping.values).filter((key) => !listed.some(({ value }) => value === key))
    const Value = field && field.choices.length > 0 ? ChoiceAt : TextAt
    return (
        <div class="m365-values">
            {[...listed, ...gone.map((key) => ({ value: key, label: key }))].map(({ value, label }) => (
                <Value
                    key={value}
                    path={`${path}.values.${value}`}
                    label={label}
                    choices={field?.choices ?? []}
                    empty={texts.otherwise}
                />
            ))}
            <Value path={`${path}.otherwise`} choices={field?.choices ?? []} empty={texts.leaveEmpty} />
        </div>
    )
}
