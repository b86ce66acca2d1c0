import { WRITE_PASSWORDS } from '../microsoft-clients/passwords.ts'
import { AZURE_AUTOMATION, USER_OPERATIONS, type Audience } from '../setup/checks/audience.ts'
import { AUTOMATION_ROLE_ID, automationRoleAbout } from '../setup/checks/automation-role.ts'
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
    readonly audience: Audience
    /** What a result of the check has to be about, as it stands in its parameters; empty: there is but one. */
    readonly about: readonly string[]
}

const permission = (wanted: string): Need => {
    const found = OPERATION_PERMISSIONS.find(({ name }) => name === wanted)
    if (!found) throw new Error(`Setup asks for no permission ${wanted}`)
    return { checkId: permissionCheckId(found), name: wanted, audience: USER_OPERATIONS, about: [] }
}

const ACCOUNT = permission('User.Read.All')
const ROLES = permission('RoleManagement.Read.Directory')
const GROUPS = permission('GroupMember.Read.All')
export const SETS_PASSWORDS: Need = {
    checkId: ENTRA_ROLE_ID,
    name: ENTRA_ROLE,
    audience: USER_OPERATIONS,
    about: [],
}
const PASSWORD = [permission(WRITE_PASSWORDS), SETS_PASSWORDS]
const ACCESS_PASS = [permission('UserAuthMethod-TAP.ReadWrite.All')]

/** The role on the Automation account that an admin has entered. */
export function runsJobs({ automation }: OperationSettings): Need {
    const about = automationRoleAbout(automation)
    return { checkId: AUTOMATION_ROLE_ID, name: about[0] ?? '', audience: AZURE_AUTOMATION, about }
}

/** The ways in which a kind can do its work, the usual one first; each with all that it needs. */
export function waysOf(kind: OperationKind, settings: OperationSettings): readonly (readonly Need[])[] {
    switch (kind) {
        case 'read-account':
            return [[ACCOUNT]]
        case 'assign-license':
        case 'remove-license':
            return [[ACCOUNT, ROLES, permission('LicenseAssignment.ReadWrite.All')]]
        case 'reset-password':
            return [PASSWORD, ...(settings.passwords.usesAccessPass ? [ACCESS_PASS] : [])].map((way) => [
                ACCOUNT,
                ROLES,
                GROUPS,
                ...way,
            ])
        case 'run-runbook':
            return [[ACCOUNT, ROLES, runsJobs(settings)]]
    }
}
