import type { Column } from '../../contracts.ts'
import { fieldFrame } from './field-frame.ts'
import { referenceOf, refersToTable, type FormState } from './form-state.ts'
import { html, Html } from './html.ts'
import { displayIdOf, referenceInput } from './reference-field.ts'
import { isSecret } from './secret-column.ts'
import { userTime } from './user-time.ts'

/** One field of a form: label and control, by dictionary type. The element ids are the platform's. */
export function formField(state: FormState, column: Column): Html | undefined {
    const { instance, session, table, row } = state
    const { security, dictionary } = instance
    if (row && !security.canField(session, 'read', table, column.name, row)) return undefined
    const id = `${table}.${column.name}`
    const label = dictionary.label(table, column.name, session.language)
    const shown = (control: Html, forId = id) =>
        fieldFrame(
            { id, name: column.name, forId, label, mandatory: column.mandatory, t: (text) => state.t(text) },
            control,
        )
    if (!state.mayWrite(column)) {
        if (column.type === 'journal_input') return undefined
        const readOnlyId = `sys_readonly.${id}`
        const note = refersToTable(instance, column) ? undefined : noTable(column)
        return shown(html`${readOnly(state, column, readOnlyId)} ${note}`, readOnlyId)
    }
    if (column.type === 'reference') {
        return shown(referenceInput(state, referenceOf(state, column)), displayIdOf(id))
    }
    return shown(control(state, column, id))
}

function readOnly(state: FormState, column: Column, id: string): Html {
    const display = isSecret(column) ? '' : state.display(column)
    if (column.type === 'boolean') {
        return html`<input
            type="checkbox"
            id="${id}"
            disabled
            ${new Html(state.value(column) === 'true' ? 'checked' : '')}
        />`
    }
    if (column.type === 'html') return html`<div id="${id}" class="rich">${plainText(display)}</div>`
    if (column.maxLength > 255) return html`<textarea id="${id}" readonly rows="4">${display}</textarea>`
    return html`<input id="${id}" readonly value="${display}" />`
}

function control(state: FormState, column: Column, id: string): Html {
    const value = state.value(column)
    const required = new Html(column.mandatory ? 'required' : '')
    if (isSecret(column))
        return html`<input type="password" id="${id}" name="${id}" autocomplete="new-password" value="" />`
    const time = userTime(state.instance, state.session)
    const format = time.formatOf(column)
    if (format !== undefined)
        return html`<input
            id="${id}"
            name="${id}"
            value="${time.show(column, value)}"
            placeholder="${format}"
            ${required}
        />`
    switch (column.type) {
        case 'boolean':
            return html`<input type="hidden" name="${id}" value="false" /><input
                    type="checkbox"
                    id="${id}"
                    name="${id}"
                    value="true"
                    ${new Html(value === 'true' ? 'checked' : '')}
                />`
        case 'journal':
        case 'journal_input':
            return html`<textarea id="${id}" name="${id}" rows="3"></textarea>`
        case 'integer':
            if (column.choice === 0)
                return html`<input
                    id="${id}"
                    name="${id}"
                    inputmode="numeric"
                    value="${value}"
                    ${required}
                />`
    }
    if (column.choice === 1 || column.choice === 3) return choiceControl(state, column, id)
    if (column.maxLength > 255) {
        return html`<textarea id="${id}" name="${id}" rows="4" maxlength="${column.maxLength}" ${required}>
${value}</textarea
        >`
    }
    return html`<input
        id="${id}"
        name="${id}"
        value="${value}"
        maxlength="${column.maxLength}"
        ${required}
    />`
}

function choiceControl(state: FormState, column: Column, id: string): Html {
    const value = state.value(column)
    const choices = [...state.instance.dictionary.choices(state.table, column.name, state.session.language)]
    if (column.choice === 1) choices.unshift({ value: '', label: state.t('-- None --'), sequence: -1 })
    if (!choices.some((choice) => choice.value === value)) {
        choices.unshift({ value, label: state.display(column), sequence: -1 })
    }
    return html`<select id="${id}" name="${id}">
        ${choices.map(
            (choice) =>
                html`<option value="${choice.value}" ${new Html(choice.value === value ? 'selected' : '')}>
                    ${choice.label}
                </option>`,
        )}
    </select>`
}

/** The column is of an application, the table it refers to of another that is not here: nothing can be chosen. */
const noTable = ({ reference = '' }: Column): Html =>
    html`<span class="message error" role="alert">local instance: there is no table ${reference}</span>`

/** Rich text is shown as text: this host never puts stored markup into its own pages. */
const plainText = (markup: string) =>
    markup
        .replace(/<[^>]*>/g, ' ')
        .replace(/&nbsp;/g, ' ')
        .trim()
