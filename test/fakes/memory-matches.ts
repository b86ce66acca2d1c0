import type { IssueMatchStore } from '../../src/server/ports.ts'
import type {
    IssueMatch,
    MatchDecision,
    MatchHeader,
    MatchLink,
} from '../../src/server/service-health/issue-match.ts'

interface MatchRows {
    readonly matchRows: Map<string, IssueMatch>
    readonly decisionRows: Map<string, MatchDecision & { readonly link: MatchLink }>
    readonly headerRows: Map<string, { incident: string; header: MatchHeader }>
    readonly userNames: ReadonlyMap<string, string>
}

/** The table issue_match in memory; `write` is asked before every change. */
export const memoryMatches = (
    rows: MatchRows,
    write: (what: 'match' | 'header' | 'decision') => void,
): IssueMatchStore => ({
    read: (incident) => ({
        header: [...rows.headerRows.values()].find((row) => row.incident === incident)?.header,
        matches: [...rows.matchRows]
            .filter(([, match]) => match.incidentSysId === incident)
            .map(([sysId, match]) => ({ ...match, sysId })),
        decisions: [...rows.decisionRows]
            .filter(([, decision]) => decision.incidentSysId === incident)
            .map(([sysId, decision]) => ({
                ...decision,
                sysId,
                byName: rows.userNames.get(decision.by) ?? '',
            })),
    }),
    headers: (incidents) =>
        new Map(
            [...rows.headerRows.values()]
                .filter((row) => incidents.includes(row.incident))
                .map((row) => [row.incident, row.header]),
        ),
    saveMatch: (sysId, match) => {
        write('match')
        rows.matchRows.set(sysId, match)
    },
    remove: (sysId) => {
        write('match')
        rows.matchRows.delete(sysId)
    },
    saveHeader: (sysId, incident, header) => {
        write('header')
        rows.headerRows.set(sysId, { incident, header })
    },
    addDecision: (sysId, decision, link) => {
        write('decision')
        if (rows.decisionRows.has(sysId)) return false
        rows.decisionRows.set(sysId, { ...decision, link })
        return true
    },
    changeDecision: (sysId, decision, link) => {
        write('decision')
        const old = rows.decisionRows.get(sysId)
        if (old) rows.decisionRows.set(sysId, { ...decision, link: link ?? old.link })
    },
    saveLink: (sysId, link) => {
        write('decision')
        const old = rows.decisionRows.get(sysId)
        if (old) rows.decisionRows.set(sysId, { ...old, link })
    },
})
