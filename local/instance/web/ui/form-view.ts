import type { Row } from '../../contracts.ts'
import type { Exchange } from '../http/exchange.ts'
import { activityList } from './activity-list.ts'
import { formField } from './form-field.ts'
import { formSections, type FormSection } from './form-layout.ts'
import type { FormState } from './form-state.ts'
import { formatter } from './formatter.ts'
import { html, Html } from './html.ts'
import { translated } from './translated.ts'
import { onForm, uiActions } from './ui-actions.ts'

/** The form of a record: buttons, the first section, the others as tabs, related links. */
export function formView(
    exchange: Exchange,
    state: FormState,
): { readonly title: string; readonly content: Html } {
    const { instance, session, table, row } = state
    const label = instance.dictionary.label(table, null, session.language)
    const display = row ? (row[instance.dictionary.displayColumn(table)] ?? '') : state.t('New record')
    const title = `${display} | ${label}`
    const [first, ...others] = formSections(instance, table, exchange.query.get('sysparm_view') ?? '').filter(
        (section) => visible(state, section),
    )
    const actions = uiActions(state)
    const writes = instance.security.can(session, row ? 'write' : 'create', table, row)
    const content = html`<form
            method="post"
            class="record"
            data-table="${table}"
            data-sys-id="${state.sysId}"
        >
            <input type="hidden" name="sysparm_ck" value="${session.token}" />
            ${defaultButton(row ? 'sysverb_update_and_stay' : 'sysverb_insert', writes)}
            <div class="form-header">
                <h1><span class="hint">${label}</span> ${display}</h1>
                <div class="buttons">
                    ${actions.filter(onForm).map((action) => actionButton(state, action))}
                    ${writes && row && button('sysverb_update_and_stay', state.t('Save'), true)}
                    ${writes && row && button('sysverb_update', state.t('Update'))}
                    ${writes && !row && button('sysverb_insert', state.t('Submit'), true)}
                </div>
            </div>
            ${first && sectionBody(state, first)} ${others.length > 0 && tabs(state, others)}
            ${first && !hasActivity(first, others) && activityList(state)}
        </form>
        ${relatedLinks(state, actions)}`
    return { title, content }
}

/** What the Enter key presses in a field: saving, and nothing for somebody who may not; never the first UI action. */
const defaultButton = (verb: string, writes: boolean) =>
    html`<button
        type="submit"
        name="sys_action"
        value="${verb}"
        class="visually-hidden"
        tabindex="-1"
        aria-hidden="true"
        ${new Html(writes ? '' : 'disabled')}
    ></button>`

const button = (verb: string, label: string, primary = false) =>
    html`<button type="submit" name="sys_action" value="${verb}" class="button ${primary ? 'primary' : ''}">
        ${label}
    </button>`

const actionButton = ({ t }: FormState, action: Row) =>
    html`<button
        type="submit"
        name="sys_action"
        value="${action['sys_id']}"
        id="${action['action_name']}"
        class="button"
        title="${action['hint'] ?? ''}"
    >
        ${t(action['name'] ?? '')}
    </button>`

function relatedLinks(state: FormState, actions: readonly Row[]): Html | undefined {
    const links = actions.filter((action) => action['form_link'] === 'true')
    if (links.length === 0) return undefined
    return html`<form method="post" class="related" action="/${state.table}.do?sys_id=${state.sysId}">
        <h2>${state.t('Related Links')}</h2>
        <input type="hidden" name="sysparm_ck" value="${state.session.token}" />
        ${links.map(
            (action) =>
                html`<button type="submit" class="link" name="sys_action" value="${action['sys_id']}">
                    ${state.t(action['name'] ?? '')}
                </button>`,
        )}
    </form>`
}

/** Roles of a section: one of them is enough. */
function visible({ instance, session }: FormState, { row }: FormSection): boolean {
    const roles = (row['roles'] ?? '').split(',').filter(Boolean)
    return roles.length === 0 || roles.some((role) => instance.security.hasRole(session, role))
}

const hasActivity = (first: FormSection, others: readonly FormSection[]) =>
    [first, ...others].some(({ elements }) =>
        elements.some((element) => element['element'] === 'activity.xml'),
    )

function tabs(state: FormState, sections: readonly FormSection[]): Html {
    const captions = sections.map(
        ({ caption, row }) =>
            translated(state.instance, state.session, 'sys_ui_section', 'caption', row) || caption,
    )
    return html`<div class="tabs">
        <div role="tablist" aria-label="${state.t('Sections')}">
            ${sections.map(
                ({ sysId, caption }, index) =>
                    html`<button
                        type="button"
                        role="tab"
                        id="tab.${sysId}"
                        aria-controls="section.${sysId}"
                        aria-selected="${index === 0 ? 'true' : 'false'}"
                        tabindex="${index === 0 ? '0' : '-1'}"
                        data-hash="${slug(caption)}"
                    >
                        ${captions[index]}
                    </button>`,
            )}
        </div>
        ${sections.map(
            (section, index) =>
                html`<div
                    role="tabpanel"
                    id="section.${section.sysId}"
                    aria-labelledby="tab.${section.sysId}"
                    ${new Html(index === 0 ? '' : 'hidden')}
                >
                    ${sectionBody(state, section)}
                </div>`,
        )}
    </div>`
}

const slug = (caption: string) =>
    caption
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')

/** Fields and formatters in their order; `.begin_split`, `.split` and `.end_split` make two columns. */
function sectionBody(state: FormState, section: FormSection): Html {
    let markup = ''
    for (const element of section.elements) {
        const name = element['element'] ?? ''
        if (name === '.begin_split') markup += '<div class="split"><div>'
        else if (name === '.split') markup += '</div><div>'
        else if (name === '.end_split') markup += '</div></div>'
        else if (name !== '.space') markup += formElement(state, element, name)?.text ?? ''
    }
    return html`<div class="section">${new Html(markup)}</div>`
}

function formElement(state: FormState, element: Row, name: string): Html | undefined {
    if (element['type'] === 'formatter' || name.endsWith('.xml')) return formatter(state, element)
    const column = state.instance.dictionary.column(state.table, name)
    if (column) return formField(state, column)
    return html`<p class="message error" role="alert">
        local instance: the form element ${name} is not implemented
    </p>`
}
