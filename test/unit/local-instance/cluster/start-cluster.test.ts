import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import {
    startCluster,
    type Cluster,
    type Schedule,
} from '../../../../local/instance/cluster/start-cluster.ts'
import { createInstance } from '../../../../local/instance/core/create-instance.ts'
import type { WebRequest } from '../../../../local/instance/web/http/web-request.ts'

const START = Date.UTC(2026, 2, 2, 10, 0, 0)
const RECORD = 'c'.repeat(32)

const SCRIPTS: Readonly<Record<string, string>> = {
    // Reads, adds one and writes: two at once may lose one.
    count: `var gr = new GlideRecord('problem'); gr.get('${RECORD}'); gr.description = String(Number(gr.getValue('description')) + 1); gr.update()`,
    // Inserts under a chosen sys_id: only one of two can.
    claim: `var gr = new GlideRecord('problem'); gr.initialize(); gr.setNewGuidValue('${'d'.repeat(32)}'); gr.short_description = 'claimed'; if (gr.insert()) { var done = new GlideRecord('problem'); done.initialize(); done.short_description = 'I have it'; done.insert() }`,
    // Whatever a script catches, a dead node does nothing more.
    stubborn: `for (var i = 0; i < 5; i++) { try { var gr = new GlideRecord('problem'); gr.initialize(); gr.short_description = 'try ' + i; gr.insert() } catch (e) {} }`,
    time: `var gr = new GlideRecord('problem'); gr.get('${RECORD}'); gr.short_description = new GlideDateTime().getValue(); gr.update()`,
}

let directory: string
let cluster: Cluster
beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'cluster-'))
    const instance = createInstance({ dataDirectory: directory, startAt: START })
    instance.store.insert('problem', { sys_id: RECORD, description: '0' })
    for (const [name, script] of Object.entries(SCRIPTS))
        instance.store.insert('sysauto_script', { name, script, active: 'true', run_type: 'on_demand' })
    instance.close()
    cluster = await startCluster({ recordsFrom: directory, startAt: START })
})
afterAll(async () => {
    await cluster?.close()
    rmSync(directory, { recursive: true, force: true })
})
beforeEach(() => cluster.reset())

const job = (name: string): WebRequest => ({
    method: 'POST',
    url: '/local/jobs/execute',
    headers: { host: 'localhost' },
    body: new TextEncoder().encode(JSON.stringify({ name })),
})
const counted = async (node: number): Promise<string | undefined> =>
    (await cluster.rows(node, 'problem', `sys_id=${RECORD}`))[0]?.['description']
const turns: Schedule = (waiting, step) => waiting[step % waiting.length] ?? { node: 0 }
const oneAfterTheOther: Schedule = ([first]) => first ?? { node: 0 }

test('one after the other both count; in turns one is lost, as on one database', async () => {
    await cluster.interleave([job('count'), job('count')], oneAfterTheOther)
    expect([await counted(0), await counted(1)]).toEqual(['2', '2'])
    await cluster.reset()
    const { steps } = await cluster.interleave([job('count'), job('count')], turns)
    expect([await counted(0), await counted(1)]).toEqual(['1', '1'])
    expect(steps.map(({ node, call, detail }) => `${String(node)} ${call} ${detail}`)).toEqual([
        '0 read problem',
        '1 read problem',
        '0 write update problem',
        '1 write update problem',
    ])
})

test('in whatever order, of two inserts under one sys_id one is refused', async () => {
    await fc.assert(
        fc.asyncProperty(fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), async (draws) => {
            await cluster.reset()
            await cluster.interleave(
                [job('claim'), job('claim')],
                (waiting, step) => waiting[draws[step] ? waiting.length - 1 : 0] ?? { node: 0 },
            )
            for (const node of [0, 1])
                expect(await cluster.rows(node, 'problem', 'short_description=I have it')).toHaveLength(1)
        }),
        { numRuns: 30 },
    )
})

test('the same schedule makes the same steps', async () => {
    const run = async () => {
        await cluster.reset()
        return (await cluster.interleave([job('claim'), job('count')], turns)).steps
    }
    expect(await run()).toEqual(await run())
})

test('a node that dies at a step or at a change does nothing more, and lives again after a reset', async () => {
    const tries = async () => (await cluster.rows(1, 'problem', 'short_descriptionSTARTSWITHtry')).length
    const { outcomes } = await cluster.interleave([job('stubborn')], ([first], step) => ({
        node: first?.node ?? 0,
        dies: step === 2,
    }))
    expect([outcomes[0]?.answer, await tries()]).toEqual([undefined, 2])
    await cluster.reset()
    const died = await cluster.work(0, job('stubborn'), { diesAtChange: 4 })
    expect([died.answer, died.changed]).toEqual([undefined, 3])
    await cluster.reset()
    expect(await tries()).toBe(0)
    expect((await cluster.work(0, job('stubborn'))).answer?.status).toBe(200)
    expect(await tries()).toBe(5)
})

test('the clock is one for all nodes, and a reset sets it back', async () => {
    const at = async (node: number): Promise<string | undefined> => {
        await cluster.work(node, job('time'))
        return (await cluster.rows(node, 'problem', `sys_id=${RECORD}`))[0]?.['short_description']?.slice(
            0,
            16,
        )
    }
    cluster.setClock(START + 3_600_000)
    expect([await at(0), await at(1)]).toEqual(['2026-03-02 11:00', '2026-03-02 11:00'])
    await cluster.reset()
    expect([await at(0), await at(1)]).toEqual(['2026-03-02 10:00', '2026-03-02 10:00'])
})

test('a schedule that chooses somebody who does not wait is told so', async () => {
    await expect(cluster.interleave([job('count')], () => ({ node: 1 }))).rejects.toThrow(
        'node 1 does not wait',
    )
})
