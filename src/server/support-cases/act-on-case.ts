import { appError, type AppError } from '../errors.ts'
import { isSysId } from '../identifiers.ts'
import { err, ok, type Result } from '../result.ts'
import { SCOPE } from '../scope.ts'
import { allowedActions, resolvingProposal } from './allowed-actions.ts'
import { isByHand } from './backends/definitions.ts'
import { parseAction } from './case-action.ts'
import type { CaseDependencies, CaseIncident } from './case-dependencies.ts'
import { inOrder, moveCase, type CaseEvent } from './case-life.ts'
import { STATE_LABELS } from './case-texts.ts'
import type { CaseUpdate } from './case-update.ts'
import { mayHaveArrived } from './delivery-plan.ts'
import { holdCase } from './hold-case.ts'
import { mayBeSent } from './may-be-sent.ts'
import { viewOf } from './read-incident-cases.ts'
import { recordUpdate, type NewUpdate } from './record-update.ts'
import { sendCase } from './send-case.ts'
import type { SupportCase } from './support-case.ts'
import type { CaseAction, IncidentCases } from './support-case-view.ts'
import { updateSysId } from './update-row.ts'

interface Acting {
    readonly deps: CaseDependencies
    readonly row: SupportCase
    readonly incident: CaseIncident
}

/** As long as calls to a backend take. */
const BUSY_SECONDS = 10

const refused = (row: SupportCase): AppError => appError('CASE_MOVE_REFUSED', [STATE_LABELS[row.state]])

const keyOf = (action: CaseAction): string => ('key' in action ? `${action.action}:${action.key}` : '')

const isSaidAlready = (deps: CaseDependencies, row: SupportCase, action: CaseAction): boolean =>
    keyOf(action) !== '' &&
    deps.caseUpdates.bySysId(updateSysId(deps.digest, row.sysId, keyOf(action))) !== undefined

const historyOf = (deps: CaseDependencies, row: SupportCase): readonly CaseUpdate[] =>
    inOrder(deps.caseUpdates.ofCase(row.sysId))

/**
 * Does with a case what an agent asks for, if its state allows it. Doing the same twice (the key of what is said tells) is
 * doing it once. Answers the incident's cases as they are then.
 */
export function actOnCase(deps: CaseDependencies, caseSysId: string, body: unknown): Result<IncidentCases> {
    if (!isSysId(caseSysId))
        return err(appError('REQUEST_INVALID', ['the sys_id is not 32 hexadecimal digits']))
    const action = parseAction(body)
    if ('problem' in action) return err(appError('REQUEST_INVALID', [action.problem]))
    const found = deps.cases.bySysId(caseSysId)
    const incident = found && deps.caseIncidents.ofUser(found.incidentSysId)
    if (!found || !incident) return err(appError('CASE_NOT_FOUND'))
    if (!deps.user.mayOpenCases) return err(appError('CASE_ROLE_MISSING', [`${SCOPE}.administrator`]))
    if (isSaidAlready(deps, found, action)) return ok(viewOf(deps, incident))

    const done = holdCase(deps, caseSysId, () => {
        // Read again: what was decided here must not rest on what somebody else changed meanwhile.
        const row = deps.cases.bySysId(caseSysId)
        if (!row) return { problem: appError('CASE_NOT_FOUND') }
        const isAllowed = allowedActions(row, historyOf(deps, row), incident).includes(action.action)
        return { problem: isAllowed ? act({ deps, row, incident }, action) : refused(row) }
    })
    if (!done) return err(appError('CASE_BUSY', [], { retryAfterSeconds: BUSY_SECONDS }))
    if (done.problem) return err(done.problem)
    const after = deps.cases.bySysId(caseSysId)
    if (after && after.delivery.nextAttemptAt !== null && after.delivery.nextAttemptAt <= deps.clock.now())
        sendCase(deps, caseSysId)
    return ok(viewOf(deps, incident))
}

function act(acting: Acting, action: CaseAction): AppError | undefined {
    const { deps, row } = acting
    switch (action.action) {
        case 'accept':
            return accept(acting, action.number)
        case 'told':
            say(acting, action, { direction: 'inbound', kind: action.kind, text: action.text })
            return undefined
        case 'reply':
            return reply(acting, action)
        case 'close':
            return outbound(acting, action, { kind: 'close-request', text: action.text })
        case 'next-action':
            deps.cases.save(row.sysId, { nextAction: action.text })
            return undefined
        case 'send':
            return whyNotSent(deps, row) ?? wake(acting, {})
        case 'resend':
            return (
                whyNotSent(deps, row) ??
                wake(acting, { state: moveCase(row.state, 'sent-again'), stateSince: deps.clock.now() })
            )
        case 'cancel':
            return cancel(acting)
        case 'use-in-close-notes':
            return useInCloseNotes(acting)
    }
}

function say(
    { deps, row }: Acting,
    action: CaseAction,
    update: Pick<NewUpdate, 'direction' | 'kind' | 'text'> & Partial<NewUpdate>,
): void {
    recordUpdate(deps, row.sysId, {
        updateId: keyOf(action) || action.action,
        at: deps.clock.now(),
        author: deps.user.name,
        ...update,
    })
}

/** The number that Microsoft gave a hand-off: from now on the case is with Microsoft. */
function accept({ deps, row, incident }: Acting, number: string): AppError | undefined {
    const other = deps.cases.byNumber(number)
    if (other && other.sysId !== row.sysId) return appError('CASE_NUMBER_TAKEN', [number])
    const now = deps.clock.now()
    deps.cases.save(row.sysId, {
        microsoftNumber: number,
        acceptedAt: now,
        state: moveCase(row.state, 'accepted'),
        stateSince: now,
        lastUpdateAt: now,
    })
    say(
        { deps, row, incident },
        { action: 'accept', number },
        { direction: 'local', kind: 'accepted', text: number },
    )
    return undefined
}

function reply(acting: Acting, action: Extract<CaseAction, { action: 'reply' }>): AppError | undefined {
    const { deps, row } = acting
    const files = deps.caseFiles
        .ofIncident(row.incidentSysId)
        .filter(({ sysId }) => action.files.includes(sysId))
    if (files.length < action.files.length)
        return appError('CASE_FORM_INVALID', [
            'A chosen file is not on the incident any more, or you may not read it.',
        ])
    return outbound(acting, action, { kind: 'reply', text: action.text, files })
}

/** Why nothing can be sent for this case; what only waits for setup to be complete again is one of them. */
function whyNotSent(deps: CaseDependencies, row: SupportCase): AppError | undefined {
    const may = mayBeSent(deps, row)
    if (may === 'yes') return undefined
    return may === 'never' ? appError('CASE_TEST_OVER') : may
}

/** For Microsoft: carried over by hand, or sent by the job and at once. */
function outbound(
    acting: Acting,
    action: CaseAction,
    update: Pick<CaseUpdate, 'kind' | 'text'> & Partial<CaseUpdate>,
): AppError | undefined {
    const { deps, row } = acting
    const byCall = !isByHand(row.backend)
    const problem = byCall ? whyNotSent(deps, row) : undefined
    if (problem) return problem
    say(acting, action, { direction: 'outbound', ...update, delivery: byCall ? 'queued' : 'by-hand' })
    return byCall ? wake(acting, {}) : undefined
}

/** Makes what waits due now, where it may be sent. */
function wake({ deps, row }: Acting, changes: Partial<SupportCase>): undefined {
    deps.cases.save(row.sysId, {
        ...changes,
        delivery: { ...row.delivery, nextAttemptAt: deps.clock.now() },
    })
    return undefined
}

/** What never left is cancelled at once; what may have arrived is looked for first. */
function cancel(acting: Acting): AppError | undefined {
    const { deps, row } = acting
    const isUnsure = row.state === 'queued' && mayHaveArrived(row)
    const event: CaseEvent = isUnsure ? 'cancel-unsure' : 'cancelled'
    const state = moveCase(row.state, event)
    if (!state) return refused(row)
    const now = deps.clock.now()
    deps.cases.save(row.sysId, {
        state,
        stateSince: now,
        lastUpdateAt: now,
        delivery: { ...row.delivery, nextAttemptAt: isUnsure ? now : null },
    })
    if (!isUnsure) say(acting, { action: 'cancel' }, { direction: 'local', kind: 'cancelled', text: '' })
    return undefined
}

function useInCloseNotes({ deps, row, incident }: Acting): AppError | undefined {
    const proposal = resolvingProposal(row, historyOf(deps, row), incident)
    if (!proposal) return refused(row)
    if (!deps.incidents.changeableByUser(row.incidentSysId)) return appError('INCIDENT_NOT_WRITABLE')
    return deps.notes.append(row.incidentSysId, 'close_notes', proposal.text)
        ? undefined
        : appError('NOTE_REFUSED')
}
