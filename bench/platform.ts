import { HEALTH_API, startDemoLab, SYNC_JOB, TAB_API, type Lab } from '../test/lab.ts'
import { counted, mustAnswer, type Counted } from './counted.ts'
import { measureEngines } from './engines.ts'
import { offerIssues } from './sync.ts'

/** The same number of issues lasts in both: what differs is history. */
const SMALL = 1000
const LARGE = 10_000
const ACTIVE = 300
const ROWS_A_PAGE = 25
const TEXT = 'Some users see delays when opening shared items in Exchange Online'

type Measured = Readonly<Record<string, Counted>>

/** An incident that a person opened; the async rule on it waits. */
async function openIncident(lab: Lab): Promise<void> {
    const { status } = await lab.call('admin', 'POST', '/api/now/table/incident', {
        short_description: TEXT,
    })
    if (status !== 201) throw new Error(`The incident answered ${status}`)
}

const page = (number: number): string => `${HEALTH_API}/issues?offset=${(number - 1) * ROWS_A_PAGE}`

async function measureAt(issues: number): Promise<Measured> {
    const lab = await startDemoLab()
    try {
        await offerIssues(lab, issues, ACTIVE)
        await lab.instance.control.executeJob(SYNC_JOB)
        await lab.instance.control.drain()
        const get = (path: string): Promise<Counted> =>
            counted(lab, () => mustAnswer(lab, 'ana.agent', path), { runs: 20 })
        return {
            'tab, stored matches': await get(`${TAB_API}/${lab.demo.incident.sysId}`),
            'one match computed by the rule on a new incident': await counted(
                lab,
                async () => void (await lab.instance.control.drain()),
                { runs: 20, prepare: () => openIncident(lab) },
            ),
            'Service Health, overview': await get(`${HEALTH_API}/overview`),
            'Service Health, history page 1': await get(page(1)),
            'Service Health, last page of history': await get(page(issues / ROWS_A_PAGE)),
            ...(issues / ROWS_A_PAGE > 200
                ? { 'Service Health, history page 200': await get(page(200)) }
                : {}),
            'Service Health, history by words': await get(`${HEALTH_API}/issues?text=shared%20items`),
            'Service Health, history of a service and a state': await get(
                `${HEALTH_API}/issues?service=Exchange%20Online&state=resolved`,
            ),
        }
    } finally {
        await lab.close()
    }
}

const ratio = (large: number, small: number): number => Number((large / small).toFixed(2))

/** How much more ten times the history costs; 1: nothing. */
const ratios = (large: Measured, small: Measured): unknown =>
    Object.fromEntries(
        Object.entries(small).map(([name, before]) => {
            const after = large[name] as Counted
            return [
                name,
                {
                    queries: ratio(after.queries, before.queries),
                    rows: ratio(after.rows, before.rows),
                    aggregated: ratio(after.aggregated, before.aggregated || 1),
                    medianMs: ratio(after.medianMs, before.medianMs),
                    medianMsOutsideStore: ratio(after.medianMsOutsideStore, before.medianMsOutsideStore),
                },
            ]
        }),
    )

/**
 * The built package on the local instance with 10,000 stored issues of which 300 last when the incident is opened, and
 * with 1,000 of which as many last: queries, rows and time of each thing that people wait for, and their ratio. Then the
 * matcher alone, under Node's engine and the second one. Rows fetched are what a script pays for; `aggregated` are counted
 * inside the database. The stand-in's store has no index and goes through every row of a table: its time says nothing
 * about a database, what is outside of it does not grow.
 */
export async function measurePlatform(): Promise<unknown> {
    const small = await measureAt(SMALL)
    const large = await measureAt(LARGE)
    return {
        active: ACTIVE,
        [`${LARGE} issues`]: large,
        [`${SMALL} issues`]: small,
        'ten times the history costs': ratios(large, small),
        matcher: await measureEngines(),
    }
}
