import type { Choice } from '../../server/service-health/settings/automation-page.ts'
import type { AutomationTexts } from '../../server/service-health/settings/automation-texts.ts'
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
    const { texts, ...editor } = useEditor()
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
                        {conditionWords(rule, texts, editor.choices)} → {outcomeWords(rule, texts, editor)}
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

export const classificationChoices = (texts: AutomationTexts): readonly Choice[] =>
    (['incident', 'advisory'] as const).map((value) => ({ value, label: texts[value] }))

export const originChoices = (texts: AutomationTexts): readonly Choice[] =>
    (['microsoft', 'thirdParty', 'customer'] as const).map((value) => ({ value, label: texts[value] }))

function RuleFields({ path }: { readonly path: string }) {
    const { texts, choices } = useEditor()
    const { value, change, field } = useField(`${path}.then.create`, texts.then)
    const services = choices.services.map((name) => ({ value: name, label: name }))
    return (
        <div class="m365-form">
            <TextAt path={`${path}.name`} label={texts.ruleName} />
            <CheckAt path={`${path}.active`} label={texts.ruleActive} />
            <h3>{texts.when}</h3>
            <p class="m365-muted">{texts.whenNote}</p>
            <TicksAt
                path={`${path}.when.services`}
                label={texts.services}
                choices={services}
                none={texts.noServices}
            />
            <TicksAt
                path={`${path}.when.classifications`}
                label={texts.classifications}
                choices={classificationChoices(texts)}
            />
            <TicksAt path={`${path}.when.origins`} label={texts.origins} choices={originChoices(texts)} />
            <TicksAt path={`${path}.when.statuses`} label={texts.statuses} choices={choices.statuses} />
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

function conditionWords({ when }: IncidentRule, texts: AutomationTexts, choices: Editor['choices']): string {
    const groups = [
        when.services,
        labels(when.classifications, classificationChoices(texts)),
        labels(when.origins, originChoices(texts)),
        labels(when.statuses, choices.statuses),
    ]
    const said = groups.filter((group) => group.length > 0).map((group) => group.join(', '))
    return said.join(' · ') || texts.all
}

function outcomeWords(
    { then }: IncidentRule,
    texts: AutomationTexts,
    { names, choices }: Pick<Editor, 'names' | 'choices'>,
): string {
    if (!then.create) return texts.thenNothing
    const decided = [
        names[then.assignmentGroup] ?? then.assignmentGroup,
        ...labels([then.category], choices.categories),
    ].filter((word) => word !== '')
    return decided.join(' · ') || texts.defaults
}
