import type { Instance, PageContext, Row, Session } from '../../../contracts.ts'
import { platformExpression } from '../page-expressions.ts'
import type { JellySurroundings, PageElement } from './evaluate-jelly.ts'

interface Given {
    readonly instance: Instance
    readonly session: Session
    /** The page or macro that is evaluated: its scope is that of its scripts. */
    readonly owner: Row
    readonly page: PageContext
    readonly record?: { readonly table: string; readonly sysId: string }
    readonly element?: (name: string, attributes: Readonly<Record<string, string>>) => PageElement | undefined
    /** Without it, what is evaluated is no page with client scripts of its own, and every text is asked for. */
    readonly announce?: (keys: string) => void
}

/** What Jelly has around it on this instance. */
export function surroundings(given: Given): JellySurroundings {
    const { instance, session, owner, page, record } = given
    const scopeId = owner['sys_scope'] || 'global'
    return {
        scripts: instance.scripts.openJelly(session, scopeId, page, record),
        platformExpression: (expression) => platformExpression(expression, { instance, session }),
        macro: (name) =>
            instance.store.query('sys_ui_macro', 'active=true').find((row) => row['name'] === name)?.['xml'],
        element: given.element ?? (() => undefined),
        announce: given.announce ?? (() => undefined),
        log(message) {
            const source = instance.store.get('sys_scope', scopeId)?.['scope'] ?? scopeId
            instance.store.insert('syslog', { level: '0', source, message })
        },
    }
}
