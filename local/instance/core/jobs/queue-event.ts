import type { Row, Session } from '../../contracts.ts'
import type { SystemLog } from '../log/system-log.ts'
import type { MemoryStore } from '../store/memory-store.ts'

export interface QueuedEvent {
    readonly name: string
    readonly table: string
    readonly instance: string
    readonly parm1: string
    readonly parm2: string
    /** Empty: that of the registration. */
    readonly queue: string
    /** Not before this time (UTC); empty: at once. */
    readonly processOn: string
}

const RESTRICTED = '2'
const TRACKED = '1'

/** Why an application may not fire an event; undefined when it may. Global scripts fire any. */
function refusal(scopeId: string, { name }: QueuedEvent, registration: Row | undefined): string | undefined {
    if (scopeId === 'global') return undefined
    if (!registration) return `Event is not defined: ${name}`
    const isForeign = registration['sys_scope'] !== scopeId
    return isForeign && registration['caller_access'] === RESTRICTED
        ? `Event ${name} is restricted to callers that its application approved`
        : undefined
}

/**
 * Puts an event into the queue, past all business rules. What an application may not fire is logged and dropped.
 * @see ServiceNowDocs: build-workflows/system-events/t_RegisterAnEvent; the SDK's registering-events-guide
 */
export function queueEvent(
    { store, log }: { readonly store: MemoryStore; readonly log: SystemLog },
    session: Session,
    scopeId: string,
    event: QueuedEvent,
): void {
    const { name, table, instance, parm1, parm2, processOn } = event
    const [registration] = store.find('sysevent_register', { event_name: name })
    const why = refusal(scopeId, event, registration)
    if (why !== undefined) return log.write('error', scopeId, why)
    if (registration?.['caller_access'] === TRACKED && registration['sys_scope'] !== scopeId)
        log.write('info', scopeId, `Event ${name} of another application was fired`)
    store.insert('sysevent', {
        name,
        table,
        instance,
        parm1,
        parm2,
        queue: event.queue || (registration?.['queue'] ?? ''),
        process_on: processOn,
        user_id: session.userId,
        user_name: session.userName,
        state: 'ready',
    })
}
