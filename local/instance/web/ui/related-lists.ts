import { html, type Html } from './html.ts'
import type { FormState } from './form-state.ts'
import { listColumns } from './list-columns.ts'
import { listTable } from './list-table.ts'
import {
    relatedList,
    relatedListEntries,
    type RelatedList,
    type RelatedSource,
} from './related-list-sources.ts'

const rowsShown = 20

/** The related lists below the form of a stored record. */
export function relatedLists(state: FormState): Html | undefined {
    if (!state.row) return undefined
    const lists = relatedListEntries(state, state.view).map((entry) =>
        shownList(state, entryList(state, entry)),
    )
    return lists.some((list) => list !== undefined) ? html`<div id="related_lists">${lists}</div>` : undefined
}

/** Embedded lists are elements of a form's section: `12M.<table>.<table>.<column>`, `REL.<table>.REL:<sys_id>`. */
const EMBEDDED = /^(?:12M\.[^.]+\.([^.]+\.[^.]+)|REL\.[^.]+\.(REL:.+))$/

/**
 * A list inside a section. Undefined: the element is none. Its rows are changed on their own forms.
 * ServiceNowDocs: platform-user-interface/c_EmbeddedLists
 */
export function embeddedList(state: FormState, element: string): Html | undefined {
    const [, reference, relationship] = EMBEDDED.exec(element) ?? []
    const name = reference ?? relationship
    if (name === undefined) return undefined
    if (!state.row) return html``
    return shownList(state, entryList(state, { related_list: name })) ?? html``
}

/** A relationship's script that fails is told where its list would be. */
function entryList(state: FormState, entry: Readonly<Record<string, string>>): RelatedList | undefined {
    try {
        return relatedList(state, entry)
    } catch (error) {
        return {
            name: entry['related_list'] ?? '',
            problem: error instanceof Error ? error.message : String(error),
        }
    }
}

const problem = (text: string): Html =>
    html`<p class="message error" role="alert">local instance: ${text.replace(/^local instance: /, '')}</p>`

function shownList(state: FormState, list: RelatedList | undefined): Html | undefined {
    if (list === undefined) return undefined
    if ('problem' in list) return problem(list.problem)
    const { instance, session, t } = state
    const { table, title, name, query, relationship } = list
    let found
    try {
        found = instance.records.query(session, table, query, { limit: rowsShown, offset: 0 })
    } catch (error) {
        return problem(error instanceof Error ? error.message : String(error))
    }
    const { rows, total } = found
    if (total === 0 && !instance.security.can(session, 'read', table)) return undefined
    const columns = listColumns(instance, table, state.view, { parent: state.table, relationship })
    const place = { instance, query: new URLSearchParams(), path: '' }
    const all = `/${table}_list.do?${new URLSearchParams({ sysparm_query: query }).toString()}`
    const listed = { session, table, label: title, columns, rows, selectable: false, fixedOrder: true }
    return html`<div class="related-list" data-related-list="${name}">
        <div class="form-header">
            <h2><a href="${all}">${title}</a> <span class="hint">(${total})</span></h2>
            <div class="buttons">${newButton(state, list)}</div>
        </div>
        ${rows.length > 0 ? listTable(place, listed) : html`<p>${t('No records to display')}</p>`}
    </div>`
}

/** A new record comes with what the list's filter says by `=`. */
function newButton(
    { instance, session, t }: FormState,
    { table, title, query }: RelatedSource,
): Html | false {
    if (!instance.security.can(session, 'create', table)) return false
    const presets = query
        .split('^')
        .filter((part) => /^[a-z0-9_]+=/.test(part) && !part.includes('=javascript:'))
        .join('^')
    const address = new URLSearchParams({ sys_id: '-1', sysparm_query: presets }).toString()
    return html`<a class="button" href="/${table}.do?${address}"
        >${t('New')}<span class="visually-hidden">: ${title}</span></a
    >`
}
