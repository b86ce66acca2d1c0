import { ChoiceAt } from './fields.tsx'
import { useEditor } from './editor.ts'
import { ReferenceAt } from './reference-field.tsx'
import { valueAt } from './settings-path.ts'

interface ValueFieldsProps {
    /** Where the values stand: the defaults, or what a rule decides. */
    readonly path: string
    readonly isRule: boolean
}

/** Who gets an incident, and as what. */
export function ValueFields({ path, isRule }: ValueFieldsProps) {
    const { settings, texts, choices } = useEditor()
    const own = String(valueAt(settings, `${path}.category`))
    const category = own || (isRule ? settings.incidents.defaults.category : '')
    const required = isRule ? undefined : texts.required
    const empty = isRule ? texts.asDefault : texts.none
    return (
        <div class="m365-values">
            <ReferenceAt
                path={`${path}.assignmentGroup`}
                label={texts.assignmentGroup}
                description={required}
                kind="groups"
                empty={empty}
            />
            <ReferenceAt
                path={`${path}.assignedTo`}
                label={texts.assignedTo}
                description={isRule ? undefined : texts.personOptional}
                kind="users"
                empty={empty}
            />
            <ChoiceAt
                path={`${path}.category`}
                label={texts.category}
                description={required}
                choices={choices.categories}
                empty={empty}
            />
            <ChoiceAt
                path={`${path}.subcategory`}
                label={texts.subcategory}
                description={texts.categoryFirst}
                choices={choices.subcategories.filter((one) => one.category === category)}
                empty={empty}
            />
            <ChoiceAt
                path={`${path}.impact`}
                label={texts.impact}
                choices={choices.impacts}
                empty={isRule ? texts.asDefault : texts.asMapped}
            />
            <ChoiceAt
                path={`${path}.urgency`}
                label={texts.urgency}
                choices={choices.urgencies}
                empty={isRule ? texts.asDefault : texts.asMapped}
            />
        </div>
    )
}
