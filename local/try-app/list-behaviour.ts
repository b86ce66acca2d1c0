import { failed, notTried, ok, type Outcome } from './outcome.ts'
import type { RunInApp } from './run-in-app.ts'
import type { Fields, Visitor } from './visitor.ts'

export interface Behaviour {
    readonly admin: Visitor
    /** Picks the app's records of a table. */
    readonly own: string
    /** Tables through whose form a row went, each with the form while the row was there. */
    readonly trials: ReadonlyMap<string, string>
    readonly run: RunInApp
    /** Executes a job by sys_id; undefined: neither jobs nor events are wanted. */
    readonly runJob: ((sysId: string) => Promise<void>) | undefined
}

const NOT_ROUND = (table: string): string => `no row of ${table} came and went`
const NO_JOBS = 'add --run-jobs'

async function attempt(what: string, work: () => Promise<void>, done: string): Promise<Outcome> {
    try {
        await work()
        return ok(what, done)
    } catch (error) {
        return failed(what, error instanceof Error ? error.message : String(error))
    }
}

function rule({ trials }: Behaviour, { name = '', collection = '', when = '', active }: Fields): Outcome {
    const what = `rule ${name} (${when} on ${collection})`
    if (active === 'false') return notTried(what, 'it is not active')
    if (trials.has(collection)) return ok(what, 'in force while a row came and went')
    return notTried(what, NOT_ROUND(collection))
}

function action({ trials }: Behaviour, { sys_id: id = '', name = '', table = '' }: Fields): Outcome {
    const what = `action ${name} on ${table}`
    const form = trials.get(table)
    if (form === undefined) return notTried(what, NOT_ROUND(table))
    if (form.includes(id)) return ok(what, 'offered on the form')
    return notTried(what, "not offered on that row's form: condition, roles, view or place")
}

function clientScript({ trials }: Behaviour, { name = '', table = '' }: Fields): Outcome {
    const comes = trials.get(table)?.includes(name) ? 'it comes with the form, but' : 'it'
    return notTried(`client script ${name} on ${table}`, `${comes} runs in a browser only`)
}

/** Whether the script of a script include runs and defines what it is named after. */
function scriptInclude({ run }: Behaviour, { name = '', active }: Fields): Promise<Outcome> | Outcome {
    const what = `script include ${name}`
    if (active === 'false') return notTried(what, 'it is not active')
    const script = `if (typeof ${name} === 'undefined') throw new Error('its script defines no ${name}')`
    return attempt(what, () => run(script), 'loaded')
}

async function event(behaviour: Behaviour, { name = '', event_name: raised = '' }: Fields): Promise<Outcome> {
    const { admin, run, runJob } = behaviour
    const what = `event ${raised}: ${name}`
    const registered = await admin.rows('sysevent_register', `event_name=${raised}`, ['sys_id'])
    if (registered.length === 0) return notTried(what, 'no such event is registered')
    if (!runJob) return notTried(what, NO_JOBS)
    return attempt(what, () => run(`gs.eventQueue(${JSON.stringify(raised)}, null, '', '')`), 'raised')
}

function job({ runJob }: Behaviour, { sys_id: id = '', name = '', run_type: type = '' }: Fields) {
    const what = `job ${name} (${type})`
    return runJob ? attempt(what, () => runJob(id), 'executed now') : notTried(what, NO_JOBS)
}

const KINDS: readonly (readonly [
    string,
    readonly string[],
    (behaviour: Behaviour, row: Fields) => Promise<Outcome> | Outcome,
])[] = [
    ['sys_script', ['collection', 'when', 'active'], rule],
    ['sys_ui_action', ['table'], action],
    ['sys_script_client', ['table'], clientScript],
    ['sys_script_include', ['active'], scriptInclude],
    ['sysevent_script_action', ['event_name'], event],
    ['sysauto_script', ['run_type'], job],
]

/**
 * What acts by itself or by a click. That a rule was in force is known; whether it did what its author wanted is not.
 */
export async function listBehaviour(behaviour: Behaviour): Promise<readonly Outcome[]> {
    const { admin, own } = behaviour
    const outcomes: Outcome[] = []
    for (const [table, fields, outcomeOf] of KINDS)
        for (const row of await admin.rows(table, own, ['sys_id', 'name', ...fields]))
            outcomes.push(await outcomeOf(behaviour, row))
    const rules = (await admin.rows('sys_security_acl', own, ['sys_id'])).length
    if (rules > 0)
        outcomes.push(notTried(`${String(rules)} access controls`, 'who should be refused what is not known'))
    return outcomes
}
