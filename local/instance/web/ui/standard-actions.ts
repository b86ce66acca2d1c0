import type { Row } from '../../contracts.ts'
import type { ActionPlace } from './ui-actions.ts'

/** What the instance does itself when one of its own actions is pressed. */
export type StandardVerb = 'sysverb_insert' | 'sysverb_update' | 'sysverb_update_and_stay' | 'sysverb_delete'

const actions: readonly Row[] = [
    { name: 'Save', action_name: 'sysverb_update_and_stay', show_update: 'true', form_style: 'primary' },
    { name: 'Update', action_name: 'sysverb_update', show_update: 'true' },
    { name: 'Submit', action_name: 'sysverb_insert', show_insert: 'true', form_style: 'primary' },
    { name: 'Delete', action_name: 'sysverb_delete', show_update: 'true', form_style: 'destructive' },
]

/** Save, Update, Submit and Delete: on every table, until a UI action with the same action name takes their place. */
export const standardActions = ({ instance, session }: ActionPlace): readonly Row[] =>
    actions.map((action) => ({
        ...action,
        name: instance.message(action['name'] ?? '', session.language),
        sys_id: action['action_name'] ?? '',
        order: '1000',
        form_button: 'true',
        standard: 'true',
    }))

export const isStandard = (action: Row): boolean => action['standard'] === 'true'
