import type { Instance } from '../../contracts.ts'

/** The Default view's sys_id is its title. */
const defaultView = 'Default view'

const isDefault = (name: string): boolean => name === '' || name === 'default' || name === defaultView

/** sys_id of a view by name; '' and `default` are the Default view. Undefined: there is no such view. */
export function viewId(instance: Instance, name: string): string | undefined {
    if (isDefault(name)) {
        return instance.store.query('sys_ui_view', `title=${defaultView}`)[0]?.['sys_id'] ?? defaultView
    }
    // Compared here, not in the query: the name comes from the address.
    return instance.store.query('sys_ui_view').find((view) => view['name'] === name)?.['sys_id']
}

/** Whether a record's view, written as sys_id, name or title, is the one that is shown; '' is the Default view. */
export function isView(instance: Instance, written: string, shown: string): boolean {
    if (isDefault(written)) return isDefault(shown)
    const id = viewId(instance, shown)
    const view = id === undefined ? undefined : instance.store.get('sys_ui_view', id)
    return [id, shown, view?.['name'], view?.['title']].includes(written)
}
