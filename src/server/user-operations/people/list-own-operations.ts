import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import { ok, type Result } from '../../result.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { operationLine } from '../operation-line.ts'
import type { OperationFilter } from '../operation-store.ts'
import { takesCode } from '../passwords/verification/one-time-code.ts'
import type { OperationState, UserOperation } from '../user-operation.ts'
import { allowedActions } from './allowed-actions.ts'
import { operationAbout } from './operation-about.ts'
import type { OwnList, OwnOperationLine, OwnOperationPage, OwnOperations } from './own-operations-view.ts'
import { asToldTo } from './may-see.ts'
import { waitedFor, waitingNow } from './people-policy.ts'
import { readPeopleOnce } from './read-people-once.ts'

const LIMIT = 20
/** Operations that wait for anybody at all are looked through, newest first. */
const MOST_WAITING = 200
/** running: a hand-over that Microsoft put off waits for its recipient. */
const WAITING_STATES: readonly OperationState[] = ['requested', 'verified', 'approved', 'running']

/** Message key. */
const AGENT = 'an agent with a one-time code'

const byCode = (deps: OperationDependencies, operation: UserOperation): readonly string[] =>
    waitingNow(deps, operation) === 'verification' && takesCode(operation, deps.clock.now())
        ? [deps.user.translate(AGENT)]
        : []

const lineOf = (deps: OperationDependencies, operation: UserOperation): OwnOperationLine => ({
    ...operationLine(deps, asToldTo(deps, operation)),
    target: deps.messages.names([operation.targetId])[0] ?? '',
    about: operationAbout(deps, operation),
    isDryRun: operation.isDryRun,
    waitsFor: [...deps.messages.names(waitedFor(deps, operation)), ...byCode(deps, operation)],
})

/** What this person can go on with. */
function waitsForReader(deps: OperationDependencies, operation: UserOperation): boolean {
    const { confirmIdentity, approve, handOver } = allowedActions(deps, operation)
    return confirmIdentity || approve || handOver
}

function waiting(deps: OperationDependencies, offset: number): OwnOperationPage {
    const open = deps.operations.list({ states: WAITING_STATES }, 0, MOST_WAITING)
    const own = open.filter((operation) => waitsForReader(deps, operation))
    return {
        total: own.length,
        offset,
        limit: LIMIT,
        lines: own.slice(offset, offset + LIMIT).map((operation) => lineOf(deps, operation)),
        isCut: open.length === MOST_WAITING,
    }
}

const listed = (deps: OperationDependencies, filter: OperationFilter, offset: number): OwnOperationPage => ({
    total: deps.operations.count(filter),
    offset,
    limit: LIMIT,
    lines: deps.operations.list(filter, offset, LIMIT).map((operation) => lineOf(deps, operation)),
    isCut: false,
})

/** Not a number of a row: the first page. */
export const offsetOf = (text: string): number => (/^\d{1,6}$/.test(text) ? Number(text) : 0)

/**
 * `GET /own_operations/lists/own`: what the signed-in person has to do with, each list from its own offset.
 * @param offsets as the request has them
 */
export function listOwnOperations(
    given: OperationDependencies,
    offsets: Readonly<Record<OwnList, string>>,
): Result<OwnOperations> {
    const deps = readPeopleOnce(given)
    const { sysId, language, timeZone, isAdmin } = deps.user
    return ok({
        lists: {
            waiting: waiting(deps, offsetOf(offsets.waiting)),
            asked: listed(deps, { requesterId: sysId, exceptKind: 'read-account' }, offsetOf(offsets.asked)),
            mine: listed(deps, { targetId: sysId, exceptKind: 'read-account' }, offsetOf(offsets.mine)),
        },
        user: { language, timeZone, isAdmin },
        answeredAt: formatTime(deps.clock.now()),
    })
}
