import { clientActions } from './client-actions.ts'
import type { ListDefinition } from './definition.ts'
import { loud } from './loud.ts'
import { pageDefinition } from './page.ts'
import { addMessage } from './page-messages.ts'
import { publish, scriptNames } from './script-names.ts'

/** Starts the scripts of a classic list: choosing rows, and UI actions that run in the browser (`g_list`). */
const definition = pageDefinition<ListDefinition>()
const form = document.querySelector<HTMLFormElement>(`form[data-list="${definition.table}"]`)
const boxes = (): HTMLInputElement[] => [
    ...document.querySelectorAll<HTMLInputElement>('input[name=sysparm_checked_items]'),
]
const checked = (): string[] => boxes().flatMap((box) => (box.checked ? [box.value] : []))
const names = scriptNames(definition)
const submit = (action: string): boolean => {
    if (!form) return false
    const noted = document.createElement('input')
    noted.type = 'hidden'
    noted.name = 'sys_action'
    noted.value = action
    form.prepend(noted)
    HTMLFormElement.prototype.submit.call(form)
    return true
}
// ServiceNowDocs: api-reference/c_GlideListV3API
names['g_list'] = loud('g_list', {
    getChecked: () => checked().join(','),
    getTableName: () => definition.table,
    getListName: () => definition.table,
    getView: () => definition.view,
    getTitle: () => definition.title,
    getQuery: () => definition.query,
})
names['gsftSubmit'] = (control: HTMLElement | null, _form?: unknown, action?: unknown): boolean =>
    submit(String(action ?? control?.dataset['action'] ?? ''))
publish(names, definition)
clientActions(definition.clientActions, names, (run) => run())

const all = document.getElementById(`allcheck_${definition.table}`)
all?.addEventListener('change', () => {
    for (const box of boxes()) box.checked = (all as HTMLInputElement).checked
})
form?.addEventListener('submit', (event) => {
    const pressed = event.submitter instanceof HTMLButtonElement ? event.submitter.value : ''
    const choice = document.getElementById('listaction')
    if (pressed !== 'choice' || !(choice instanceof HTMLSelectElement)) return
    const text = names['getMessage'] as (key: string) => string
    if (choice.value === '' || checked().length === 0) {
        event.preventDefault()
        addMessage('error', text(choice.value === '' ? 'No action is chosen' : 'No records selected'))
    } else if (definition.clientActions.some(({ sysId }) => sysId === choice.value)) {
        event.preventDefault()
        document.querySelector<HTMLElement>(`option[data-action="${CSS.escape(choice.value)}"]`)?.click()
    }
})
