import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { IncidentRule } from '../../server/service-health/settings/health-settings.ts'
import { fieldId } from '../shared/field.tsx'
import { Section } from '../shared/section.tsx'
import { useEditor } from './editor.ts'
import { inserted, moved, newRule, newRuleId, without } from './rule-list.ts'
import { RuleRow } from './rule-row.tsx'

const PATH = 'incidents.rules'
/** The server takes no more. */
const MOST_RULES = 100

/** The rules in their order: the first that fits decides. */
export function RulesSection() {
    const { settings, texts, edit } = useEditor()
    const { rules } = settings.incidents
    const [removed, setRemoved] = useState<{ readonly rule: IncidentRule; readonly at: number } | null>(null)
    const [said, setSaid] = useState('')
    const undo = useRef<HTMLButtonElement>(null)
    // Where the keyboard goes once the list stands in its new order.
    const wanted = useRef('')
    // At once after each drawing: an effect that waits for the next frame may belong to the drawing before the edit.
    useLayoutEffect(() => {
        const element = wanted.current && document.getElementById(wanted.current)
        if (!element) return
        wanted.current = ''
        if (element instanceof HTMLDetailsElement) {
            element.open = true
            element.querySelector('input')?.focus()
        } else element.focus()
    })
    useEffect(() => undo.current?.focus(), [removed])

    function add(rule: IncidentRule, at: number): void {
        edit(PATH, inserted(rules, at, rule))
        wanted.current = fieldId(`${PATH}[${at}]`)
        setRemoved(null)
    }

    return (
        <Section id="rules" title={texts.rules}>
            <p class="m365-text m365-muted">{texts.rulesNote}</p>
            {rules.length === 0 ? (
                <p>{texts.noRules}</p>
            ) : (
                <ol class="m365-rows m365-rules">
                    {rules.map((rule, at) => (
                        <RuleRow
                            key={rule.id}
                            rule={rule}
                            path={`${PATH}[${at}]`}
                            isFirst={at === 0}
                            isLast={at === rules.length - 1}
                            onMove={(by) => {
                                edit(PATH, moved(rules, at, by))
                                wanted.current = `${by < 0 ? 'up' : 'down'}-${rule.id}`
                                setSaid(`${rule.name}: ${texts.moved} ${at + by + 1}`)
                            }}
                            onCopy={() =>
                                add(
                                    {
                                        ...rule,
                                        id: newRuleId(),
                                        name: `${texts.copyOf} ${rule.name}`.slice(0, 100),
                                    },
                                    at + 1,
                                )
                            }
                            onRemove={() => {
                                edit(PATH, without(rules, at))
                                setRemoved({ rule, at })
                            }}
                        />
                    ))}
                </ol>
            )}
            {removed && (
                <p class="m365-buttons" role="status">
                    {texts.removed} {removed.rule.name}
                    <button
                        ref={undo}
                        type="button"
                        class="m365-button m365-button--small"
                        onClick={() => {
                            edit(PATH, inserted(rules, removed.at, removed.rule))
                            wanted.current = `up-${removed.rule.id}`
                            setRemoved(null)
                        }}
                    >
                        {texts.undo}
                    </button>
                </p>
            )}
            <p class="m365-visually-hidden" role="status">
                {said}
            </p>
            {rules.length < MOST_RULES && (
                <p>
                    <button
                        id={fieldId(PATH)}
                        type="button"
                        class="m365-button"
                        onClick={() => add(newRule(texts.newRule), rules.length)}
                    >
                        {texts.addRule}
                    </button>
                </p>
            )}
        </Section>
    )
}
