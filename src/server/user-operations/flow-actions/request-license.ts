import { appError } from '../../errors.ts'
import { isSysId } from '../../identifiers.ts'
import { maskText } from '../../recommendations/mask-text.ts'
import { err, ok, type Result } from '../../result.ts'
import { licenseOperation } from '../licenses/license-operation.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { operationsConnection } from '../operations-connection.ts'
import { showOperation } from '../people/show-operation.ts'
import { requestOperation } from '../request-operation.ts'
import { tooManyRequests } from '../too-many-requests.ts'
import { isEnded, type UserOperation } from '../user-operation.ts'
import { whyOff } from '../why-off.ts'
import { flowAnswer, type FlowAnswer } from './flow-answer.ts'
import { flowPerson } from './flow-person.ts'

/** Earlier requests of one person for another that are looked through. */
const MOST_REQUESTS = 50

export interface LicenseRequest {
    /** sys_id of the person that it is for. */
    readonly userId: string
    /** skuPartNumber of the product, such as VISIOCLIENT: the same in every instance of a tenant. */
    readonly partNumber: string
    /** What the flow gives as the reason; kept without addresses and numbers, at most 200 characters. */
    readonly reason: string
}

/**
 * Action "Request Microsoft 365 license": the requester is the person that the flow runs as. While a request of theirs for
 * the same person and license goes on, it answers that one.
 * Errors: OPERATION_WITHOUT_PERSON, REQUEST_INVALID with the input, LICENSE_NOT_SUBSCRIBED, LICENSE_NOT_OFFERED,
 * OPERATION_TOO_MANY, those of `whyOff` and `requestOperation`.
 * @see https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference
 */
export function requestLicense(
    deps: OperationDependencies,
    { userId, partNumber, reason }: LicenseRequest,
): Result<FlowAnswer> {
    const requester = flowPerson(deps)
    if (!requester.ok) return requester
    if (!isSysId(userId)) return err(appError('REQUEST_INVALID', ['user']))
    const wanted = partNumber.trim().toUpperCase()
    if (wanted === '') return err(appError('REQUEST_INVALID', ['license']))
    const off = whyOff(deps, 'assign-license')
    if (off) return err(off)
    const connection = operationsConnection(deps)
    if (!connection.ok) return connection
    const license = deps.tenantLicenses
        .all()
        .find(
            (one) => one.tenantId === connection.value.graph.sysId && one.partNumber.toUpperCase() === wanted,
        )
    const asked = licenseOperation(license, userId)
    if (!asked.ok) return asked
    const why = maskText(reason)
    const { input } = asked.value
    const made = onceAtATime(deps, requester.value, {
        ...asked.value,
        input: why === '' ? input : { ...input, reason: why },
    })
    return made.ok ? ok(flowAnswer(showOperation(deps, made.value))) : made
}

type Asked = Pick<UserOperation, 'kind' | 'targetId' | 'input'>

/** A step that runs twice asks once. */
function onceAtATime(
    deps: OperationDependencies,
    requesterId: string,
    { kind, targetId, input }: Asked,
): Result<UserOperation> {
    const skuId = String(input['skuId'])
    const before = deps.operations
        .list({ kind, targetId, requesterId }, 0, MOST_REQUESTS)
        .filter((operation) => operation.input['skuId'] === skuId)
    const open = before.find((operation) => !isEnded(operation))
    if (open) return ok(open)
    const tooMany = tooManyRequests(deps, requesterId)
    if (tooMany) return err(tooMany)
    return requestOperation(deps, {
        // Two steps at once come after the same request: they are one.
        key: `${kind}:flow:${requesterId}:${targetId}:${skuId}:${before[0]?.sysId ?? ''}`,
        kind,
        targetId,
        requesterId,
        input,
        isByFlow: true,
    })
}
