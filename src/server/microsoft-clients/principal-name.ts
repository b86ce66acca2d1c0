import { appError } from '../errors.ts'
import { isObject } from '../json.ts'
import { err, ok, type Result } from '../result.ts'
import type { Tenant } from '../setup/tenant.ts'
import { CLOUDS } from './clouds.ts'
import { READ_ACCOUNTS } from './microsoft-accounts.ts'
import { callMicrosoft, type OutboundDependencies } from './outbound-call.ts'

/** It has the form of a mail address; that of a guest has signs that mail does not know. */
const NAME = /^[^\s@"\\]{1,128}@[A-Za-z0-9.-]{1,128}$/

/**
 * What an account signs in with. It is for the next call alone: nothing keeps it.
 * @see https://learn.microsoft.com/graph/api/user-get
 */
export const readPrincipalName = (
    deps: OutboundDependencies,
    tenant: Tenant,
    accountId: string,
    timeoutMs: number,
): Result<string> =>
    callMicrosoft(
        deps,
        {
            tenant,
            service: 'user-operations',
            permission: READ_ACCOUNTS,
            method: 'GET',
            url: `${CLOUDS[tenant.cloud].graph}/v1.0/users/${accountId}?$select=id,userPrincipalName`,
            urlTemplate: '/v1.0/users/{id}',
            timeoutMs,
        },
        (body, facts) => {
            const name = isObject(body) ? body['userPrincipalName'] : undefined
            return typeof name === 'string' && NAME.test(name)
                ? ok(name)
                : err(appError('MICROSOFT_ANSWER_UNREADABLE', ['it holds no account'], facts))
        },
    )
