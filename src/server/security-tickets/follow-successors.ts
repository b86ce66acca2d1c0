import type { TicketCounts, TicketWork, WorkOnTicketsDependencies } from './ticket-work.ts'

/** Tickets of actions that Microsoft renamed become those of what they were renamed to. */
export function followSuccessors(deps: WorkOnTicketsDependencies, work: TicketWork): TicketCounts {
    const ids = new Set(work.tickets.all().map(({ request }) => request.actionSysId))
    ids.delete('')
    const renamed = new Map(
        deps.actions
            .bySysIds([...ids])
            .filter(
                ({ successor, goneAt, sysId }) => successor !== '' && successor !== sysId && goneAt !== null,
            )
            .map(({ sysId, successor }): readonly [string, string] => [sysId, successor]),
    )
    for (const { sysId, request } of work.tickets.all()) {
        const successor = renamed.get(request.actionSysId)
        if (successor === undefined) continue
        if (!work.mayWrite()) break
        work.tickets.save(sysId, { request: { ...request, actionSysId: successor } })
    }
    return {}
}
