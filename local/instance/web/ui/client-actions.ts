import type { Row } from '../../contracts.ts'
import type { ActionDefinition } from './browser/definition.ts'

/** What the browser needs of the UI actions that run there. */
export const clientActions = (actions: readonly Row[]): readonly ActionDefinition[] =>
    actions
        .filter((action) => action['client'] === 'true')
        .map((action) => ({
            sysId: action['sys_id'] ?? '',
            name: action['name'] ?? '',
            actionName: action['action_name'] ?? '',
            onclick: action['onclick'] ?? '',
            script: action['script'] ?? '',
            isolate: action['isolate_script'] === 'true',
        }))
