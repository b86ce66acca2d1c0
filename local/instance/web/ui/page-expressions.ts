import type { Instance, Session } from '../../contracts.ts'
import { escapeScript } from './escape-script.ts'
import { escapeHtml } from './html.ts'
import { fill, type Piece } from './jelly/expressions.ts'

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
const message = /^sn_i18n\.Message\.getMessage\(\s*("(?:[^"\\]|\\.)*")\s*,\s*("(?:[^"\\]|\\.)*")\s*\)$/

/**
 * Fills in the `${…}` and `$[…]` of a page that the SDK built. What is none of the list is a script's expression, whose
 * answer is text. (A `$` before a brace in a page's own script is Jelly's too, on the platform as here.)
 */
export function fillExpressions(
    markup: string,
    at: Surroundings,
    otherwise: (expression: string) => string,
): string {
    const phase = (text: string, number: 1 | 2): readonly Piece[] => {
        const ofPlatform = new Set<string>()
        const pieces = fill(text, number, (expression) => {
            const known = platformExpression(expression, at)
            if (known !== undefined) ofPlatform.add(known)
            return known ?? otherwise(expression)
        })
        return pieces.map((piece) =>
            piece.kind === 'value' && !piece.prefixed && !ofPlatform.has(piece.text)
                ? { kind: 'markup', text: escapeHtml(piece.text) }
                : piece,
        )
    }
    return phase(markup, 1)
        .flatMap((piece) => (piece.kind === 'static' ? phase(piece.text, 2) : [piece]))
        .map(({ text }) => text)
        .join('')
}

/** What one of the platform's own expressions answers; undefined: another one. */
export function platformExpression(expression: string, at: Surroundings): string | undefined {
    const known = Object.hasOwn(expressions, expression) ? expressions[expression] : undefined
    if (known) return known(at)
    const key = message.exec(expression)?.[2]
    return key === undefined ? undefined : at.instance.message(JSON.parse(key) as string, at.session.language)
}

/** Changes when any asset changed, so that a browser drops what it kept. */
function flushTimestamp(instance: Instance): string {
    const newest = instance.store.query('sys_ux_lib_asset', 'ORDERBYDESCsys_updated_on', { limit: 1 })[0]
    return (newest?.['sys_updated_on'] ?? '').replace(/\D/g, '') || '0'
}
