import type { OperationKind } from '../user-operations/operation-kind.ts'
import { OPERATION_PERMISSIONS } from './operation-permissions.ts'
import { featuresOf, type Feature, type SetupChoices } from './setup-choices.ts'
import type { OutboundProfile } from './setup-state.ts'

/** An application permission of Microsoft Graph that a feature needs of an app registration. */
export interface GraphPermission {
    readonly name: string
    /** English, a message key: title of its check. */
    readonly title: string
    /** English, a message key: what it is for. */
    readonly why: string
    readonly feature: Feature | 'setup'
    /** Which app registration has to hold it. */
    readonly profile: Extract<OutboundProfile, 'graphProfile' | 'userOperationsProfile'>
    /** The feature works without it, with less. */
    readonly isOptional: boolean
    /** Kinds of user operations that switch themselves off without it; absent: none. */
    readonly neededBy?: readonly OperationKind[]
    /** Permissions that give the same and more: who holds one of them lacks nothing. */
    readonly includedIn: readonly string[]
}

/**
 * The least application permissions, by feature; `includedIn` after the "higher privileged" column of each method.
 * @see https://learn.microsoft.com/graph/permissions-reference
 */
export const GRAPH_PERMISSIONS: readonly GraphPermission[] = [
    {
        name: 'ServiceHealth.Read.All',
        title: 'Permission ServiceHealth.Read.All',
        why: 'Reads the service health of the tenant.',
        feature: 'service-health',
        profile: 'graphProfile',
        isOptional: false,
        includedIn: [],
    },
    {
        name: 'SecurityEvents.Read.All',
        title: 'Permission SecurityEvents.Read.All',
        why: 'Reads Secure Score and its improvement actions.',
        feature: 'secure-score',
        profile: 'graphProfile',
        isOptional: false,
        includedIn: ['SecurityEvents.ReadWrite.All'],
    },
    {
        name: 'SecurityEvents.ReadWrite.All',
        title: 'Permission SecurityEvents.ReadWrite.All',
        why: 'Leaves a comment at the improvement action when a ticket is opened and when it ends, if comments are switched on.',
        feature: 'secure-score',
        profile: 'graphProfile',
        isOptional: true,
        includedIn: [],
    },
    {
        name: 'User.Read.All',
        title: 'Permission User.Read.All',
        why: 'Link Account looks whether an admin account exists and is enabled.',
        feature: 'support-cases',
        profile: 'graphProfile',
        isOptional: true,
        includedIn: ['User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
    },
    {
        name: 'RoleManagement.Read.Directory',
        title: 'Permission RoleManagement.Read.Directory',
        why: 'Link Account looks whether an admin account may open service requests.',
        feature: 'support-cases',
        profile: 'graphProfile',
        isOptional: true,
        includedIn: ['RoleManagement.ReadWrite.Directory', 'Directory.Read.All', 'Directory.ReadWrite.All'],
    },
    {
        name: 'Application.Read.All',
        title: 'Permission Application.Read.All',
        why: 'Reads when the client secret ends, so that nobody has to enter it.',
        feature: 'setup',
        profile: 'graphProfile',
        isOptional: true,
        includedIn: ['Application.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
    },
    ...OPERATION_PERMISSIONS,
]

/** The permissions that the chosen features want, of one app registration or of all. */
export const permissionsOf = (
    choices: SetupChoices,
    profile?: GraphPermission['profile'],
): readonly GraphPermission[] =>
    GRAPH_PERMISSIONS.filter(
        (permission) =>
            (permission.feature === 'setup' || featuresOf(choices).includes(permission.feature)) &&
            (profile === undefined || permission.profile === profile),
    )

/** The permission by which roles of a token grant another; undefined: they do not. */
export const grantedBy = (
    permission: Pick<GraphPermission, 'name' | 'includedIn'>,
    roles: readonly string[],
): string | undefined => [permission.name, ...permission.includedIn].find((name) => roles.includes(name))
