import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ADMIN = {
    Authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}`,
    Accept: 'application/json',
    'Content-Type': 'application/json',
}
/** How many times the process is killed. */
const KILLS = 3
const WRITERS = 4
/** Records that are answered before each kill. */
const ANSWERED = 25

let directory: string
let running: { readonly process: ChildProcess; readonly url: string } | undefined
beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'durability-'))
})
afterAll(() => {
    running?.process.kill('SIGKILL')
    rmSync(directory, { recursive: true, force: true })
})

/** An instance in a process of its own, over the same folder each time. */
async function start(): Promise<NonNullable<typeof running>> {
    const child = spawn(
        process.execPath,
        ['--import', 'tsx', 'local/instance/main.ts', '--empty', '--data', directory, '--port', '0'],
        { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    let said = ''
    const url = await new Promise<string>((ready, failed) => {
        const read = (bytes: Buffer): void => {
            said += bytes.toString()
            const found = /Ready: (\S+)/.exec(said)?.[1]
            if (found) ready(found)
        }
        child.stdout.on('data', read)
        child.stderr.on('data', read)
        child.once('exit', () => failed(new Error(`the instance ended before it was ready: ${said}`)))
    })
    return { process: child, url }
}

async function killed({ process: child }: NonNullable<typeof running>): Promise<void> {
    const ended = new Promise((done) => child.once('exit', done))
    child.kill('SIGKILL')
    await ended
}

interface Written {
    readonly sysId: string
    readonly number: string
    readonly text: string
    deleted?: boolean
}

/** Writes until the connection breaks; keeps what was answered, and only that. */
async function write(url: string, writer: string, kept: Map<string, Written>): Promise<void> {
    const call = async (method: string, path: string, body?: unknown) => {
        const answer = await fetch(`${url}/api/now/table/problem${path}`, {
            method,
            headers: ADMIN,
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        })
        if (!answer.ok) throw new Error(`${method} answered ${String(answer.status)}`)
        return answer.status === 204
            ? undefined
            : ((await answer.json()) as { result: Record<string, string> }).result
    }
    for (let round = 0; ; round += 1) {
        const text = `${writer}.${String(round)}`
        try {
            const made = await call('POST', '', { short_description: text, work_notes: `note of ${text}` })
            const { sys_id: sysId = '', number = '' } = made ?? {}
            kept.set(sysId, { sysId, number, text })
            if (round % 3 === 1) {
                await call('PATCH', `/${sysId}`, { short_description: `${text} changed` })
                kept.set(sysId, { sysId, number, text: `${text} changed` })
            }
            if (round % 3 === 2) {
                // Until it is answered, a deletion may or may not have happened.
                kept.delete(sysId)
                await call('DELETE', `/${sysId}`)
                kept.set(sysId, { sysId, number, text, deleted: true })
            }
        } catch (error) {
            // The connection broke. By name: fetch is of another realm than the test.
            if (/fetch failed|terminated/.test(String(error))) return
            throw error
        }
    }
}

test('a killed process loses nothing that it answered, and async work that waited is done', async () => {
    const kept = new Map<string, Written>()
    running = await start()
    const rule = {
        name: 'Incident for every problem',
        collection: 'problem',
        when: 'async',
        action_insert: 'true',
        active: 'true',
        script: `var incident = new GlideRecord('incident'); incident.initialize(); incident.correlation_id = current.getUniqueValue(); incident.insert();`,
    }
    const made = await fetch(`${running.url}/api/now/table/sys_script`, {
        method: 'POST',
        headers: ADMIN,
        body: JSON.stringify(rule),
    })
    expect(made.status).toBe(201)

    for (let round = 0; round < KILLS; round += 1) {
        const { url } = running
        const writers = Array.from({ length: WRITERS }, (_, index) =>
            write(url, `${String(round)}.${String(index)}`, kept),
        )
        // In the middle of work: some requests are answered, some are on their way.
        const enough = kept.size + ANSWERED
        while (kept.size < enough) await new Promise((later) => setTimeout(later, 5))
        await killed(running)
        await Promise.all(writers)
        running = await start()
    }
    expect(kept.size).toBeGreaterThanOrEqual(KILLS * ANSWERED)

    const { url } = running
    const rows = async (table: string, fields: string): Promise<readonly Record<string, string>[]> => {
        const answer = await fetch(
            `${url}/api/now/table/${table}?sysparm_limit=100000&sysparm_fields=${fields}`,
            {
                headers: ADMIN,
            },
        )
        return ((await answer.json()) as { result: readonly Record<string, string>[] }).result
    }
    const problems = new Map(
        (await rows('problem', 'sys_id,number,short_description')).map((row) => [row['sys_id'], row]),
    )
    for (const { sysId, number, text, deleted } of kept.values()) {
        const row = problems.get(sysId)
        if (deleted) expect({ text, row }).toEqual({ text, row: undefined })
        // A change that was not answered may have happened all the same.
        else expect([text, `${text} changed`]).toContain(row?.['short_description'])
        if (!deleted) expect(row?.['number']).toBe(number)
    }
    const numbers = [...problems.values()].map((row) => row['number'])
    expect(new Set(numbers).size).toBe(numbers.length)

    const notes = new Set(
        (await rows('sys_journal_field', 'element_id,value')).map((row) => row['element_id']),
    )
    const open = [...kept.values()].filter(({ deleted }) => !deleted)
    expect(open.filter(({ sysId }) => !notes.has(sysId))).toEqual([])

    // Async rules run about a second after the start.
    let followed: ReadonlySet<string | undefined> = new Set()
    const missing = (): readonly Written[] => open.filter(({ sysId }) => !followed.has(sysId))
    for (let attempt = 0; attempt < 40 && (attempt === 0 || missing().length > 0); attempt += 1) {
        if (attempt > 0) await new Promise((later) => setTimeout(later, 250))
        followed = new Set((await rows('incident', 'correlation_id')).map((row) => row['correlation_id']))
    }
    expect(missing()).toEqual([])
})
