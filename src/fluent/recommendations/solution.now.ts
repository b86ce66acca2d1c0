import '@servicenow/sdk/global'
import { BooleanColumn, ChoiceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/**
 * A solution in one language. Shipped rows are replaced by every upgrade; what an admin changed of one is a row of its
 * own (origin "edited") with the same key and language, which stands before it.
 */
export const x_mioms_m365_assis_solution = Table({
    name: 'x_mioms_m365_assis_solution',
    label: 'Microsoft 365 Solution',
    display: 'title',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 80, mandatory: true, readOnly: true }),
        language: StringColumn({ label: 'Language', maxLength: 3, mandatory: true, readOnly: true }),
        origin: ChoiceColumn({
            label: 'Origin',
            dropdown: 'dropdown_without_none',
            default: 'shipped',
            readOnly: true,
            choices: {
                shipped: { label: 'Shipped', sequence: 0 },
                edited: { label: 'Edited here', sequence: 1 },
                own: { label: 'Own', sequence: 2 },
            },
        }),
        active: BooleanColumn({ label: 'Active', default: true, readOnly: true }),
        area: StringColumn({ label: 'Area', maxLength: 40, readOnly: true }),
        kind: ChoiceColumn({
            label: 'Kind',
            dropdown: 'dropdown_without_none',
            default: 'problem',
            readOnly: true,
            choices: {
                problem: { label: 'Problem', sequence: 0 },
                request: { label: 'Request', sequence: 1 },
                question: { label: 'Question', sequence: 2 },
            },
        }),
        title: StringColumn({ label: 'Title', maxLength: 100, mandatory: true, readOnly: true }),
        symptoms: StringColumn({ label: 'Symptoms', maxLength: 4000, readOnly: true }),
        cause: StringColumn({ label: 'Cause', maxLength: 1000, readOnly: true }),
        agent_steps: StringColumn({ label: 'Steps for the agent', maxLength: 4000, readOnly: true }),
        admin_steps: StringColumn({ label: 'Steps for an admin', maxLength: 4000, readOnly: true }),
        verify: StringColumn({ label: 'How to verify', maxLength: 1000, readOnly: true }),
        applies_to: StringColumn({ label: 'Applies to', maxLength: 1000, readOnly: true }),
        pages: StringColumn({ label: 'Microsoft pages', maxLength: 4000, readOnly: true }),
        reviewed: StringColumn({ label: 'Last reviewed', maxLength: 10, readOnly: true }),
        content_hash: StringColumn({ label: 'Hash of the shipped texts', maxLength: 32, readOnly: true }),
        terms: StringColumn({ label: 'Search terms', maxLength: 8000, readOnly: true }),
        terms_version: StringColumn({ label: 'Version of the search terms', maxLength: 32, readOnly: true }),
    },
    index: [
        { name: 'solution_key', unique: false, element: ['key', 'language'] },
        { name: 'solution_origin', unique: false, element: ['origin', 'active'] },
    ],
})
