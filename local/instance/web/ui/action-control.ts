import type { Row } from '../../contracts.ts'
import { html, type Html } from './html.ts'

const styles: Readonly<Record<string, string>> = { primary: 'primary', destructive: 'destructive' }

/** A control for a UI action: a client action's is run by the page's script, which finds it by its sys_id. */
export const actionControl = (action: Row, look: string): Html =>
    html`<button
        type="${action['client'] === 'true' ? 'button' : 'submit'}"
        name="sys_action"
        value="${action['sys_id']}"
        data-action="${action['sys_id']}"
        data-action-name="${action['action_name'] ?? ''}"
        class="${look}"
        title="${action['hint'] ?? ''}"
    >
        ${action['name'] ?? ''}
    </button>`

/** As a button in the style that the action's column names. */
export const actionButton = (action: Row, style: 'form_style' | 'list_style'): Html =>
    actionControl(action, `button ${styles[action[style] ?? ''] ?? ''}`)
