import type { ActionDefinition } from './definition.ts'
import { guarded, report } from './report.ts'

type Names = Readonly<Record<string, unknown>>

/** Runs source in the page's global scope, where all scripts of the page see what it declares. */
const globally = (source: string): void => {
    ;(0, eval)(source)
}

/** An isolated script does not reach the page; its functions are its own. */
const OFF = ['window', 'document', 'self', 'top', 'parent', '$', '$$', '$j', 'jQuery']

/**
 * The UI actions that run in the browser: their scripts run when the page loads, what `Onclick` says when one is
 * pressed. ServiceNowDocs: platform-administration/t_EditingAUIAction
 */
export function clientActions(
    actions: readonly ActionDefinition[],
    names: Names,
    during: (run: () => void) => void,
): void {
    for (const action of actions) {
        const title = `UI action ${action.name}`
        if (!action.isolate) guarded(title, () => globally(`${action.script}\n//# sourceURL=${file(action)}`))
        const controls = document.querySelectorAll<HTMLElement>(`[data-action="${CSS.escape(action.sysId)}"]`)
        for (const control of controls) {
            control.addEventListener('click', (event) => {
                event.preventDefault()
                during(() => {
                    try {
                        press(action, control, names)
                    } catch (error) {
                        report(title, error)
                    }
                })
            })
        }
    }
}

function press(action: ActionDefinition, control: HTMLElement, names: Names): void {
    const { script, onclick, isolate } = action
    if (onclick.trim() === '') throw new Error('the client action has no Onclick')
    const off = isolate ? OFF.filter((name) => !(name in names)) : []
    const source = `${isolate ? `'use strict';\n${script}\n` : ''}${onclick}\n//# sourceURL=${file(action)}`
    const run = new Function(...Object.keys(names), ...off, source)
    run.call(control, ...Object.values(names), ...off.map(() => null))
}

const file = ({ name }: ActionDefinition): string => `${name.replace(/\s/g, '_')}.action.js`
