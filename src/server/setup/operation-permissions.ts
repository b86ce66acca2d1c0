import { OPERATION_KINDS, type OperationKind } from '../user-operations/operation-kind.ts'
import type { GraphPermission } from './graph-permissions.ts'

/** Kinds whose target must not hold a directory role: reading an account changes nothing. */
const CHANGING: readonly OperationKind[] = OPERATION_KINDS.filter((kind) => kind !== 'read-account')

const permission = (
    name: string,
    title: string,
    why: string,
    more: {
        readonly isRequired?: true
        readonly neededBy?: readonly OperationKind[]
        readonly includedIn: readonly string[]
    },
): GraphPermission => ({
    name,
    title,
    why,
    feature: 'user-operations',
    profile: 'userOperationsProfile',
    isOptional: more.isRequired !== true,
    ...(more.neededBy ? { neededBy: more.neededBy } : {}),
    includedIn: more.includedIn,
})

const DIRECTORY = ['Directory.Read.All', 'Directory.ReadWrite.All']

/**
 * What the app registration of user operations is granted, by what calls with it (`src/server/microsoft-clients`). Only
 * the first is needed whatever an admin switches on, and shows the licenses of an account, too; a kind that lacks another
 * one switches itself off.
 * @see https://learn.microsoft.com/graph/permissions-reference
 */
export const OPERATION_PERMISSIONS: readonly GraphPermission[] = [
    permission(
        'User.Read.All',
        'User operations: permission User.Read.All',
        'Reads the account of the person that an operation is for.',
        { isRequired: true, neededBy: OPERATION_KINDS, includedIn: ['User.ReadWrite.All', ...DIRECTORY] },
    ),
    permission(
        'RoleManagement.Read.Directory',
        'User operations: permission RoleManagement.Read.Directory',
        'All kinds but Read account: sees who holds a directory role, whose account is left alone, and which role this app registration has.',
        { neededBy: CHANGING, includedIn: ['RoleManagement.ReadWrite.Directory', ...DIRECTORY] },
    ),
    permission(
        'GroupMember.Read.All',
        'User operations: permission GroupMember.Read.All',
        'All kinds but Read account: sees who is of a group to which roles can be given, whose account is left alone. No password is reset without it.',
        { neededBy: ['reset-password'], includedIn: ['Group.Read.All', ...DIRECTORY] },
    ),
    permission(
        'GroupMember.ReadBasic.All',
        'User operations: permission GroupMember.ReadBasic.All',
        'Read account: shows the names of groups.',
        { includedIn: ['GroupMember.Read.All', 'Group.ReadBasic.All', 'Group.Read.All', ...DIRECTORY] },
    ),
    permission(
        'AuditLog.Read.All',
        'User operations: permission AuditLog.Read.All',
        'Read account: shows the last sign-in. Reset password: sees whether the person may reset it without help.',
        { includedIn: [] },
    ),
    permission(
        'LicenseAssignment.ReadWrite.All',
        'User operations: permission LicenseAssignment.ReadWrite.All',
        'Assign license: sees which licenses are free, assigns them and takes them back.',
        // User.ReadWrite.All assigns as well, but does not read what the tenant has.
        { neededBy: ['assign-license'], includedIn: ['Directory.ReadWrite.All'] },
    ),
    permission(
        'User.ReadWrite.All',
        'User operations: permission User.ReadWrite.All',
        'Assign license: sets the usage location of accounts that have none, if a rule for it is chosen. It allows much more: leave it out where all accounts have one.',
        { includedIn: ['Directory.ReadWrite.All'] },
    ),
    permission(
        'UserAuthMethod-TAP.ReadWrite.All',
        'User operations: permission UserAuthMethod-TAP.ReadWrite.All',
        'Reset password: issues a Temporary Access Pass. It is enough where no passwords are to be set.',
        { neededBy: ['reset-password'], includedIn: ['UserAuthenticationMethod.ReadWrite.All'] },
    ),
    permission(
        'User-PasswordProfile.ReadWrite.All',
        'User operations: permission User-PasswordProfile.ReadWrite.All',
        'Reset password: sets a temporary password. The app registration also needs the Entra role User Administrator.',
        { neededBy: ['reset-password'], includedIn: ['User.ReadWrite.All', 'Directory.ReadWrite.All'] },
    ),
    permission(
        'Domain.Read.All',
        'User operations: permission Domain.Read.All',
        'Reset password: sees whether the account signs in at another identity provider, before anybody is asked.',
        { includedIn: ['Domain.ReadWrite.All', ...DIRECTORY] },
    ),
    permission(
        'User.RevokeSessions.All',
        'User operations: permission User.RevokeSessions.All',
        'Reset password: ends the sessions of the account afterwards, if that is chosen.',
        { includedIn: ['User.ReadWrite.All', 'Directory.ReadWrite.All'] },
    ),
]
