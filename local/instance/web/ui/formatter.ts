import type { Row } from '../../contracts.ts'
import { activityList } from './activity-list.ts'
import { approvalSummary, variableEditor } from './catalog/ordered-variables.ts'
import type { FormState } from './form-state.ts'
import { html, type Html } from './html.ts'
import { evaluateJelly } from './jelly/evaluate-jelly.ts'
import { surroundings } from './jelly/surroundings.ts'

/** Formatters that are this host's own. */
const OWN: Readonly<Record<string, (state: FormState) => Html>> = {
    'activity.xml': activityList,
    'com.glideapp.servicecatalog.VEditor': variableEditor,
    'approval_summarizer.xml': approvalSummary,
}

/**
 * A form element of type formatter: sys_ui_formatter → sys_ui_macro (pages t_CreateAFormatter,
 * t_CreateAUIMacro). What a macro holds that this host does not know
 * is named in the macro's place.
 */
export function formatter(state: FormState, element: Row): Html {
    const { instance, session } = state
    const named = instance.store.get('sys_ui_formatter', element['sys_ui_formatter'] ?? '')
    const file = named?.['formatter'] || element['element'] || ''
    const own = Object.hasOwn(OWN, file) ? OWN[file] : undefined
    if (own) return own(state)
    if (named && named['active'] === 'false') return html``
    const macro = instance.store.query('sys_ui_macro', `name=${file.replace(/\.xml$/, '')}^active=true`)[0]
    if (!macro) return problem(`there is no UI macro for the formatter ${file}`)
    const record = { table: state.table, sysId: state.sysId }
    try {
        const page = { parameters: state.parameters, returnUrl: '' }
        return evaluateJelly(
            macro['xml'] ?? '',
            surroundings({ instance, session, owner: macro, page, record }),
        )
    } catch (error) {
        return problem(error instanceof Error ? error.message : String(error))
    }
}

const problem = (message: string) => html`<p class="message error" role="alert">${message}</p>`
