import { ChoiceAt } from './fields.tsx'
import { useEditor } from './editor.ts'
import { ReferenceAt } from './reference-at.tsx'
import { valueAt } from '../shared/settings-path.ts'

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
    const empty = isRule ? texts.asDefault : texts.none
    const mapped = isRule ? empty : texts.asMapped
    const selects = [
        ['category', choices.categories, empty],
        ['subcategory', choices.subcategories.filter((one) => one.category === category), empty],
        ['impact', choices.impacts, mapped],
        ['urgency', choices.urgencies, mapped],
    ] as const
    return (
        <div class="m365-values">
            <ReferenceAt path={`${path}.assignmentGroup`} kind="groups" empty={empty} />
            <ReferenceAt path={`${path}.assignedTo`} kind="users" empty={empty} />
            {selects.map(([key, listed, nothing]) => (
                <ChoiceAt key={key} path={`${path}.${key}`} choices={listed} empty={nothing} />
            ))}
        </div>
    )
}
