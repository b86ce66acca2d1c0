/** Two nodes take what is told of a case; one of them dies at any change. */
import { createHash } from 'node:crypto'
import { newSetup } from '../../src/server/setup/setup-state.ts'
import { load, restCall, START, startClusterLab, type ClusterLab } from '../cluster-lab.ts'
import { caseKey, caseRow, INBOUND_API, INCIDENT, INTEGRATION, CASES, UPDATES } from '../inbound-lab.ts'

const LEASE_MS = 60_000
const KEY = caseKey(INCIDENT, 1)

jest.setTimeout(240_000)
let lab: ClusterLab
beforeAll(async () => {
    lab = await startClusterLab()
})
afterAll(() => lab?.close())

/** The setup as it was completed with the integration user. */
const revision = (): Readonly<Record<string, string>> => {
    const fresh = newSetup('local')
    const entries = {
        ...fresh.entries,
        'integration-user': { skip: false, user: 'd3e0000000000000000000000000a012', restClientId: '' },
    }
    const at = START - 1000
    const state = { ...fresh, revision: 1, agreedAt: at, completedAt: at, entries, inEffect: entries }
    return {
        sys_id: createHash('md5').update('revision').digest('hex'),
        revision: '1',
        state: JSON.stringify(state),
    }
}

async function fresh(): Promise<void> {
    await lab.reset()
    const { values } = caseRow(1, {}, START)
    await lab.cluster.work(0, load('x_mioms_m365_assis_setup_revision', revision()))
    await lab.cluster.work(0, load(CASES, values))
}

const at = (seconds: number): string => new Date(START - 600_000 + seconds * 1000).toISOString()
const UPDATE = restCall(INTEGRATION, 'POST', `${INBOUND_API}/${KEY}/updates`, {
    updateId: 'one',
    occurredAt: at(0),
    kind: 'information-request',
    text: 'Which build?',
})
const NUMBER = restCall(INTEGRATION, 'POST', `${INBOUND_API}/${KEY}/updates`, {
    updateId: 'two',
    occurredAt: at(1),
    kind: 'accepted',
    number: 'M-1',
})
const FILE = restCall(INTEGRATION, 'POST', `${INBOUND_API}/${KEY}/attachments`, {
    updateId: 'three',
    occurredAt: at(2),
    fileName: 'a.txt',
    contentType: 'text/plain',
    content: 'YQ==',
})

/** All that must be the same in the end. */
async function finalState(node: number): Promise<unknown> {
    const rows = async (table: string) => lab.cluster.rows(node, table)
    const [row] = await rows(CASES)
    const updates = await rows(UPDATES)
    const parts = await rows('sys_attachment_doc')
    // Half a file that a node left names no row; the one that a row names is whole.
    const files = (await rows('sys_attachment')).filter(
        ({ sys_id: id, table_sys_id: of }) =>
            of === KEY && parts.some((part) => part['sys_attachment'] === id),
    )
    const named = updates.map((one) => one['files'] ?? '').join()
    const notes = (await rows('sys_journal_field')).filter(({ element_id: of }) => of === INCIDENT)
    return {
        case: [row?.['state'], row?.['microsoft_number'], row?.['last_update']],
        updates: updates.map((one) => [one['update_id'], one['note'], one['files'] !== '']).sort(),
        notes: notes.map(({ value }) => value).sort(),
        files: files.map(({ sys_id: id, file_name: name }) => [name, named.includes(id ?? '-')]),
    }
}

test.each([
    ['an update', UPDATE],
    ['a number', NUMBER],
    ['a file', FILE],
])(
    '%s: whoever repeats what was not answered finds it once, wherever the node died',
    async (_what, request) => {
        const { cluster } = lab
        await fresh()
        const whole = await cluster.work(0, request)
        expect(whole.answer?.status).toBe(200)
        const wanted = await finalState(0)
        expect(JSON.stringify(wanted)).toContain('"written"')
        expect(whole.changed).toBeGreaterThan(4)
        for (let cut = 1; cut <= whole.changed; cut += 1) {
            await fresh()
            expect((await cluster.work(0, request, { diesAtChange: cut })).answer).toBeUndefined()
            cluster.setClock(START + LEASE_MS + 1000)
            expect((await cluster.work(1, request)).answer?.status).toBe(200)
            expect({ cut, state: await finalState(1) }).toEqual({ cut, state: wanted })
        }
    },
)
