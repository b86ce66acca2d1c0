import type { Row } from '../../contracts.ts'
import type { Exchange } from '../http/exchange.ts'
import { actionButton, actionControl } from './action-control.ts'
import { activityList } from './activity-list.ts'
import { formActions, isButton, isLink, isMenuItem } from './form-actions.ts'
import { formDefinition } from './form-definition.ts'
import { formSections, type FormSection } from './form-layout.ts'
import { sectionBody } from './form-section.ts'
import { formTabs } from './form-tabs.ts'
import type { FormState } from './form-state.ts'
import { html, Html } from './html.ts'
import { pageScript } from './page-script.ts'
import { relatedLists } from './related-lists.ts'

/** The form of a record: buttons, the first section, the others as tabs, related links, what its scripts need. */
export function formView(
    exchange: Exchange,
    state: FormState,
): { readonly title: string; readonly content: Html } {
    const { instance, session, table, row } = state
    const label = instance.dictionary.label(table, null, session.language)
    const display = row ? (row[instance.dictionary.displayColumn(table)] ?? '') : state.t('New record')
    const title = `${display} | ${label}`
    const sections = formSections(instance, table, state.view).filter((section) => visible(state, section))
    const [first, ...others] = sections
    const actions = formActions(state)
    const writes = instance.security.can(session, row ? 'write' : 'create', table, row)
    const content = html`<form
            method="post"
            class="record"
            id="${table}.do"
            name="${table}.do"
            data-table="${table}"
            data-sys-id="${state.sysId}"
        >
            <input type="hidden" name="sysparm_ck" value="${session.token}" />
            ${defaultButton(row ? 'sysverb_update_and_stay' : 'sysverb_insert', writes)}
            <div class="form-header">
                <h1><span class="hint">${label}</span> ${display}</h1>
                <div class="buttons">
                    ${contextMenu(state, actions)}
                    ${actions.filter(isButton).map((action) => actionButton(action, 'form_style'))}
                </div>
            </div>
            ${first && sectionBody(state, first)} ${others.length > 0 && formTabs(state, others)}
            ${first && !hasActivity(sections) && activityList(state)} ${relatedLinks(state, actions)}
        </form>
        ${relatedLists(state)}
        ${pageScript('classic-form', formDefinition(exchange, state, sections, actions))}`
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

/** The form's context menu: its items that are no buttons too. */
function contextMenu(state: FormState, actions: readonly Row[]): Html | undefined {
    const items = actions.filter((action) => isMenuItem(action) && !isButton(action))
    if (items.length === 0) return undefined
    return html`<details class="menu">
        <summary class="button">${state.t('Additional actions')}</summary>
        <div class="items">${items.map((action) => actionControl(action, 'link'))}</div>
    </details>`
}

function relatedLinks(state: FormState, actions: readonly Row[]): Html | undefined {
    const links = actions.filter(isLink)
    if (links.length === 0) return undefined
    return html`<div class="related" id="related_links_container">
        <h2>${state.t('Related Links')}</h2>
        ${links.map((action) => actionControl(action, 'link'))}
    </div>`
}

/** Roles of a section: one of them is enough. */
function visible({ instance, session }: FormState, { row }: FormSection): boolean {
    const roles = (row['roles'] ?? '').split(',').filter(Boolean)
    return roles.length === 0 || roles.some((role) => instance.security.hasRole(session, role))
}

const hasActivity = (sections: readonly FormSection[]) =>
    sections.some(({ elements }) => elements.some((element) => element['element'] === 'activity.xml'))
