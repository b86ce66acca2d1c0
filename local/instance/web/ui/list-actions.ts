import type { Row } from '../../contracts.ts'
import { actionButton, actionControl } from './action-control.ts'
import { html, type Html } from './html.ts'
import { isStandard } from './standard-actions.ts'
import { actionsOf, meetsCondition, type ActionPlace } from './ui-actions.ts'

export interface ListPlace extends ActionPlace {
    /** The first row's sys_id: banner buttons and links are judged by it alone. */
    readonly first: string | undefined
}

const is = (column: string) => (action: Row) => action[column] === 'true'
const isBanner = is('list_banner_button')
const isBottom = is('list_button')
const isLink = is('list_link')
const isChoice = is('list_choice')
const isMenuItem = is('list_context_menu')

/**
 * The UI actions of a list. Banner buttons and links appear by their condition on the first row; bottom buttons and
 * choices always do, and are judged record by record when they run; of items of the context menu the condition cannot
 * speak of a record. ServiceNowDocs: platform-administration/t_EditingAUIAction
 */
export function listActions(place: ListPlace): readonly Row[] {
    const { table, first } = place
    const onFirst = first === undefined ? undefined : { table, sysId: first }
    return actionsOf(place).filter((action) => {
        if (isStandard(action)) return false
        if (isBottom(action) || isChoice(action)) return true
        if (isBanner(action) || isLink(action)) return meetsCondition(place, action, onFirst)
        return (
            isMenuItem(action) &&
            (/\bcurrent\b/.test(action['condition'] ?? '') || meetsCondition(place, action, undefined))
        )
    })
}

/** Whether an action runs once per chosen record only. */
export const needsRecords = (action: Row): boolean => !isBanner(action) && !isLink(action)

const button = (action: Row): Html => actionButton(action, 'list_style')

export const bannerButtons = (actions: readonly Row[]): readonly Html[] =>
    actions.filter(isBanner).map(button)

/** Below the list: buttons, the choice of actions on chosen rows, related links. */
export function bottomActions(actions: readonly Row[], t: (text: string) => string): Html {
    const choices = actions.filter((action) => isChoice(action) || isMenuItem(action))
    const links = actions.filter(isLink)
    return html`<div class="list-actions">
            ${choices.length > 0 &&
            html`<label for="listaction">${t('Actions on selected rows')}</label>
                <select id="listaction" name="sys_choice">
                    <option value="">${t('-- None --')}</option>
                    ${choices.map(
                        (action) =>
                            html`<option
                                value="${action['sys_id']}"
                                data-action="${action['sys_id']}"
                                title="${action['hint'] ?? ''}"
                            >
                                ${action['name'] ?? ''}
                            </option>`,
                    )}
                </select>
                <button type="submit" class="button" name="sys_action" value="choice">${t('Run')}</button>`}
            ${actions.filter(isBottom).map(button)}
        </div>
        ${links.length > 0 &&
        html`<div class="related">
            <h2>${t('Related Links')}</h2>
            ${links.map((action) => actionControl(action, 'link'))}
        </div>`}`
}
