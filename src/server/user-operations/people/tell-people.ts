import { holdOperation } from '../hold-operation.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import type { OperationOutcome } from '../operation-outcome.ts'
import type { UserOperation } from '../user-operation.ts'
import type { OperationEvents } from './operation-events.ts'
import { waitedFor, waitingNow } from './people-policy.ts'
import { readPeopleOnce } from './read-people-once.ts'

const LEASE_MS = 10_000
const RUN_MS = 5_000
const MOST_OPERATIONS = 200
/** Of an operation that ended longer ago nobody is told any more: the job did not run for a week. */
const WINDOW_MS = 7 * 24 * 60 * 60_000

/** Somebody is to be told; `key` of the operation's progress remembers who was. */
interface News {
    readonly name: Parameters<OperationEvents['queue']>[0]
    readonly key: string
    readonly people: readonly string[]
}

const ENDS: Partial<Readonly<Record<OperationOutcome['code'], News['name']>>> = {
    'password-reset': 'handed-over',
    'access-pass-issued': 'handed-over',
    'runbook-reference': 'kept',
    'self-service': 'self-service',
}

const UNCOLLECTED = 'PASSWORD_NOT_COLLECTED'

const toldBefore = ({ progress }: UserOperation, key: string): readonly string[] =>
    (progress[key] ?? '').split(',').filter((person) => person !== '')

/** What people are to know of an operation as it is stored; undefined: nothing. */
function newsOf(deps: OperationDependencies, operation: UserOperation): News | undefined {
    const { kind, state, outcome } = operation
    // Of a runbook that was asked for as such nobody is told: the incident or the item says how it ended.
    const end = kind === 'reset-password' && state === 'succeeded' && outcome && ENDS[outcome.code]
    if (end) return { name: end, key: `told:${end}`, people: [operation.targetId] }
    if (operation.state === 'failed')
        return operation.error?.code === UNCOLLECTED
            ? {
                  name: 'expired',
                  key: 'told:expired',
                  people: [...new Set([operation.targetId, operation.requesterId])],
              }
            : undefined
    const waiting = waitingNow(deps, operation)
    // Who is to approve an item is asked by the approval of the item.
    if (waiting === 'approval' && operation.requestItemId !== '') return undefined
    return { name: 'waits', key: `told:${waiting}`, people: waitedFor(deps, operation) }
}

/** Tells who was not told yet. The event comes before the note: a node that dies between them tells again, never not. */
function tell(deps: OperationDependencies, { sysId }: UserOperation): void {
    holdOperation(deps, sysId, LEASE_MS, (held) => {
        const news = newsOf(deps, held.now)
        if (!news) return
        const before = toldBefore(held.now, news.key)
        const people = news.people.filter((person) => !before.includes(person))
        if (people.length === 0 || !held.mayWrite()) return
        for (const person of people) deps.operationEvents.queue(news.name, sysId, person)
        held.note({ progress: { ...held.now.progress, [news.key]: [...before, ...people].join(',') } })
    })
}

/**
 * Tells people by the instance's notifications: who can go on with an operation, and the person whose password was reset, or
 * whose reset nobody collected, with who asked for it. Each once, and from what is stored, whoever or whatever changed it.
 */
export function tellPeople(given: OperationDependencies): void {
    const deps = readPeopleOnce(given)
    const begun = deps.clock.now()
    const open = deps.operations.list({ states: ['requested', 'verified', 'approved'] }, 0, MOST_OPERATIONS)
    const ended = deps.operations.list(
        { kind: 'reset-password', states: ['succeeded'], from: begun - WINDOW_MS },
        0,
        MOST_OPERATIONS,
    )
    const expired = deps.operations
        .list({ kind: 'reset-password', states: ['failed'], error: UNCOLLECTED }, 0, MOST_OPERATIONS)
        .filter(({ finishedAt }) => begun - (finishedAt ?? 0) < WINDOW_MS)
    for (const operation of [...open, ...ended, ...expired]) {
        if (deps.clock.now() - begun > RUN_MS) return
        const news = newsOf(deps, operation)
        const before = news ? toldBefore(operation, news.key) : []
        if (news?.people.some((person) => !before.includes(person))) tell(deps, operation)
    }
}
