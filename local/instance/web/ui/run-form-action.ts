import type { Row } from '../../contracts.ts'
import type { Exchange } from '../http/exchange.ts'
import { formActions } from './form-actions.ts'
import type { FormState } from './form-state.ts'
import { leave, pageBefore, visit } from './page-stack.ts'
import { isStandard } from './standard-actions.ts'

export type ActionOutcome =
    | { readonly kind: 'done'; readonly url: string }
    | { readonly kind: 'failed'; readonly message: string }
    /** No such action on this form for this user. */
    | { readonly kind: 'unknown' }

type Changes = Readonly<Record<string, string>>

/** Runs what was pressed: a UI action by its sys_id or action name, with the changed fields. */
export function runFormAction(
    exchange: Exchange,
    state: FormState,
    pressed: string,
    changes: Changes,
): ActionOutcome {
    const actions = formActions(state)
    const action =
        actions.find((candidate) => candidate['sys_id'] === pressed) ??
        actions.find((candidate) => pressed !== '' && candidate['action_name'] === pressed)
    if (!action) return unlisted(exchange, state, pressed, changes)
    return isStandard(action)
        ? runStandard(exchange, state, pressed, changes)
        : runScript(exchange, state, action, changes)
}

/** Saving stays possible without a button for it: the Enter key, and g_form.save() of scripts. Access control decides. */
function unlisted(exchange: Exchange, state: FormState, pressed: string, changes: Changes): ActionOutcome {
    return /^sysverb_(insert|update)(_and_stay)?$/.test(pressed)
        ? runStandard(exchange, state, pressed, changes)
        : { kind: 'unknown' }
}

function runStandard(exchange: Exchange, state: FormState, verb: string, changes: Changes): ActionOutcome {
    const { instance, session, table, sysId } = state
    const done = (url: string): ActionOutcome => ({ kind: 'done', url })
    const outcome =
        verb === 'sysverb_delete'
            ? instance.records.delete(session, table, sysId)
            : state.row
              ? instance.records.update(session, table, sysId, changes)
              : instance.records.insert(session, table, changes)
    if (outcome.kind !== 'done') {
        return {
            kind: 'failed',
            message: outcome.kind === 'missing' ? state.t('Record not found') : outcome.message,
        }
    }
    const back = returnAddress(exchange, state)
    if (verb === 'sysverb_delete') leave(session, formUrl(state, sysId))
    return done(verb.endsWith('_and_stay') ? formUrl(state, outcome.sysId) : back)
}

function runScript(exchange: Exchange, state: FormState, action: Row, changes: Changes): ActionOutcome {
    const { instance, session, table, sysId } = state
    const back = returnAddress(exchange, state)
    try {
        const parameters = Object.fromEntries(exchange.query)
        const context = { parameters, returnUrl: back }
        const { redirectUrl, returnUrl } = instance.scripts.runUiAction(
            session,
            action,
            table,
            sysId,
            changes,
            context,
        )
        if (returnUrl !== undefined) visit(session, localAddress(returnUrl))
        if (redirectUrl !== undefined) return { kind: 'done', url: localAddress(redirectUrl) }
        return { kind: 'done', url: returnUrl === undefined ? back : localAddress(returnUrl) }
    } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        return { kind: 'failed', message: `The UI action ${action['name'] ?? ''} failed: ${why}` }
    }
}

/** Where a form returns to: the page before it, else the table's list. */
const returnAddress = ({ path, query }: Exchange, { session, table }: FormState): string =>
    pageBefore(session, `${path}?${query.toString()}`) ?? `/${table}_list.do`

/** Where an action's script leads: another site as it is, anything else as a path of this instance. */
export const localAddress = (url: string): string =>
    /^(https?:)?\/\//.test(url) || url.startsWith('/') ? url : `/${url}`

const formUrl = ({ table, view }: FormState, sysId: string): string =>
    `/${table}.do?sys_id=${sysId}${view ? `&sysparm_view=${encodeURIComponent(view)}` : ''}`
