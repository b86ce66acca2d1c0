import { html, Html } from './html.ts'

interface Frame {
    /** The field's id; its parts are called after it, as the platform calls them. */
    readonly id: string
    readonly name: string
    /** What the label is for. */
    readonly forId: string
    readonly label: string
    readonly mandatory: boolean
    readonly hidden?: boolean
    t(text: string): string
}

/** Label and control of one field on a classic page, as the page's scripts look for them. */
export const fieldFrame = (
    { id, name, forId, label, mandatory, hidden = false, t }: Frame,
    control: Html,
): Html =>
    html`<div class="field" id="element.${id}" data-field="${name}" ${new Html(hidden ? 'hidden' : '')}>
        <label for="${forId}" id="label.${id}"
            ><span class="label-text">${label}</span>
            <span class="mandatory" title="${t('Mandatory')}" ${new Html(mandatory ? '' : 'hidden')}
                >*</span
            ></label
        >
        <div class="value">${control}</div>
    </div>`
