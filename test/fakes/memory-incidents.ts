import type { Incident } from '../../src/server/incident-tab/incident.ts'
import type { IncidentStore } from '../../src/server/ports.ts'

interface IncidentRows {
    readonly incidentRows: ReadonlyMap<string, Incident>
    readonly unreadable: ReadonlySet<string>
    readonly unchangeable: ReadonlySet<string>
}

/** Incidents in memory, all of them active. */
export const memoryIncidents = (rows: IncidentRows): IncidentStore => ({
    readableByUser: (sysId) => (rows.unreadable.has(sysId) ? undefined : rows.incidentRows.get(sysId)),
    changeableByUser: (sysId) => rows.incidentRows.has(sysId) && !rows.unchangeable.has(sysId),
    bySysId: (sysId) => rows.incidentRows.get(sysId),
    openSince: (since, limit) =>
        [...rows.incidentRows.values()].filter((incident) => incident.openedAt >= since).slice(0, limit),
    openedBetween: (from, to, after, limit) =>
        [...rows.incidentRows.values()]
            .filter(({ openedAt, sysId }) => openedAt >= from && openedAt < to && sysId > after)
            .sort((a, b) => (a.sysId < b.sysId ? -1 : 1))
            .slice(0, limit),
    newestOpenedBefore: (before, since) => {
        const times = [...rows.incidentRows.values()]
            .map(({ openedAt }) => openedAt)
            .filter((at) => at < before && at >= since)
        return times.length === 0 ? null : Math.max(...times)
    },
})
