import type { OutboundCall } from '../microsoft-clients/outbound-call.ts'
import type { OperationDependencies } from './operation-dependencies.ts'
import type { OperationEvent } from './user-operation.ts'

const eventOf = ({
    startedAt,
    method,
    urlTemplate,
    httpStatus,
    clientRequestId,
}: OutboundCall): OperationEvent => ({
    at: startedAt,
    by: '',
    kind: 'called',
    detail: `${method} ${urlTemplate} ${httpStatus === 0 ? '-' : httpStatus}`,
    correlationId: clientRequestId,
})

/** The same dependencies, with every call to Microsoft noted for the audit trail of an operation. */
export function noteCalls<T extends Pick<OperationDependencies, 'calls'>>(
    deps: T,
): { readonly noting: T; calls(): readonly OperationEvent[] } {
    const events: OperationEvent[] = []
    return {
        noting: {
            ...deps,
            calls: {
                record(call) {
                    events.push(eventOf(call))
                    deps.calls.record(call)
                },
                countSince: (tenantId, service, since) => deps.calls.countSince(tenantId, service, since),
            },
        },
        calls: () => events,
    }
}
