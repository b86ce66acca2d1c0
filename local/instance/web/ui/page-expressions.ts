import type { Instance, Session } from '../../contracts.ts'
import { escapeScript } from './escape-script.ts'

interface Surroundings {
    readonly instance: Instance
    readonly session: Session
}

/** The expressions that pages built by the SDK hold, by their exact text. */
const expressions: Readonly<Record<string, (at: Surroundings) => string>> = {
    AMP: () => '&',
    'gs.getSession().getSessionToken() || gs.getSessionToken()': ({ session }) => session.token,
    'gs.getSession().getSessionToken()': ({ session }) => session.token,
    'UxFrameworkScriptables.getFlushTimestamp()': ({ instance }) => flushTimestamp(instance),
    'sn_ui.PolarisUI.getThemeVariableCssCacheKey()': ({ instance }) => flushTimestamp(instance),
    'gs.getUserID()': ({ session }) => session.userId,
    'gs.getUserName()': ({ session }) => escapeScript(session.userName),
}
const message = /^NS,JS:sn_i18n\.Message\.getMessage\(\s*("(?:[^"\\]|\\.)*")\s*,\s*("(?:[^"\\]|\\.)*")\s*\)$/

/**
 * Fills in the `$[…]` and `${…}` of a UI page. Only expressions of this list are known; throws an Error that names
 * any other. (A `$` before a brace in a page's own script is Jelly's too, on the platform as here.)
 */
export const fillExpressions = (markup: string, at: Surroundings): string =>
    markup.replace(
        /\$\[([^\]]*(?:\[[^\]]*\][^\]]*)*)\]|\$\{((?:"(?:[^"\\]|\\.)*"|[^}"])*)\}/g,
        (_whole, bracketed, braced) => evaluate(String(bracketed ?? braced).trim(), at),
    )

function evaluate(expression: string, at: Surroundings): string {
    const known = Object.hasOwn(expressions, expression) ? expressions[expression] : undefined
    if (known) return known(at)
    const key = message.exec(expression)?.[2]
    if (key !== undefined) {
        return escapeScript(at.instance.message(JSON.parse(key) as string, at.session.language))
    }
    throw new Error(`local instance: the page expression ${expression} is not implemented`)
}

/** Changes when any asset changed, so that a browser drops what it kept. */
function flushTimestamp(instance: Instance): string {
    const newest = instance.store.query('sys_ux_lib_asset', 'ORDERBYDESCsys_updated_on', { limit: 1 })[0]
    return (newest?.['sys_updated_on'] ?? '').replace(/\D/g, '') || '0'
}
