import type { Instance, Row } from '../../contracts.ts'
import { parseQuery } from '../../core/store/encoded-query.ts'
import type { PolicyAction, PolicyDefinition, ThreeState } from './browser/definition.ts'
import { isView } from './views.ts'

/** UI types whose scripts run on classic pages: desktop and all. */
const DESKTOP = new Set(['', '0', '10'])

/**
 * The UI policies of a form: the table's own by their order, then those that it inherits, each table's by theirs.
 * ServiceNowDocs: platform-administration/t_CreateAUIPolicy
 */
export function uiPolicies(
    instance: Instance,
    table: string,
    view: string,
): { readonly policies: readonly PolicyDefinition[]; readonly problems: readonly string[] } {
    const policies: PolicyDefinition[] = []
    const problems: string[] = []
    if (!instance.dictionary.table('sys_ui_policy')) return { policies, problems }
    for (const name of instance.dictionary.lineage(table)) {
        const rows = instance.store
            .query('sys_ui_policy', `active=true^table=${name}`)
            .filter((row) => name === table || row['inherit'] === 'true')
            .filter((row) => row['global'] !== 'false' || isView(instance, row['view'] ?? '', view))
            .sort((one, other) => Number(one['order'] || 100) - Number(other['order'] || 100))
        for (const row of rows) {
            try {
                policies.push(policy(instance, row))
                if (showsRelatedLists(instance, row))
                    throw new Error('local instance: related lists are not on forms; none can be shown')
            } catch (error) {
                const why = error instanceof Error ? error.message : String(error)
                problems.push(`UI policy ${row['short_description'] ?? ''}: ${why}`)
            }
        }
    }
    return { policies, problems }
}

/** Hiding a related list is nothing to do here; showing one is. */
const showsRelatedLists = (instance: Instance, row: Row): boolean =>
    instance.store
        .query('sys_ui_policy_rl_action', `ui_policy=${row['sys_id'] ?? ''}`)
        .some((action) => action['visible'] === 'true')

function policy(instance: Instance, row: Row): PolicyDefinition {
    const id = row['sys_id'] ?? ''
    const actions = instance.store.query('sys_ui_policy_action', `ui_policy=${id}`)
    if (row['set_values']) throw new Error('local instance: set_values of a UI policy is not implemented')
    return {
        name: row['short_description'] ?? '',
        conditions: parseQuery(row['conditions'] ?? '').alternatives,
        onLoad: row['on_load'] !== 'false',
        reverse: row['reverse_if_false'] !== 'false',
        actions: actions.map(policyAction),
        ...policyScripts(row),
    }
}

/** The scripts of a policy, if it runs any on classic pages. */
export const policyScripts = (row: Row): Pick<PolicyDefinition, 'scripts'> =>
    row['run_scripts'] === 'true' && DESKTOP.has(row['ui_type'] ?? '')
        ? {
              scripts: {
                  whenTrue: row['script_true'] ?? '',
                  whenFalse: row['script_false'] ?? '',
                  isolate: row['isolate_script'] === 'true',
              },
          }
        : {}

const threeState = (text: string | undefined): ThreeState =>
    text === 'true' || text === 'false' ? text : 'ignore'

export const policyAction = (row: Row): PolicyAction => ({
    field: row['field'] ?? '',
    visible: threeState(row['visible']),
    readOnly: threeState(row['disabled']),
    mandatory: threeState(row['mandatory']),
    cleared: row['cleared'] === 'true',
    value: row['value'] ?? '',
    valueAction: row['value_action'] || 'ignore',
    message: row['field_message'] ?? '',
    messageType: row['field_message_type'] || 'none',
})
