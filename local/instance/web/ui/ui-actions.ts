import type { Instance, Row, Session } from '../../contracts.ts'
import { standardActions } from './standard-actions.ts'
import { isView } from './views.ts'

/** Where UI actions are looked for. `record`: what their conditions take for `current`. */
export interface ActionPlace {
    readonly instance: Instance
    readonly session: Session
    readonly table: string
    readonly view: string
}

/**
 * The active UI actions of a table that this user has in this view, in their order: its own, those of the tables that
 * it extends, and global ones. An action takes the place of one with the same action name on an extended table.
 * ServiceNowDocs: platform-administration/t_EditingAUIAction, t_OverrideOrRmvAUIActionForExtTbl
 */
export function actionsOf(place: ActionPlace): readonly Row[] {
    const { instance, table } = place
    const byTable = [...instance.dictionary.lineage(table), 'global'].map((name) => [
        ...instance.store.query('sys_ui_action', `active=true^table=${name}`),
        ...(name === 'global' ? standardActions(place) : []),
    ])
    const names = new Set<string>()
    const kept: Row[] = []
    for (const actions of byTable) {
        const own = [...actions].sort(byOrder)
        kept.push(...own.filter((action, at) => !names.has(nameOf(action)) && !repeats(own, action, at)))
        for (const name of own.map(nameOf)) if (name) names.add(name)
    }
    return kept.filter((action) => hasRole(place, action) && inView(place, action)).sort(byOrder)
}

/** Whether an action's condition holds; a condition that fails is told and counts as not met. */
export function meetsCondition(
    { instance, session }: ActionPlace,
    action: Row,
    record: { readonly table: string; readonly sysId: string } | undefined,
): boolean {
    try {
        return instance.scripts.evaluateCondition(
            session,
            action['condition'] ?? '',
            action['sys_scope'] || 'global',
            record,
        )
    } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        session.messages.push({
            kind: 'error',
            text: `The condition of the UI action ${action['name'] ?? ''} failed: ${why}`,
        })
        return false
    }
}

const nameOf = (action: Row): string => action['action_name'] ?? ''
const byOrder = (one: Row, other: Row): number => Number(one['order'] || 100) - Number(other['order'] || 100)

/** Of actions of one table with the same name and action name, the first in order is shown. */
const repeats = (actions: readonly Row[], action: Row, at: number): boolean =>
    nameOf(action) !== '' &&
    actions.findIndex((other) => nameOf(other) === nameOf(action) && other['name'] === action['name']) < at

/** An action without roles is everyone's; one role of several is enough. */
function hasRole({ instance, session }: ActionPlace, action: Row): boolean {
    const links = instance.store.query('sys_ui_action_role', `sys_ui_action=${action['sys_id'] ?? ''}`)
    if (links.length === 0) return true
    return links.some((link) => {
        const role = instance.store.get('sys_user_role', link['sys_user_role'] ?? '')?.['name']
        return role !== undefined && instance.security.hasRole(session, role)
    })
}

/** Excluded from a view: not there. Included in any views: there and nowhere else. */
function inView({ instance, view }: ActionPlace, action: Row): boolean {
    if (!instance.dictionary.table('sys_ui_action_view')) return true
    const rules = instance.store.query('sys_ui_action_view', `sys_ui_action=${action['sys_id'] ?? ''}`)
    const here = (rule: Row) => isView(instance, rule['sys_ui_view'] ?? '', view)
    if (rules.some((rule) => rule['visibility'] === 'exclude' && here(rule))) return false
    const included = rules.filter((rule) => rule['visibility'] !== 'exclude')
    return included.length === 0 || included.some(here)
}
