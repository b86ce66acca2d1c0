import { appError } from '../../../errors.ts'
import { listDomains } from '../../../microsoft-clients/domains.ts'
import { err, ok, type Result } from '../../../result.ts'
import type { OperationDependencies } from '../../operation-dependencies.ts'
import { operationsConnection } from '../../operations-connection.ts'
import type { UserOperation } from '../../user-operation.ts'

const CALL_MS = 5_000
/** An address that was registered for this request proves nothing. */
const REGISTERED_MS = 24 * 60 * 60_000

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase()

/**
 * An address to which a code can be sent: of a notification device of the person that is a day older than the request,
 * and in no domain of the tenant, because that may be the mailbox which is locked, or which somebody else reads.
 */
export function registeredAddress(
    deps: OperationDependencies,
    { targetId, createdAt }: UserOperation,
): Result<string> {
    const addresses = deps.codeMail.addressesOf(targetId, createdAt - REGISTERED_MS)
    if (addresses.length === 0) return err(appError('CODE_NO_ADDRESS'))
    const connection = operationsConnection(deps)
    if (!connection.ok) return connection
    const domains = listDomains(deps, connection.value.graph, CALL_MS)
    if (!domains.ok) return domains
    const own = [...domains.value, ...deps.personAddresses.of(targetId).map(domainOf)]
    const found = addresses.find((address) => {
        const domain = domainOf(address)
        return !own.some((one) => domain === one || domain.endsWith(`.${one}`))
    })
    return found === undefined ? err(appError('CODE_NO_ADDRESS')) : ok(found)
}
