import { host } from './host.ts'
import { loud } from './not-implemented.ts'
import { readBack } from './record-proxy.ts'

interface Linked {
    getLink?: (noStack: boolean) => unknown
}

interface OpenedRecord {
    isNewRecord(): unknown
    getTableName(): unknown
}

/** What the browser asked for, and where the page before this one was. */
interface Given {
    readonly parameters: Readonly<Record<string, string>>
    readonly returnUrl: string
}

const linkOf = (to: unknown): string => {
    const link = typeof to === 'object' && to !== null ? (to as Linked).getLink : undefined
    return String(link ? link(false) : to)
}

/** The form of a record that is not there yet, with what it holds so far. */
function filledForm(record: OpenedRecord): string {
    const filled = Object.entries(readBack(record).values)
        .filter(([name, value]) => value !== '' && !name.startsWith('sys_'))
        .map(([name, value]) => `${name}=${value.replaceAll('^', '^^')}`)
    return `${String(record.getTableName())}.do?sys_id=-1&sysparm_query=${encodeURIComponent(filled.join('^'))}`
}

interface Outcome {
    redirectUrl?: string
    returnUrl?: string
}

/**
 * `action` of a UI action; `outcome` says as JSON where it wants to go, and where the page there returns to.
 * ServiceNowDocs: api-reference/server-api-reference/ActionAPIBoth
 */
export function actionObject(text: string): { readonly action: object; outcome(): string } {
    const given = JSON.parse(text) as Given
    const outcome: Outcome = {}
    const action = {
        setRedirectURL(to: unknown): void {
            outcome.redirectUrl = linkOf(to)
        },
        setReturnURL(to: unknown): void {
            outcome.returnUrl = linkOf(to)
        },
        getReturnURL: (): string => outcome.returnUrl ?? given.returnUrl,
        getURLParameter: (name: unknown): string | null => given.parameters[String(name)] ?? null,
        openGlideRecord(record: OpenedRecord): void {
            outcome.redirectUrl = record.isNewRecord() ? filledForm(record) : linkOf(record)
        },
    }
    return { action: loud('action', action), outcome: () => JSON.stringify(outcome) }
}

/**
 * What a UI page's processing script has beside the form's fields. `GlideSession` is there for global applications only.
 * ServiceNowDocs: api-reference/scripts/r_UIPages
 */
export function processingObjects(text: string): {
    readonly response: object
    readonly GlideSession: object
    outcome(): string
} {
    const given = JSON.parse(text) as Given
    const outcome: Outcome = {}
    const response = loud('response', {
        sendRedirect(url: unknown): void {
            outcome.redirectUrl = String(url)
        },
    })
    const stack = loud('GlideStack', { bottom: () => given.returnUrl })
    const session = loud('GlideSession', { getStack: () => stack })
    const get = (): object => {
        const scope = host.scope()
        if (scope !== 'rhino.global')
            throw new Error(`GlideSession is not allowed in scope ${scope}: gs.getSession() is there instead`)
        return session
    }
    return {
        response,
        GlideSession: loud('GlideSession', { get }),
        outcome: () => JSON.stringify(outcome),
    }
}

/** `RP` of Jelly: the page's own request. */
export function pageParameters(text: string): object {
    const { parameters } = JSON.parse(text) as Given
    return loud('RP', {
        getParameterValue: (name: unknown): string | null => parameters[String(name)] ?? null,
    })
}

/** `empty` of Jelly's expressions. ServiceNowDocs: api-reference/scripts/c_ExtensionsToJellySyntax, "If tests" */
export function jellyEmpty(value: unknown): boolean {
    if (value === null || value === undefined || value === '') return true
    if (Array.isArray(value)) return value.length === 0
    return typeof value === 'object' && Object.keys(value).length === 0 && String(value) === ''
}

/** `jelly` of a script that asks for it: the variables by name. The instance's own object is not handed over. */
export function jellyVariables(values: Readonly<Record<string, unknown>>): object {
    return { ...values }
}
