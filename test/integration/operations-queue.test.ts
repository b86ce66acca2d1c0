/** A run of the job: what was begun goes first, and does not keep the rest from its turn. */
import { glideTime, operationRow } from '../operation-rows.ts'
import { START } from '../cluster-lab.ts'
import { startUserOperationsLab, type UserOperationsLab } from '../user-operations-lab.ts'

jest.setTimeout(120_000)

let lab: UserOperationsLab
beforeAll(async () => {
    lab = await startUserOperationsLab()
    await lab.configure()
})
afterAll(() => lab?.close())

/** One that a run ends when it looks at it: its row says something else than was requested. */
const due = (name: string, state: string) =>
    operationRow({ name, state, values: { next_attempt: glideTime(START) } })

const OVERVIEW = '/api/x_mioms_m365_assis/v1/operations_overview/overview?period=month&kind=assign-license'
type Counts = readonly { readonly value: string; readonly count: number }[]

/** How many are in a state; those in none are left out. */
async function states(): Promise<Readonly<Record<string, number>>> {
    const { json } = await lab.call('olga.operations', 'GET', OVERVIEW)
    const [volume] = json.result.volumes as readonly { readonly states: Counts }[]
    const counts = volume?.states ?? []
    return Object.fromEntries(
        counts.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]),
    )
}

test('of more that was begun than a run can look at, half a run is theirs, and what is queued gets its turn', async () => {
    const begun = Array.from({ length: 250 }, (_, n) => due(`begun-${n}`, 'running'))
    await lab.instance.control.loadRecords([...begun, due('queued', 'queued')])
    await lab.work()
    expect(await states()).toEqual({ running: 150, failed: 101 })
    for (let run = 0; run < 2; run += 1) await lab.work()
    expect(await states()).toEqual({ failed: 251 })
})
