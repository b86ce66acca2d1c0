/** Another system that tells updates of cases at a steady pace, and what became of them. */
import { caseKey, comment, INCIDENT, type InboundLab } from './inbound-lab.ts'

export interface Pace {
    readonly perSecond: number
    readonly seconds: number
    readonly cases: number
}

export interface PaceOutcome {
    readonly sent: number
    /** Answered with 200 and as new. */
    readonly taken: number
    readonly stored: number
    /** Notes of the app on the incidents. */
    readonly notes: number
    /** Cases in the state that their last update by sequence leaves. */
    readonly rightCases: number
    readonly cases: number
    readonly seconds: number
    readonly medianMs: number
    readonly slowestMs: number
}

const FIRST_ORDINAL = 1000
const INCIDENTS = ['b001', 'b002', 'b003', 'b004', 'b005', 'b006'].map((end) => INCIDENT.slice(0, -4) + end)

/** Kinds turn round, so that the state keeps moving; the last one of each case asks for information. */
const KINDS = [
    { kind: 'comment' },
    { kind: 'status', state: 'open' },
    { kind: 'status', state: 'waiting' },
] as const

const notesOf = async (lab: InboundLab): Promise<number> => {
    const path = '/api/now/stats/sys_journal_field?sysparm_count=true&sysparm_query=valueLIKE[M365-'
    return Number((await lab.call('admin', 'GET', path)).json.result.stats.count)
}

/** Sends so many updates a second, whatever the answers take, then counts. */
export async function tellAtPace(lab: InboundLab, { perSecond, seconds, cases }: Pace): Promise<PaceOutcome> {
    const keys: string[] = []
    for (let index = 0; index < cases; index += 1) {
        const incident = INCIDENTS[index % INCIDENTS.length] ?? INCIDENT
        await lab.addCase(FIRST_ORDINAL + index, { incident })
        keys.push(caseKey(incident, FIRST_ORDINAL + index))
    }
    const before = await notesOf(lab)
    const sent = perSecond * seconds
    const times: number[] = []
    const tell = async (count: number): Promise<boolean> => {
        const isLast = count >= sent - cases
        const body = comment(`pace-${String(count)}`, {
            sequence: count,
            ...(isLast ? { kind: 'information-request' } : KINDS[Math.floor(count / cases) % KINDS.length]),
        })
        const begin = performance.now()
        const { status, json } = await lab.tell('POST', `/${keys[count % cases] ?? ''}/updates`, body)
        times.push(performance.now() - begin)
        return status === 200 && json.result.duplicate === false
    }
    const begin = performance.now()
    const pending: Promise<boolean>[] = []
    for (let count = 0; count < sent; count += 1) {
        const due = begin + (count * 1000) / perSecond - performance.now()
        if (due > 0) await new Promise((done) => setTimeout(done, due))
        pending.push(tell(count))
    }
    const taken = (await Promise.all(pending)).filter(Boolean).length
    const took = (performance.now() - begin) / 1000
    let stored = 0
    let rightCases = 0
    for (const key of keys) {
        const { case: row, updates } = (await lab.tell('GET', `/${key}`)).json.result
        stored += updates.length
        if (row.state === 'waiting') rightCases += 1
    }
    times.sort((a, b) => a - b)
    return {
        sent,
        taken,
        stored,
        notes: (await notesOf(lab)) - before,
        rightCases,
        cases,
        seconds: Math.round(took * 10) / 10,
        medianMs: Math.round(times[Math.floor(times.length / 2)] ?? 0),
        slowestMs: Math.round(times[times.length - 1] ?? 0),
    }
}
