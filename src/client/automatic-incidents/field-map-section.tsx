import { useEffect, useRef, useState } from 'preact/hooks'
import { fieldId } from '../shared/field.tsx'
import { Section } from '../shared/section.tsx'
import { equal } from '../shared/settings-drafts.ts'
import { useEditor } from './editor.ts'
import { MappingRow } from './mapping-row.tsx'

const PATH = 'incidents.fieldMap'
/** The server takes no more. */
const MOST_MAPPINGS = 40

/** What fills the fields of the incident from what Microsoft says. */
export function FieldMapSection() {
    const { settings, texts, choices, edit } = useEditor()
    const { fieldMap } = settings.incidents
    // What was there before the last removal or reset.
    const [before, setBefore] = useState<typeof fieldMap | null>(null)
    const undo = useRef<HTMLButtonElement>(null)
    const [added, setAdded] = useState(-1)
    useEffect(() => undo.current?.focus(), [before])
    useEffect(() => {
        const row = document.getElementById(fieldId(`${PATH}[${added}]`))
        if (!(row instanceof HTMLDetailsElement)) return
        row.open = true
        row.querySelector('select')?.focus()
    }, [added])

    function replace(map: typeof fieldMap): void {
        edit(PATH, map)
        setBefore(fieldMap)
    }

    return (
        <Section id="field-map" title={texts.fieldMap}>
            <p class="m365-text m365-muted">{texts.fieldMapNote}</p>
            {fieldMap.length > 0 && (
                <ul class="m365-rows">
                    {fieldMap.map((mapping, at) => (
                        <MappingRow
                            key={at}
                            mapping={mapping}
                            path={`${PATH}[${at}]`}
                            onRemove={() => replace(fieldMap.filter((_, index) => index !== at))}
                        />
                    ))}
                </ul>
            )}
            {before && (
                <p class="m365-buttons" role="status">
                    {texts.removed} {before.length > fieldMap.length ? texts.field : texts.fieldMap}
                    <button
                        ref={undo}
                        type="button"
                        class="m365-button m365-button--small"
                        onClick={() => {
                            edit(PATH, before)
                            setBefore(null)
                        }}
                    >
                        {texts.undo}
                    </button>
                </p>
            )}
            <p class="m365-buttons">
                {fieldMap.length < MOST_MAPPINGS && (
                    <button
                        id={fieldId(PATH)}
                        type="button"
                        class="m365-button"
                        onClick={() => {
                            edit(PATH, [...fieldMap, { kind: 'text', field: '', template: '' }])
                            setAdded(fieldMap.length)
                            setBefore(null)
                        }}
                    >
                        {texts.addField}
                    </button>
                )}
                {!equal(fieldMap, choices.documentedFieldMap) && (
                    <button
                        type="button"
                        class="m365-button"
                        onClick={() => replace(choices.documentedFieldMap)}
                    >
                        {texts.documented}
                    </button>
                )}
            </p>
        </Section>
    )
}
