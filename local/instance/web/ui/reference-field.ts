import type { Instance, Session } from '../../contracts.ts'
import { html, type Html } from './html.ts'

/** Where a reference stands: a form of a record, or an order. */
export interface ReferencePlace {
    readonly instance: Instance
    readonly session: Session
    t(text: string): string
}

/** A reference on a page: what it refers to, and what it held when the page was made. */
export interface ReferenceField {
    readonly id: string
    readonly table: string
    /** Encoded query that narrows what is offered. */
    readonly qualifier?: string
    readonly value: string
    readonly display: string
}

/** How many records a reference field offers while typing. */
const OFFERED = 100

export const displayIdOf = (id: string): string => `sys_display.${id}`

/** The control: what the user types, and beside it the sys_id that the page's script notes. */
export function referenceInput(place: ReferencePlace, field: ReferenceField): Html {
    const { instance, session } = place
    const { id, table, qualifier = '', value } = field
    const display = instance.dictionary.displayColumn(table)
    const query = [qualifier, `ORDERBY${display}`].filter(Boolean).join('^')
    const { rows } = instance.records.query(session, table, query, { limit: OFFERED, offset: 0 })
    return html`<span class="reference"
        ><input type="hidden" id="${id}" name="${id}" value="${value}" /><input
            id="${displayIdOf(id)}"
            name="${displayIdOf(id)}"
            list="list.${id}"
            value="${field.display}"
            autocomplete="off"
        />
        <datalist id="list.${id}">
            ${rows.map(
                ({ row }) =>
                    html`<option value="${row[display] ?? ''}" data-sys-id="${row['sys_id']}"></option>`,
            )}</datalist
        >${value &&
        html` <a href="/${table}.do?sys_id=${value}"
            >${place.t('Open record')}<span class="visually-hidden">: ${field.display}</span></a
        >`}</span
    >`
}

/**
 * What a posted reference holds: the record that the page's script noted beside it, or the one whose display value was
 * typed. Undefined: there is none.
 */
export function chosenRecord(
    place: ReferencePlace,
    field: ReferenceField,
    form: URLSearchParams,
): string | undefined {
    const { id, value: before, display } = field
    const typed = form.get(displayIdOf(id))?.trim()
    const noted = form.get(id)
    const untouched = noted === null || noted === before
    if (untouched && (typed === undefined || typed === display)) return before
    if (typed === undefined) return known(place, field, noted ?? '')
    if (typed === '') return noted && noted !== before ? known(place, field, noted) : ''
    if (noted && (noted !== before || typed === display)) return known(place, field, noted)
    return resolve(place, field, typed)
}

/** A sys_id, if the user may read the record that it names. */
const known = (
    { instance, session }: ReferencePlace,
    { table }: ReferenceField,
    sysId: string,
): string | undefined => (sysId === '' || instance.records.get(session, table, sysId) ? sysId : undefined)

/** A record by its display value, among those that the user may read; undefined: none, or more than one. */
function resolve(
    { instance, session }: ReferencePlace,
    { table, qualifier = '' }: ReferenceField,
    typed: string,
): string | undefined {
    const display = instance.dictionary.displayColumn(table)
    // These have a meaning in a query; no display value with them can be chosen here.
    if (typed.includes('^') || typed.startsWith('javascript:')) return undefined
    const query = [qualifier, `${display}=${typed}`].filter(Boolean).join('^')
    const { rows } = instance.records.query(session, table, query, { limit: 2, offset: 0 })
    return rows.length === 1 ? rows[0]?.row['sys_id'] : undefined
}
