import type { Row } from '../../../contracts.ts'
import { parseQuery } from '../../../core/store/encoded-query.ts'
import type { Exchange } from '../../http/exchange.ts'
import type {
    ClientScriptDefinition,
    FieldDefinition,
    FormDefinition,
    PolicyDefinition,
} from '../browser/definition.ts'
import { isDesktop } from '../client-scripts.ts'
import { pageDefinition } from '../page-definition.ts'
import { policyAction, policyScripts } from '../ui-policies.ts'
import { ORDER_TABLE, type AskedVariable, type OrderState } from './order-state.ts'

/** How scripts, policies and conditions of the catalog name a variable: by its sys_id. */
const VARIABLE = /^IO:/

/**
 * What the scripts of an order form need to know: its variables are the fields.
 * ServiceNowDocs: servicenow-platform/service-catalog/t_CreateACatalogClientScript, c_ServiceCatalogUIPolicy
 */
export function orderDefinition(exchange: Exchange, state: OrderState): FormDefinition {
    const { session, item } = state
    const scripts = rowsOf(state, 'catalog_script_client', 'cat_item').filter(isDesktop)
    const names = new Map(item.variables().map(({ sysId, name }) => [sysId, name]))
    const fields = state.asked.filter(({ variable }) => !variable.isFormat).map(fieldDefinition)
    const { policies, problems } = policiesOf(state, names)
    return {
        ...pageDefinition(
            exchange,
            session,
            scripts.map((row) => row['messages'] ?? ''),
        ),
        table: ORDER_TABLE,
        sysId: '-1',
        newRecord: true,
        displayValue: item.name,
        view: '',
        scratchpad: '{}',
        fields,
        columns: fields.map(({ name }) => name),
        values: {},
        clientScripts: scripts.map((row) => clientScript(row, names)),
        policies,
        clientActions: [],
        problems,
    }
}

const rowsOf = ({ instance, item }: OrderState, table: string, column: string): readonly Row[] =>
    [...instance.store.query(table, `active=true^applies_catalog=true^${column}=${item.sysId}`)].sort(
        (one, other) => Number(one['order'] || 100) - Number(other['order'] || 100),
    )

const nameOf = (names: ReadonlyMap<string, string>, written: string): string =>
    VARIABLE.test(written) ? (names.get(written.replace(VARIABLE, '')) ?? written) : written

const clientScript = (row: Row, names: ReadonlyMap<string, string>): ClientScriptDefinition => ({
    name: row['name'] ?? '',
    type: row['type'] ?? '',
    field: nameOf(names, row['cat_variable'] ?? ''),
    script: row['script'] ?? '',
    isolate: row['isolate_script'] === 'true',
})

const fieldDefinition = ({ variable, value, display }: AskedVariable): FieldDefinition => ({
    name: variable.name,
    type: variable.kind === 'checkbox' ? 'boolean' : variable.reference === '' ? 'string' : 'reference',
    reference: variable.reference,
    value,
    display,
    mandatory: variable.mandatory,
    readOnly: variable.readOnly,
})

function policiesOf(
    state: OrderState,
    names: ReadonlyMap<string, string>,
): { readonly policies: readonly PolicyDefinition[]; readonly problems: readonly string[] } {
    const policies: PolicyDefinition[] = []
    const problems: string[] = []
    for (const row of rowsOf(state, 'catalog_ui_policy', 'catalog_item')) {
        try {
            policies.push(policy(state, row, names))
        } catch (error) {
            const why = error instanceof Error ? error.message : String(error)
            problems.push(`Catalog UI policy ${row['short_description'] ?? ''}: ${why}`)
        }
    }
    return { policies, problems }
}

function policy({ instance }: OrderState, row: Row, names: ReadonlyMap<string, string>): PolicyDefinition {
    if (row['set_values'])
        throw new Error('local instance: set_values of a catalog UI policy is not implemented')
    const conditions = (row['catalog_conditions'] ?? '').replace(/\^EQ$/, '')
    const named = conditions.replace(/IO:[0-9a-f]{32}/g, (written) => nameOf(names, written))
    return {
        name: row['short_description'] ?? '',
        conditions: parseQuery(named).alternatives,
        onLoad: row['on_load'] !== 'false',
        reverse: row['reverse_if_false'] !== 'false',
        actions: instance.store
            .query('catalog_ui_policy_action', `ui_policy=${row['sys_id'] ?? ''}^ORDERBYorder`)
            .map((action) => ({
                ...policyAction(action),
                field: nameOf(names, action['catalog_variable'] ?? ''),
            })),
        ...policyScripts(row),
    }
}
