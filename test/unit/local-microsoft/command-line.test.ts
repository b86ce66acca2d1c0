import { spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(__dirname, '../../..')

interface Run {
    readonly exitCode: number | null
    readonly output: string
    readonly errors: string
}

/** Runs the command as npm does; `whenReady` is called with its first line of output. */
const run = (script: string, args: readonly string[], whenReady?: (line: string, stop: () => void) => void) =>
    new Promise<Run>((done) => {
        const child = spawn(process.execPath, ['--import', 'tsx', `local/microsoft/${script}`, ...args], {
            cwd: root,
        })
        let output = ''
        let errors = ''
        child.stdout.on('data', (data: Buffer) => {
            const first = output === ''
            output += data.toString()
            if (first) whenReady?.(output, () => child.kill('SIGTERM'))
        })
        child.stderr.on('data', (data: Buffer) => (errors += data.toString()))
        child.once('close', (exitCode) => done({ exitCode, output, errors }))
    })

test('it says where it is, answers there, and ends cleanly on SIGTERM', async () => {
    let status: number | undefined
    const { exitCode, output } = await run('main.ts', ['--port', '0'], (line, stop) => {
        const url = line.trim().replace('Microsoft services (simulated): ', '')
        void fetch(`${url}/control/hosts`).then((response) => {
            status = response.status
            stop()
        })
    })
    expect(output).toMatch(/^Microsoft services \(simulated\): http:\/\/127\.0\.0\.1:\d+\n$/)
    expect([status, exitCode]).toEqual([200, 0])
})

test('a port in use is said so', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((listening) => server.once('listening', listening))
    const { port } = server.address() as AddressInfo
    const { exitCode, errors } = await run('main.ts', ['--port', `${port}`])
    server.close()
    expect([exitCode, errors]).toEqual([1, `Port ${port} is in use; choose another one with --port N\n`])
})

test('a bad line in the file of issues ends the start with file, line and cause', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'issues-')), 'issues.jsonl')
    writeFileSync(file, '{"id":"EX1"}\nnonsense\n')
    const { exitCode, errors } = await run('main.ts', ['--issues', file])
    expect(exitCode).toBe(1)
    expect(errors).toContain(`${file}:2: `)
})

test.each([
    ['main.ts', ['--nonsense']],
    ['main.ts', ['--port', 'many']],
    ['check.ts', []],
])('%s %j prints its usage and exits with 2', async (script, args) => {
    const { exitCode, errors } = await run(script, args)
    expect(exitCode).toBe(2)
    expect(errors).toContain('Usage: npm run ')
})
