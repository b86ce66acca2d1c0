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
    readonly log?: (text: string) => void
}

/** What Jelly has around it on this instance. */
export function surroundings(given: Given): JellySurroundings {
    const { instance, session, owner, page, record } = given
    return {
        scripts: instance.scripts.openJelly(session, owner['sys_scope'] || 'global', page, record),
        platformExpression: (expression) => platformExpression(expression, { instance, session }),
        macro: (name) =>
            instance.store.query('sys_ui_macro', 'active=true').find((row) => row['name'] === name)?.['xml'],
        element: given.element ?? (() => undefined),
        log: given.log ?? (() => undefined),
    }
}
