import { withoutItems } from '../store/condition-items.ts'

/** One assignment of "set field values": to a value, to that of another column, or relative to the user. */
export interface FieldAssignment {
    readonly column: string
    readonly kind: 'value' | 'script' | 'same' | 'dynamic'
    readonly operand: string
}

const SCRIPT = 'javascript:'
const ASSIGNMENT = /^([a-z0-9_]+)(=|SAMEAS|DYNAMIC)(.*)$/s

/**
 * "Set field values" of a business rule: `column=value`, `columnSAMEASother`, `columnDYNAMICoption`, joined by ^.
 * Throws, naming it, on anything else.
 * @see ServiceNowDocs: build-workflows/business-rules-classic/c_BusinessRules
 */
export function fieldAssignments(template: string): readonly FieldAssignment[] {
    return withoutItems(template)
        .replace(/\^\^/g, '\u0000')
        .split('^')
        .filter((part) => part !== '' && part !== 'EQ')
        .map((part): FieldAssignment => {
            const text = part.replaceAll('\u0000', '^')
            const [, column, operator, operand = ''] = ASSIGNMENT.exec(text) ?? []
            if (!column)
                throw new Error(`local instance: field value "${text}" of a business rule is not implemented`)
            if (operator === 'SAMEAS') return { column, kind: 'same', operand }
            if (operator === 'DYNAMIC') return { column, kind: 'dynamic', operand }
            return operand.startsWith(SCRIPT)
                ? { column, kind: 'script', operand: operand.slice(SCRIPT.length) }
                : { column, kind: 'value', operand }
        })
}
