import { isSysId } from '../../identifiers.ts'
import type { Directory, IncidentField, IncidentFields } from '../../ports.ts'

export interface FitDependencies {
    readonly incidentFields: IncidentFields
    readonly directory: Pick<Directory, 'user'>
}

/** Why this instance does not take a value; English message keys. */
export const NO_FIELD = 'The incident table has no such field.'
export const OWNED_FIELD = 'This field is decided by the app or by the instance itself.'
export const READ_ONLY = 'The dictionary says that this field is read-only.'
export const UNSUPPORTED_TYPE = 'Fields of this type cannot be filled from text.'
export const NO_CHOICE = 'This is not one of its active choices.'
export const WRONG_CATEGORY = 'This subcategory does not belong to the category.'
export const NO_GROUP = 'The group is missing or no longer active.'
export const NO_USER = 'The user is missing or no longer active.'
export const NO_RECORD = 'It points to a record that does not exist.'
export const NO_NUMBER = 'This field takes whole numbers only.'

/** Rules decide these, or they are the incident's own life. */
const OWNED =
    /^(?:sys_.*|number|state|incident_state|active|parent|parent_incident|child_incidents|work_notes.*|comments.*|close_.*|closed_.*|resolved_.*|reopen.*|opened_.*|priority|approval.*|upon_.*|made_sla|sla_due|calendar_.*|business_.*duration|assignment_group|assigned_to|category|subcategory|reassignment_count|universal_request|origin_.*|task_effective_number|route_reason)$/

const TYPES = ['string', 'integer', 'boolean', 'reference', 'choice', 'translated_text', 'html', 'url']

/** Why the field map cannot fill this field; undefined: it can. */
export function whyNotMapped(field: IncidentField | undefined, name: string): string | undefined {
    if (OWNED.test(name)) return OWNED_FIELD
    if (!field) return NO_FIELD
    if (field.isReadOnly) return READ_ONLY
    return TYPES.includes(field.type) ? undefined : UNSUPPORTED_TYPE
}

/** Why this instance does not take a value in a field; undefined: it takes it. Empty is no value. */
export function whyNot(
    deps: FitDependencies,
    name: string,
    value: string,
    category: string,
): string | undefined {
    if (value === '') return undefined
    const field = deps.incidentFields.field(name)
    if (!field) return NO_FIELD
    if (name === 'assignment_group')
        return isSysId(value) && deps.incidentFields.group(value)?.isActive ? undefined : NO_GROUP
    if (name === 'assigned_to')
        return isSysId(value) && deps.directory.user(value)?.isActive ? undefined : NO_USER
    if (field.reference !== '')
        return isSysId(value) && deps.incidentFields.exists(field.reference, value) ? undefined : NO_RECORD
    if (field.hasChoices) {
        const found = deps.incidentFields.choices(name).filter((choice) => choice.value === value)
        if (found.length === 0) return NO_CHOICE
        if (name !== 'subcategory') return undefined
        const fits = found.some(({ dependsOn }) => dependsOn === '' || dependsOn === category)
        return fits ? undefined : WRONG_CATEGORY
    }
    return field.type === 'integer' && !/^-?\d{1,9}$/.test(value) ? NO_NUMBER : undefined
}
