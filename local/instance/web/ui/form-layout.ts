import type { Instance, Row } from '../../contracts.ts'
import { viewId } from './views.ts'

export interface FormSection {
    readonly sysId: string
    readonly caption: string
    readonly row: Row
    /** Rows of sys_ui_element in their order. */
    readonly elements: readonly Row[]
}

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

function generated(instance: Instance, table: string): FormSection {
    const own = instance.dictionary.columns(table).filter(({ name }) => !name.startsWith('sys_'))
    return { sysId: 'generated', caption: '', row: {}, elements: own.map(({ name }) => ({ element: name })) }
}
