import '@servicenow/sdk/global'
import {
    ChoiceColumn,
    DateTimeColumn,
    IntegerColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

/** What happened to a case, a row each. Its sys_id follows from the case and the sender's id of the update. */
export const x_mioms_m365_assis_support_case_update = Table({
    name: 'x_mioms_m365_assis_support_case_update',
    label: 'Microsoft Support Case Update',
    display: 'kind',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        support_case: ReferenceColumn({
            label: 'Case',
            referenceTable: 'x_mioms_m365_assis_support_case',
            mandatory: true,
            cascadeRule: 'delete',
            readOnly: true,
        }),
        update_id: StringColumn({ label: 'Update ID', maxLength: 100, readOnly: true }),
        direction: StringColumn({ label: 'Direction', maxLength: 20, readOnly: true }),
        kind: StringColumn({ label: 'Kind', maxLength: 40, readOnly: true }),
        sequence: IntegerColumn({ label: 'Sequence', readOnly: true }),
        occurred: DateTimeColumn({ label: 'Occurred', readOnly: true }),
        // Date-times are kept to the second; what is told within one second has an order too.
        occurred_ms: StringColumn({ label: 'Occurred (ms)', maxLength: 20, readOnly: true }),
        state: StringColumn({ label: 'State told', maxLength: 20, readOnly: true }),
        text: StringColumn({ label: 'Text', maxLength: 32000, readOnly: true }),
        author: StringColumn({ label: 'Author', maxLength: 100, readOnly: true }),
        files: StringColumn({ label: 'Files', maxLength: 8000, readOnly: true }),
        delivery: StringColumn({ label: 'Delivery', maxLength: 20, readOnly: true }),
        note: ChoiceColumn({
            label: 'Note on the incident',
            dropdown: 'dropdown_without_none',
            default: 'none',
            readOnly: true,
            choices: {
                none: { label: 'None', sequence: 0 },
                pending: { label: 'Pending', sequence: 1 },
                writing: { label: 'Being written', sequence: 2 },
                written: { label: 'Written', sequence: 3 },
                refused: { label: 'Refused', sequence: 4 },
            },
        }),
    },
    index: [
        { name: 'case_update_case', unique: false, element: 'support_case' },
        { name: 'case_update_delivery', unique: false, element: 'delivery' },
        { name: 'case_update_note', unique: false, element: ['note', 'sys_created_on'] },
    ],
})
