import { appError, type AppError } from '../errors.ts'
import { err, ok, type Result } from '../result.ts'
import { currentOperationSettings } from './current-operation-settings.ts'
import { inputHash } from './input-hash.ts'
import { blockOf } from './kind-block.ts'
import type { OperationDependencies } from './operation-dependencies.ts'
import { policyKind, type OperationKind, type Tier } from './operation-kind.ts'
import { policyOf, tierOf } from './operation-policy.ts'
import type { KindPolicy, OperationSettings } from './operation-settings.ts'
import { changed, waitsFor, type OperationChange } from './operation-state.ts'
import { operationsConnection } from './operations-connection.ts'
import type { OperationInput, UserOperation } from './user-operation.ts'

export interface OperationRequest {
    /** What is asked twice under one key is one operation, such as that of a request item. */
    readonly key: string
    readonly kind: OperationKind
    /** sys_id of the person that it is for. */
    readonly targetId: string
    readonly requesterId: string
    readonly incidentId?: string
    readonly requestItemId?: string
    readonly input: OperationInput
    readonly isDryRun?: boolean
    /** A flow asked, in the name of whom it runs as: the audit trail says so. */
    readonly isByFlow?: boolean
}

/** What the audit trail has for a request that a flow made. */
export const BY_FLOW = 'by-flow'

/** What a kind is done by: the kind's own policy, or, for a runbook, with the runbook's tier. */
export function kindPolicy(
    { kinds, runbooks }: OperationSettings,
    kind: OperationKind,
    input: OperationInput,
): KindPolicy | undefined {
    const policy = kinds[policyKind(kind)]
    if (!policy.isOn) return undefined
    if (kind !== 'run-runbook') return policy
    const runbook = runbooks.find(({ name, isOn }) => isOn && name === input['runbook'])
    return runbook && { ...policy, tier: Math.max(runbook.tier, policy.tier) as Tier }
}

/** sys_id of the operation that is asked for under a key. */
export const operationId = ({ digest }: Pick<OperationDependencies, 'digest'>, key: string): string =>
    digest.md5(`user_operation:${key}`)

/**
 * Makes the row of an operation, or answers the one that the key has already. It is stored with all that follows from the
 * request at once, in one write: refused because the account is protected, waiting for people, or planned.
 */
export function requestOperation(
    deps: OperationDependencies,
    request: OperationRequest,
): Result<UserOperation> {
    const sysId = operationId(deps, request.key)
    const known = deps.operations.bySysId(sysId)
    if (known) return ok(known)
    const connection = operationsConnection(deps)
    if (!connection.ok) return connection
    const { settings } = currentOperationSettings(deps)
    if (!settings.isOn) return err(appError('OPERATIONS_OFF'))
    const policy = kindPolicy(settings, request.kind, request.input)
    if (!policy) {
        const runbook = request.input['runbook']
        return err(
            typeof runbook === 'string'
                ? appError('RUNBOOK_NOT_REGISTERED', [runbook.slice(0, 100)])
                : appError('OPERATION_KIND_OFF', [request.kind]),
        )
    }
    const blocked = blockOf(deps, request.kind, settings)
    if (blocked) return err(blocked)
    if (!deps.directory.user(request.targetId)?.isActive) return err(appError('OPERATION_TARGET_NOT_FOUND'))
    const operation = settled(deps, policy, {
        ...blankOperation(request, deps.clock.now()),
        sysId,
        tenantId: connection.value.graph.sysId,
        tier: tierOf(policy.tier, settings.protectedUsers.includes(request.targetId)),
    })
    if (deps.operations.add(operation)) return ok(operation)
    const other = deps.operations.bySysId(sysId)
    return other ? ok(other) : err(appError('OPERATION_NOT_STORED'))
}

/** The row as it begins; the trail says who asked for it, and how. */
export function blankOperation(
    request: Omit<OperationRequest, 'key'>,
    now: number,
): Omit<UserOperation, 'sysId' | 'tenantId' | 'tier' | 'inputHash'> {
    return {
        kind: request.kind,
        isDryRun: request.isDryRun ?? false,
        targetId: request.targetId,
        accountId: '',
        requesterId: request.requesterId,
        verifierId: '',
        approverId: '',
        recipientId: '',
        incidentId: request.incidentId ?? '',
        requestItemId: request.requestItemId ?? '',
        input: request.input,
        state: 'requested',
        attempts: 0,
        nextAttemptAt: null,
        progress: {},
        outcome: null,
        error: null,
        undo: null,
        createdAt: now,
        finishedAt: null,
        history: [
            {
                at: now,
                by: request.requesterId,
                kind: 'requested',
                detail: request.isByFlow ? BY_FLOW : request.kind,
                correlationId: '',
            },
        ],
    }
}

const after = (operation: UserOperation, change: OperationChange, now: number): UserOperation =>
    changed(operation, change, now) ?? operation

export const failure = (error: AppError): OperationChange => ({
    kind: 'failed',
    error: { code: error.code, parameters: error.parameters },
})

/** An operation that waits for nobody is planned for the next run of the job. */
export const planned = (
    operation: UserOperation,
    policy: ReturnType<typeof policyOf>,
    now: number,
): UserOperation =>
    waitsFor(operation, policy) === 'work' && operation.state !== 'queued' && operation.state !== 'running'
        ? after(operation, { kind: 'queued' }, now)
        : operation

/** With what is approved later: this content. */
export const withHash = (
    deps: OperationDependencies,
    given: Omit<UserOperation, 'inputHash'>,
): UserOperation => ({ ...given, inputHash: inputHash(deps, given) })

function settled(
    deps: OperationDependencies,
    kind: KindPolicy,
    given: Omit<UserOperation, 'inputHash'>,
): UserOperation {
    const now = deps.clock.now()
    const requested = withHash(deps, given)
    const policy = policyOf(requested, kind)
    if (!policy.isAutomated) return after(requested, failure(appError('OPERATION_PRIVILEGED')), now)
    if (waitsFor(requested, policy) === 'inspection') return { ...requested, nextAttemptAt: now }
    return planned(requested, policy, now)
}
