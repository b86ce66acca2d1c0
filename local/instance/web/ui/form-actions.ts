import type { Row } from '../../contracts.ts'
import type { FormState } from './form-state.ts'
import { isStandard } from './standard-actions.ts'
import { actionsOf, meetsCondition } from './ui-actions.ts'

/** The UI actions of a form for this user, in their order. */
export function formActions(state: FormState): readonly Row[] {
    const { table, row, sysId } = state
    const show = row ? 'show_update' : 'show_insert'
    return actionsOf(state).filter(
        (action) =>
            action[show] === 'true' &&
            (isButton(action) || isMenuItem(action) || isLink(action)) &&
            (isStandard(action) ? mayRun(state, action) : meetsCondition(state, action, { table, sysId })),
    )
}

export const isButton = (action: Row): boolean => action['form_button'] === 'true'
export const isLink = (action: Row): boolean => action['form_link'] === 'true'
export const isMenuItem = (action: Row): boolean => action['form_context_menu'] === 'true'

const operations: Readonly<Record<string, 'create' | 'write' | 'delete'>> = {
    sysverb_insert: 'create',
    sysverb_update: 'write',
    sysverb_update_and_stay: 'write',
    sysverb_delete: 'delete',
}

const mayRun = ({ instance, session, table, row }: FormState, action: Row): boolean =>
    instance.security.can(session, operations[action['action_name'] ?? ''] ?? 'write', table, row)
