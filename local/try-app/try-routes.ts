import { reasonOf, type Visitor, type Fields } from './visitor.ts'
import { failed, notTried, ok, type Outcome } from './outcome.ts'

/** What a route may say to a caller that does not know its parameters. */
const ITS_OWN_REFUSAL = new Set([400, 404, 409, 422])
/** What the platform says when no route matched. */
const NO_ROUTE = 'does not represent any resource'

/** Calls every GET route of the app without parameters; others change data that is not known here. */
export async function tryRoutes(admin: Visitor, routes: readonly Fields[]): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = []
    for (const route of routes) {
        const path = route['operation_uri'] || route['default_operation_uri'] || ''
        const method = route['http_method'] ?? ''
        const what = `route ${method} ${path}`
        if (route['active'] === 'false') outcomes.push(notTried(what, 'it is not active'))
        else if (method !== 'GET') outcomes.push(notTried(what, 'it changes data; what to send is not known'))
        else if (path.includes('{'))
            outcomes.push(notTried(what, 'what its path parameters name is not known'))
        else outcomes.push(await call(admin, what, path))
    }
    return outcomes
}

async function call(admin: Visitor, what: string, path: string): Promise<Outcome> {
    const answer = await admin.rest('GET', path)
    if (answer.status < 300) return ok(what, `answered ${String(answer.status)}`)
    const isItsOwn = ITS_OWN_REFUSAL.has(answer.status) && !answer.text.includes(NO_ROUTE)
    return isItsOwn
        ? notTried(what, `without parameters it ${reasonOf(answer)}`)
        : failed(what, reasonOf(answer))
}
