import type { Row } from '../../contracts.ts'
import type { FormState } from './form-state.ts'

/** The UI actions that this user has on this form, in their order (pages on UI actions). */
export function uiActions(state: FormState): readonly Row[] {
    const { instance, session, table, row } = state
    const show = row ? 'show_update' : 'show_insert'
    return ['global', ...instance.dictionary.lineage(table)]
        .flatMap((name) => instance.store.query('sys_ui_action', `active=true^table=${name}`))
        .filter((action) => action[show] === 'true' && (onForm(action) || action['form_link'] === 'true'))
        .filter((action) => hasRole(state, action))
        .filter((action) =>
            instance.scripts.evaluateCondition(
                session,
                action['condition'] ?? '',
                action['sys_scope'] || 'global',
                row && { table, sysId: state.sysId },
            ),
        )
        .sort((one, other) => Number(one['order'] || 100) - Number(other['order'] || 100))
}

export const onForm = (action: Row): boolean =>
    action['form_button'] === 'true' || action['form_context_menu'] === 'true'

/** An action without roles is everyone's; one role of several is enough. */
function hasRole({ instance, session }: FormState, action: Row): boolean {
    const links = instance.store.query('sys_ui_action_role', `sys_ui_action=${action['sys_id'] ?? ''}`)
    if (links.length === 0) return true
    return links.some((link) => {
        const role = instance.store.get('sys_user_role', link['sys_user_role'] ?? '')?.['name']
        return role !== undefined && instance.security.hasRole(session, role)
    })
}
