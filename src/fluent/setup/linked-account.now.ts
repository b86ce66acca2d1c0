import '@servicenow/sdk/global'
import { ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** The Microsoft 365 admin account that a user opens cases with; one a user, gone with the user. */
export const x_mioms_m365_assis_linked_account = Table({
    name: 'x_mioms_m365_assis_linked_account',
    label: 'Microsoft 365 Linked Account',
    display: 'user',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        user: ReferenceColumn({
            label: 'User',
            referenceTable: 'sys_user',
            mandatory: true,
            unique: true,
            cascadeRule: 'delete',
            readOnly: true,
        }),
        // Of a person: nobody reads it in a list, form or export.
        email: StringColumn({ label: 'Microsoft 365 admin account', maxLength: 254, readOnly: true }),
        object_id: StringColumn({ label: 'Object ID in Microsoft Entra', maxLength: 36, readOnly: true }),
        verification: ChoiceColumn({
            label: 'Verification',
            dropdown: 'dropdown_without_none',
            default: 'not_verified',
            readOnly: true,
            choices: {
                verified: { label: 'Verified', sequence: 0 },
                not_verified: { label: 'Not verified', sequence: 1 },
            },
        }),
        verified_at: DateTimeColumn({ label: 'Verified', readOnly: true }),
        linked_at: DateTimeColumn({ label: 'Linked', readOnly: true }),
    },
})
