import type { PageContext, PageOutcome, Row, Session } from '../../contracts.ts'
import type { ScriptContext } from './script-context.ts'
import type { ScriptRuntime } from './script-runtime.ts'

const RESERVED = new Set(
    (
        'arguments await break case catch class const continue debugger default delete do else enum eval export ' +
        'extends false finally for function if implements import in instanceof interface let new null package ' +
        'private protected public return static super switch this throw true try typeof var void while with yield'
    ).split(' '),
)

/** The fields of a form that can be variables: a field never takes the place of a name that the script has anyway. */
function fields(
    context: ScriptContext,
    parameters: Readonly<Record<string, string>>,
): Record<string, string> {
    return Object.fromEntries(
        Object.entries(parameters).filter(
            ([name]) => /^[A-Za-z_]\w*$/.test(name) && !RESERVED.has(name) && !(name in context.globals),
        ),
    )
}

/**
 * A UI page's processing script: the fields of the posted form are its variables.
 * ServiceNowDocs: api-reference/scripts/r_UIPages, "UI page process scripts"
 */
export function runProcessingScript(
    runtime: ScriptRuntime,
    session: Session,
    uiPage: Row,
    page: PageContext,
): PageOutcome {
    const scopeId = uiPage['sys_scope'] || 'global'
    let outcome = () => '{}'
    return runtime.run(
        { session, scopeId },
        uiPage['processing_script'] ?? '',
        `sys_ui_page ${uiPage['name'] ?? ''} processing script`,
        (context) => {
            const made = context.internals.processingObjects(JSON.stringify(page))
            outcome = () => made.outcome()
            const { response, GlideSession } = made
            return { ...fields(context, page.parameters), response, GlideSession }
        },
        () => JSON.parse(outcome()) as PageOutcome,
    )
}
