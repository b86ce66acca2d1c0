import { appError } from '../../errors.ts'
import { err, ok, type Result } from '../../result.ts'
import { SCOPE } from '../../scope.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'

/** User IDs of the platform's own users, as which a flow may run: nobody sits behind them. */
const NOBODY = ['system', 'guest']

/**
 * sys_id of the person that a flow runs as, who is the requester. A flow that runs as the system user, or an inbound e-mail
 * of a stranger as Guest, has none: whom else it named could not be held to, and who built the flow could approve for
 * themselves. Error: OPERATION_WITHOUT_PERSON.
 * @see ServiceNowDocs: build-workflows/workflow-studio/create-flow, Run as
 */
export function flowPerson({
    user,
    directory,
}: Pick<OperationDependencies, 'user' | 'directory'>): Result<string> {
    const person = user.sysId === '' ? undefined : directory.user(user.sysId)
    return person?.isActive && !NOBODY.includes(person.userId.toLowerCase())
        ? ok(person.sysId)
        : err(appError('OPERATION_WITHOUT_PERSON'))
}

/** The same, where routes ask for the role of user operations. Errors: those of `flowPerson`, OPERATION_ROLE_MISSING. */
export function flowOperator(deps: Pick<OperationDependencies, 'user' | 'directory'>): Result<string> {
    const person = flowPerson(deps)
    if (!person.ok || deps.user.mayOperate || deps.user.isAdmin) return person
    return err(appError('OPERATION_ROLE_MISSING', [`${SCOPE}.user_operation_user`]))
}
