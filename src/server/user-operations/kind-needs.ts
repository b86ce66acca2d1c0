import { ENTRA_ROLE, ENTRA_ROLE_ID } from '../setup/checks/entra-role.ts'
import { permissionCheckId } from '../setup/checks/permission.ts'
import { OPERATION_PERMISSIONS } from '../setup/operation-permissions.ts'
import type { OperationKind } from './operation-kind.ts'
import type { OperationSettings } from './operation-settings.ts'

/** Something that a kind needs at Microsoft, and the check of Setup that looks whether it is there. */
export interface Need {
    readonly checkId: string
    /** A permission or role, by Microsoft's name. */
    readonly name: string
}

const permission = (wanted: string): Need => {
    const found = OPERATION_PERMISSIONS.find(({ name }) => name === wanted)
    if (!found) throw new Error(`Setup asks for no permission ${wanted}`)
    return { checkId: permissionCheckId(found), name: wanted }
}

const ACCOUNT = permission('User.Read.All')
const ROLES = permission('RoleManagement.Read.Directory')
const GROUPS = permission('GroupMember.Read.All')
const PASSWORD = [
    permission('User-PasswordProfile.ReadWrite.All'),
    { checkId: ENTRA_ROLE_ID, name: ENTRA_ROLE },
]
const ACCESS_PASS = [permission('UserAuthMethod-TAP.ReadWrite.All')]

/** The ways in which a kind can do its work, the usual one first; each with all that it needs. */
export function waysOf(kind: OperationKind, { passwords }: OperationSettings): readonly (readonly Need[])[] {
    switch (kind) {
        case 'read-account':
            return [[ACCOUNT]]
        case 'assign-license':
        case 'remove-license':
            return [[ACCOUNT, ROLES, permission('LicenseAssignment.ReadWrite.All')]]
        case 'reset-password':
            return [PASSWORD, ...(passwords.usesAccessPass ? [ACCESS_PASS] : [])].map((way) => [
                ACCOUNT,
                ROLES,
                GROUPS,
                ...way,
            ])
        case 'run-runbook':
            return [[ACCOUNT, ROLES]]
    }
}
