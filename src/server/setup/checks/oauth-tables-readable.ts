import { found, passed, type Check } from '../check.ts'
import { refusedTables } from './chosen-provider.ts'

/** The refusal of the configuration guide, word for word; without placeholders, so that no formatter eats its quotes. */
const REFUSALS: Readonly<Record<string, string>> = {
    oauth_entity:
        "Read operation against 'oauth_entity' from scope 'x_mioms_m365_assis' has been refused due to the table's cross-scope access policy",
    oauth_entity_profile:
        "Read operation against 'oauth_entity_profile' from scope 'x_mioms_m365_assis' has been refused due to the table's cross-scope access policy",
}

/**
 * Both causes of a refusal: the application access of the table, and a cross-scope privilege that the installation did
 * not create.
 * @see ServiceNowDocs: application-development/c_RuntimeAccessToAppTables, c_CrossScopePrivilegeRecord
 */
export const oauthTablesReadable: Check = {
    id: 'oauth-tables-readable',
    title: 'Application Registry can be read',
    group: 'instance',
    feature: 'setup',
    step: 'outbound',
    required: true,
    applies: () => true,
    subject: () => '[]',
    run(run) {
        const refused = refusedTables(run)
        const [table] = refused
        if (table === undefined)
            return passed('The tables oauth_entity and oauth_entity_profile can be read.')
        return found('fail', {
            message: REFUSALS[table] ?? '',
            fix: 'For both oauth_entity and oauth_entity_profile: under Application Access, choose All application scopes and tick Can read. If that is so, add an Application Cross-Scope Access: source x_mioms_m365_assis, target the table, operation Read, status Allowed.',
            whoFixes: 'servicenow-admin',
            link: {
                text: 'Open the tables',
                url: `/sys_db_object_list.do?sysparm_query=nameIN${refused.join('%2C')}`,
            },
        })
    },
}
