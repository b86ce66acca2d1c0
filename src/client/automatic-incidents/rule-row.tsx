import type { Choice } from '../../server/service-health/settings/automation-page.ts'
import type { IncidentRule } from '../../server/service-health/settings/health-settings.ts'
import { fieldId } from '../shared/field.tsx'
import { RadioGroup } from '../shared/radio-group.tsx'
import { useEditor, useField, type Editor } from './editor.ts'
import { CheckAt, TextAt, TicksAt } from './fields.tsx'
import { ValueFields } from './value-fields.tsx'

interface RuleRowProps {
    readonly rule: IncidentRule
    readonly path: string
    readonly isFirst: boolean
    readonly isLast: boolean
    readonly onMove: (by: -1 | 1) => void
    readonly onCopy: () => void
    readonly onRemove: () => void
}

/** A rule in words, what can be done to it, and its fields once it is opened. */
export function RuleRow({ rule, path, isFirst, isLast, onMove, onCopy, onRemove }: RuleRowProps) {
    const editor = useEditor()
    const { texts } = editor
    const buttons: readonly (readonly [string, string, boolean, () => void])[] = [
        ['up', texts.up, isFirst, () => onMove(-1)],
        ['down', texts.down, isLast, () => onMove(1)],
        ['copy', texts.copy, false, onCopy],
        ['remove', texts.remove, false, onRemove],
    ]
    return (
        <li class="m365-row m365-row--stacked">
            <details id={fieldId(path)}>
                <summary>
                    <strong>{rule.name}</strong> {!rule.active && `(${texts.ruleOff})`}
                    <span class="m365-rule__words">
                        {conditionWords(rule, editor)} → {outcomeWords(rule, editor)}
                    </span>
                </summary>
                <RuleFields path={path} />
            </details>
            <p class="m365-buttons">
                {buttons.map(([id, text, isAtEnd, act]) => (
                    <button
                        key={id}
                        id={`${id}-${rule.id}`}
                        type="button"
                        class="m365-button m365-button--small"
                        aria-disabled={isAtEnd}
                        onClick={() => {
                            if (!isAtEnd) act()
                        }}
                    >
                        {text} <span class="m365-visually-hidden">{rule.name}</span>
                    </button>
                ))}
            </p>
        </li>
    )
}

/** Lists of a rule's conditions, with the source of what they choose from. */
const CONDITIONS = [
    ['services', 'service'],
    ['classifications', 'classification'],
    ['origins', 'origin'],
    ['statuses', 'status'],
] as const

function RuleFields({ path }: { readonly path: string }) {
    const { texts, choices } = useEditor()
    const { value, change, field } = useField(`${path}.then.create`, texts.then)
    return (
        <div class="m365-form">
            <TextAt path={`${path}.name`} />
            <CheckAt path={`${path}.active`} />
            <h3>{texts.when}</h3>
            <p class="m365-muted">{texts.whenNote}</p>
            {CONDITIONS.map(([list, source]) => (
                <TicksAt
                    key={list}
                    path={`${path}.when.${list}`}
                    choices={choices.sources[source]}
                    none={texts.noServices}
                />
            ))}
            <RadioGroup
                {...field}
                value={value === true}
                options={[
                    { value: true, text: texts.thenCreate },
                    { value: false, text: texts.thenNothing },
                ]}
                onChange={change}
            />
            {value === true && <ValueFields path={`${path}.then`} isRule />}
        </div>
    )
}

const labels = (values: readonly string[], choices: readonly Choice[]): readonly string[] =>
    values.map((value) => choices.find((one) => one.value === value)?.label ?? value)

const conditionWords = ({ when }: IncidentRule, { texts, choices }: Editor): string =>
    CONDITIONS.filter(([list]) => when[list].length > 0)
        .map(([list, source]) => labels(when[list], choices.sources[source]).join(', '))
        .join(' · ') || texts.all

function outcomeWords({ then }: IncidentRule, { texts, names, choices }: Editor): string {
    if (!then.create) return texts.thenNothing
    const group = names[then.assignmentGroup] ?? then.assignmentGroup
    const decided = [group, ...labels([then.category], choices.categories)]
    return decided.filter(Boolean).join(' · ') || texts.defaults
}
