import { fieldFrame } from '../field-frame.ts'
import { html, Html } from '../html.ts'
import { displayIdOf, referenceInput } from '../reference-field.ts'
import { referenceOf, type AskedVariable, type OrderState } from './order-state.ts'

/** One question of an order form: label, control, help. */
export function orderField(state: OrderState, asked: AskedVariable): Html {
    const { variable, id } = asked
    const { name, label, mandatory, readOnly, hidden, reference, help } = variable
    const forId = readOnly ? `sys_readonly.${id}` : reference === '' ? id : displayIdOf(id)
    const control = readOnly ? fixed(asked, forId) : open(state, asked)
    const shown = html`${control}${help && html`<p class="hint" id="help.${id}">${help}</p>`}`
    return fieldFrame({ id, name, forId, label, mandatory, hidden, t: (text) => state.t(text) }, shown)
}

function fixed({ variable, display, value }: AskedVariable, id: string): Html {
    if (variable.kind === 'checkbox')
        return html`<input type="checkbox" id="${id}" disabled ${checked(value)} />`
    if (variable.kind === 'multi_line')
        return html`<textarea id="${id}" readonly rows="4">${display}</textarea>`
    return html`<input id="${id}" readonly value="${display}" />`
}

const checked = (value: string): Html => new Html(value === 'true' ? 'checked' : '')

function open(state: OrderState, asked: AskedVariable): Html {
    const { variable, id, value } = asked
    const { kind, hint, example, help, maxLength, mandatory } = variable
    if (variable.reference !== '') return referenceInput(state, referenceOf(asked))
    const required = new Html(mandatory ? 'aria-required="true"' : '')
    const described = new Html(help === '' ? '' : `aria-describedby="help.${id}"`)
    switch (kind) {
        case 'checkbox':
            return html`<input type="hidden" name="${id}" value="false" /><input
                    type="checkbox"
                    id="${id}"
                    name="${id}"
                    value="true"
                    title="${hint}"
                    ${checked(value)}
                    ${described}
                />`
        case 'multi_line':
            return html`<textarea
                id="${id}"
                name="${id}"
                rows="4"
                maxlength="${maxLength}"
                title="${hint}"
                placeholder="${example}"
                ${required}
                ${described}
            >
${value}</textarea
            >`
        case 'select':
        case 'lookup':
        case 'yes_no':
            return select(state, asked, required, described)
        default:
            return html`<input
                id="${id}"
                name="${id}"
                value="${value}"
                maxlength="${maxLength}"
                title="${hint}"
                placeholder="${example}"
                ${required}
                ${described}
            />`
    }
}

/** Without "Include none" the first choice is chosen. */
function select({ t }: OrderState, asked: AskedVariable, required: Html, described: Html): Html {
    const { variable, id, value } = asked
    const none = variable.includeNone || variable.choices.length === 0
    const choices = [...(none ? [{ value: '', label: t('-- None --') }] : []), ...variable.choices]
    return html`<select id="${id}" name="${id}" title="${variable.hint}" ${required} ${described}>
        ${choices.map(
            (choice) =>
                html`<option value="${choice.value}" ${new Html(choice.value === value ? 'selected' : '')}>
                    ${choice.label}
                </option>`,
        )}
    </select>`
}
