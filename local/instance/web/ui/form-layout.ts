import type { Instance, Row } from '../../contracts.ts'

export interface FormSection {
    readonly sysId: string
    readonly caption: string
    readonly row: Row
    /** Rows of sys_ui_element in their order. */
    readonly elements: readonly Row[]
}

const defaultView = 'Default view'

/**
 * The sections of a table's form in a view, in their order: sys_ui_form → sys_ui_form_section → sys_ui_section →
 * sys_ui_element (pages on form layout). A table without a form shows the one of the table that it extends, and
 * without any all its own fields in one section.
 */
export function formSections(instance: Instance, table: string, viewName: string): readonly FormSection[] {
    const view = viewId(instance, viewName)
    for (const name of view === undefined ? [] : instance.dictionary.lineage(table)) {
        const form = instance.store.query('sys_ui_form', `name=${name}^view=${view}`)[0]
        const sections = form ? sectionsOf(instance, form) : []
        if (sections.length > 0) return sections
    }
    return viewName === '' ? [generated(instance, table)] : formSections(instance, table, '')
}

/** The columns that a form of this view shows. */
export const formFields = (instance: Instance, table: string, viewName: string): readonly string[] =>
    formSections(instance, table, viewName)
        .flatMap(({ elements }) => elements.map((element) => element['element'] ?? ''))
        .filter((name) => instance.dictionary.column(table, name) !== undefined)

function sectionsOf(instance: Instance, form: Row): readonly FormSection[] {
    const order = instance.store.query(
        'sys_ui_form_section',
        `sys_ui_form=${form['sys_id'] ?? ''}^ORDERBYposition`,
    )
    return order.flatMap((entry) => {
        const row = instance.store.get('sys_ui_section', entry['sys_ui_section'] ?? '')
        if (!row) return []
        const elements = instance.store
            .query('sys_ui_element', `sys_ui_section=${row['sys_id'] ?? ''}^ORDERBYposition`)
            .filter((element) => !element['sys_user'])
        return [{ sysId: row['sys_id'] ?? '', caption: row['caption'] ?? '', row, elements }]
    })
}

/** sys_id of a view by name; '' and `default` are the Default view, whose sys_id is its title. */
function viewId(instance: Instance, name: string): string | undefined {
    if (name === '' || name === 'default' || name === defaultView) {
        return instance.store.query('sys_ui_view', `title=${defaultView}`)[0]?.['sys_id'] ?? defaultView
    }
    // Compared here, not in the query: the name comes from the address.
    return instance.store.query('sys_ui_view').find((view) => view['name'] === name)?.['sys_id']
}

function generated(instance: Instance, table: string): FormSection {
    const own = instance.dictionary.columns(table).filter(({ name }) => !name.startsWith('sys_'))
    return { sysId: 'generated', caption: '', row: {}, elements: own.map(({ name }) => ({ element: name })) }
}
