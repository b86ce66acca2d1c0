import type { AppError, ErrorCode } from '../errors.ts'
import { readControlComments } from '../microsoft-clients/control-comments.ts'
import { commentOnControl } from '../microsoft-clients/secure-score.ts'
import type { Result } from '../result.ts'
import type { Tenant } from '../setup/tenant.ts'
import type { ImprovementAction } from './improvement-action.ts'
import { NOTHING_TOLD, type MicrosoftComment, type SecurityTicket } from './security-ticket.ts'
import { isOpen, withRecords, type StandingTicket } from './ticket-standing.ts'
import type { TicketCounts, TicketWork, WorkOnTicketsDependencies } from './ticket-work.ts'
import { TICKET_STATE_LABELS } from './ticket-words.ts'

/** Calls of one run: the sync has the same limits. */
const CALLS_A_RUN = 10
const FIRST_WAIT_MS = 15 * 60_000
const DAY_MS = 24 * 60 * 60_000
/** What stops the run: the next ticket would fare the same. */
const STOPS: readonly ErrorCode[] = [
    'GRAPH_PERMISSION_MISSING',
    'MICROSOFT_THROTTLED',
    'CALL_BUDGET_USED',
    'INSTANCE_CLONED',
    'OUTBOUND_PROFILE_MISSING',
]

type Told = MicrosoftComment['told']

/** What Microsoft is to be told next; undefined: it knows. */
function wantedOf({ ticket, record, state }: StandingTicket): Told | undefined {
    const isThere = record !== undefined && isOpen({ state })
    if (isThere) return ticket.comment.told === 'opened' ? undefined : 'opened'
    const isOver = ticket.endedAt !== null && !isOpen({ state })
    return isOver && ticket.comment.told === 'opened' ? 'ended' : undefined
}

/** The same in every language: it stands beside what Microsoft's own portal shows, and is looked for after a crash. */
function sentence({ ticket, record, state }: StandingTicket, wanted: Told): string {
    const kind = ticket.request.kind === 'incident' ? 'incident' : 'change request'
    const what = `ServiceNow ${kind}${record ? ` ${record.number}` : ''}`
    return wanted === 'opened'
        ? `${what} was opened for this action.`
        : `${what} is over: ${TICKET_STATE_LABELS[state].toLowerCase()}.`
}

/** Somebody else's permission is asked for once a day, not once a ticket. */
const isPaused = (tickets: readonly SecurityTicket[], now: number): boolean =>
    tickets.some(
        ({ comment }) =>
            comment.lastError === 'GRAPH_PERMISSION_MISSING' &&
            comment.nextAttemptAt !== null &&
            comment.nextAttemptAt > now,
    )

function waitAfter(error: AppError, attempts: number): number {
    if (error.code === 'GRAPH_PERMISSION_MISSING') return DAY_MS
    const wait = Math.min(DAY_MS, FIRST_WAIT_MS * 2 ** Math.min(10, attempts))
    return Math.max(wait, (error.retryAfterSeconds ?? 0) * 1000)
}

/**
 * Leaves a comment on the control at Microsoft when a ticket is opened and when it is over, each once, while an admin has it
 * switched on. A mark stands before the call; a run that finds a mark looks at Microsoft for the comment before it sends.
 */
export function commentAtMicrosoft(deps: WorkOnTicketsDependencies, work: TicketWork): TicketCounts {
    const { actions, ticketRecords, clock } = deps
    const { settings, tenants } = work
    if (!settings.isConnected || !settings.commentAtMicrosoft) return {}
    const all = work.tickets.all()
    if (isPaused(all, clock.now())) return {}
    const ours = all.filter(
        ({ request, tenantId, state, comment, endedAt }) =>
            request.actionSysId !== '' &&
            state === 'created' &&
            tenants.has(tenantId) &&
            ticketRecords.isReadable(request.kind) &&
            (endedAt === null || comment.told === 'opened'),
    )
    const counts = { comments: 0, waiting: 0 }
    let calls = 0
    for (const standing of withRecords(ticketRecords, settings, ours)) {
        const wanted = wantedOf(standing)
        const { comment, request, tenantId } = standing.ticket
        const tenant = tenants.get(tenantId)
        if (wanted === undefined || !tenant) continue
        if (comment.nextAttemptAt !== null && comment.nextAttemptAt > clock.now()) continue
        const action = actions.bySysId(request.actionSysId)
        if (!action || action.goneAt !== null) continue
        if (calls >= CALLS_A_RUN) {
            counts.waiting += 1
            continue
        }
        if (!work.mayWrite()) break
        calls += 1
        const outcome = tellMicrosoft(deps, work, { standing, action, tenant, wanted })
        if (outcome.ok) counts.comments += 1
        else if (STOPS.includes(outcome.error.code)) break
    }
    return counts
}

interface Telling {
    readonly standing: StandingTicket
    readonly action: ImprovementAction
    readonly tenant: Tenant
    readonly wanted: Told
}

function tellMicrosoft(
    deps: WorkOnTicketsDependencies,
    { tickets }: TicketWork,
    { standing, action, tenant, wanted }: Telling,
): Result<unknown> {
    const { sysId, comment } = standing.ticket
    const text = sentence(standing, wanted)
    const save = (changes: Partial<MicrosoftComment>): void =>
        tickets.save(sysId, { comment: { ...comment, ...changes } })
    const attempts = comment.attempts + 1
    save({ attempts, nextAttemptAt: deps.clock.now() + FIRST_WAIT_MS, lastError: null })
    const before = comment.attempts > 0 ? readControlComments(deps, tenant, action.controlId) : undefined
    const outcome =
        before?.ok === false || (before?.ok === true && before.value.includes(text))
            ? before
            : commentOnControl(deps, tenant, action, text)
    if (outcome.ok) save({ ...NOTHING_TOLD.comment, told: wanted })
    else
        save({
            attempts,
            nextAttemptAt: deps.clock.now() + waitAfter(outcome.error, comment.attempts),
            lastError: outcome.error.code,
        })
    return outcome
}
