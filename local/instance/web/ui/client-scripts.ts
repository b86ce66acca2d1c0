import type { Instance, Row } from '../../contracts.ts'
import type { ClientScriptDefinition } from './browser/definition.ts'
import { isView } from './views.ts'

/** UI types whose scripts run on classic pages: desktop and all. */
const DESKTOP = new Set(['', '0', '10'])

interface FoundScript {
    readonly definition: ClientScriptDefinition
    readonly messages: string
}

/**
 * The client scripts of a form in their order: the table's own, and those of tables that it extends when they say so.
 * ServiceNowDocs: api-reference/scripts/client-scripts; the SDK's clientscript-api
 */
export function clientScripts(instance: Instance, table: string, view: string): readonly FoundScript[] {
    if (!instance.dictionary.table('sys_script_client')) return []
    return instance.dictionary
        .lineage(table)
        .flatMap((name) => instance.store.query('sys_script_client', `active=true^table=${name}`))
        .filter((row) => row['table'] === table || row['applies_extended'] === 'true')
        .filter((row) => isDesktop(row) && runsInView(instance, row, view))
        .sort((one, other) => order(one) - order(other))
        .map((row) => ({
            definition: {
                name: row['name'] ?? '',
                type: row['type'] ?? '',
                field: row['field'] ?? '',
                script: row['script'] ?? '',
                isolate: row['isolate_script'] === 'true',
            },
            messages: row['messages'] ?? '',
        }))
}

/** Does it run on classic pages? */
export const isDesktop = (row: Row): boolean => DESKTOP.has(row['ui_type'] ?? '')

const order = (row: Row): number => Number(row['order'] || 100)

/** Global scripts run in all views, others in those that they name; without a name in the Default view. */
const runsInView = (instance: Instance, row: Row, view: string): boolean =>
    row['global'] !== 'false' ||
    (row['view'] ?? '').split(',').some((name) => isView(instance, name.trim(), view))
