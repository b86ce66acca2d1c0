import type { DirectoryRole } from '@microsoft/microsoft-graph-types'
import { findTenant } from '../tenants.ts'
import { badRequestAnswer, contextOf, entityAnswer } from './directory-answer.ts'
import { DIRECTORY_REFUSAL, type GraphEndpoint } from './endpoint.ts'
import { READ_ROLES } from './memberships.ts'
import type { Entity } from './odata-filter.ts'
import { parseQuery } from './odata-query.ts'
import { cutPage, selectProperties } from './page.ts'
import { isQueryError } from './query-error.ts'
import type { Graph } from './route.ts'

const ASSIGNMENTS = /^\/v1\.0\/roleManagement\/directory\/roleAssignments\/?$/

const PROPERTIES = ['id', 'principalId', 'roleDefinitionId', 'directoryScopeId']

const rules = {
    entity: 'microsoft.graph.unifiedRoleAssignment',
    sortable: { principalId: 'string', roleDefinitionId: 'string' },
    selectable: PROPERTIES,
    expandable: ['roleDefinition', 'principal'],
    filterSupport: true,
    collection: true,
} as const

interface Holder {
    readonly type: 'user' | 'group' | 'servicePrincipal'
    readonly id: string
    readonly displayName: string
    readonly roles: readonly string[]
}

const holders = ({ directory, tenants }: Graph, tenantId: string): readonly Holder[] => [
    ...directory.accounts(tenantId).map((account) => ({ ...account, type: 'user' as const })),
    ...directory.groups(tenantId).map((group) => ({ ...group, type: 'group' as const })),
    ...(findTenant(tenants, tenantId)?.apps ?? []).map(({ objectId, name, entraRoles }) => ({
        type: 'servicePrincipal' as const,
        id: objectId,
        displayName: name,
        roles: entraRoles ?? [],
    })),
]

/** Of which permission one is needed to see more of a principal than its id. */
const READ_PRINCIPALS: Readonly<Record<Holder['type'], readonly string[]>> = {
    user: ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
    group: ['Group.Read.All', 'GroupMember.Read.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
    servicePrincipal: ['Application.Read.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
}

const definition = (role: DirectoryRole): Entity => ({
    id: role.roleTemplateId,
    templateId: role.roleTemplateId,
    displayName: role.displayName,
    description: role.description,
    isBuiltIn: true,
    isEnabled: true,
    version: '1',
})

const assignment = (holder: Holder, role: DirectoryRole): Entity => ({
    id: Buffer.from(`${role.roleTemplateId}${holder.id}`.replace(/-/g, ''), 'hex').toString('base64url'),
    principalId: holder.id,
    roleDefinitionId: role.roleTemplateId,
    directoryScopeId: '/',
})

/**
 * Who holds which directory role: users, role-assignable groups and apps.
 * https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignments
 */
export const roleAssignmentsEndpoint: GraphEndpoint = {
    isOwn: (path) => ASSIGNMENTS.test(path),
    methods: ['GET'],
    permissions: [...READ_ROLES, 'RoleManagement.Read.All'],
    refusal: DIRECTORY_REFUSAL,
    limits: ['identity'],
    answer: (graph, request, exchange, caller) => {
        const query = parseQuery(request.query, rules)
        if (isQueryError(query)) return badRequestAnswer(exchange, query.badRequest, 'BadRequest')
        const roles = graph.directory.roles(caller.tenantId)
        const all = holders(graph, caller.tenantId).flatMap((holder) =>
            roles
                .filter(({ displayName }) => holder.roles.includes(displayName ?? ''))
                .map((role) => ({ entity: assignment(holder, role), holder, role })),
        )
        const found = cutPage(
            all.map(({ entity }) => entity),
            query,
            undefined,
        ).items.map((entity) => all.find((one) => one.entity === entity)!)
        const value = found.map(({ entity, holder, role }) => ({
            ...selectProperties(entity, query.select),
            ...(query.expand.includes('roleDefinition') ? { roleDefinition: definition(role) } : {}),
            ...(query.expand.includes('principal')
                ? {
                      principal: {
                          '@odata.type': `#microsoft.graph.${holder.type}`,
                          id: holder.id,
                          displayName: READ_PRINCIPALS[holder.type].some((one) => caller.roles.includes(one))
                              ? holder.displayName
                              : null,
                      },
                  }
                : {}),
        }))
        return entityAnswer(exchange, {
            '@odata.context': contextOf(request, 'roleManagement/directory/roleAssignments'),
            value,
        })
    },
}
