import type { Row } from '../../contracts.ts'
import { formField } from './form-field.ts'
import type { FormSection } from './form-layout.ts'
import type { FormState } from './form-state.ts'
import { formatter } from './formatter.ts'
import { html, Html } from './html.ts'
import { relatedField } from './related-field.ts'
import { embeddedList } from './related-lists.ts'

/** Fields and formatters in their order; `.begin_split`, `.split` and `.end_split` make two columns. */
export function sectionBody(state: FormState, section: FormSection): Html {
    let markup = ''
    for (const element of section.elements) {
        const name = element['element'] ?? ''
        if (name === '.begin_split') markup += '<div class="split"><div>'
        else if (name === '.split') markup += '</div><div>'
        else if (name === '.end_split') markup += '</div></div>'
        else if (name !== '.space') markup += formElement(state, element, name)?.text ?? ''
    }
    return html`<div class="section" data-section="${sectionName(section.caption)}">${new Html(markup)}</div>`
}

/** A section's name for g_form: lower case, an underscore for the first space, no other spaces or signs. */
export const sectionName = (caption: string): string =>
    caption
        .toLowerCase()
        .replace(' ', '_')
        .replace(/[^\p{L}\p{N}_]/gu, '')

function formElement(state: FormState, element: Row, name: string): Html | undefined {
    if (element['type'] === 'formatter' || name.endsWith('.xml')) return formatter(state, element)
    const column = state.instance.dictionary.column(state.table, name)
    if (column) return formField(state, column)
    const list = embeddedList(state, name)
    if (list) return list
    if (name.includes('.')) {
        const related = relatedField(state, name)
        if (related) return related
    }
    return html`<p class="message error" role="alert">
        local instance: the form element ${name} is not implemented
    </p>`
}
