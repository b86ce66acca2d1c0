import type { FormState } from './form-state.ts'
import { html, type Html } from './html.ts'
import { isSecret } from './secret-column.ts'

/**
 * A field of a referenced record (`caller_id.email`) on a form: shown, not changed. Undefined: the path leads nowhere.
 * ServiceNowDocs: platform-administration/c_DotWalking
 */
export function relatedField(state: FormState, path: string): Html | undefined {
    const { instance, session } = state
    const { dictionary, records } = instance
    const steps = path.split('.')
    let table = state.table
    let sysId: string | undefined
    for (const [at, step] of steps.entries()) {
        const column = dictionary.column(table, step)
        if (!column || isSecret(column)) return undefined
        if (at === steps.length - 1) {
            const label = dictionary.label(table, step, session.language)
            const found = sysId ? records.get(session, table, sysId) : undefined
            const id = `sys_readonly.${state.table}.${path}`
            return html`<div class="field">
                <label for="${id}">${label}</label>
                <div class="value"><input id="${id}" readonly value="${found?.display[step] ?? ''}" /></div>
            </div>`
        }
        if (column.type !== 'reference' || !column.reference) return undefined
        sysId = at === 0 ? state.value(column) : sysId && records.get(session, table, sysId)?.row[step]
        table = column.reference
    }
    return undefined
}
