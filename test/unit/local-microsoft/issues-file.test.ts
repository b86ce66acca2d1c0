import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readIssuesFile } from '../../../local/microsoft/scenario/issues-file.ts'
import { ISSUES, startSimulation } from './simulated-client.ts'

const write = (text: string): string => {
    const file = join(mkdtempSync(join(tmpdir(), 'issues-')), 'issues.jsonl')
    writeFileSync(file, text)
    return file
}

test('a file is served as it is, with unknown fields and without missing ones', async () => {
    const issues = [
        {
            id: 'EX1',
            title: 'One',
            source: 'somewhere',
            posts: [{ createdDateTime: '2026-01-01T00:00:00+00:00' }],
        },
        { id: 'EX2', title: 'Two' },
    ]
    const client = await startSimulation({
        issuesFile: write(`${issues.map((issue) => JSON.stringify(issue)).join('\n\n')}\n`),
    })
    const body = await (await client.graph(ISSUES)).json()
    client.microsoft.control.chooseIssues({ source: 'scenario' })
    client.microsoft.control.reset()
    const choice = client.microsoft.control.issues()
    await client.microsoft.close()
    expect((body as { value: unknown }).value).toEqual(issues)
    expect(choice).toEqual({ source: 'file', total: 2 })
})

test.each([
    ['{"id":"EX1"}\n{"id":', ':2: '],
    ['{"id":"EX1"}\n[]', ':2: not a JSON object'],
    ['{"title":"x"}', ':1: has no "id"'],
    ['{"id":"EX1"}\n{"id":"EX2"}\n{"id":"EX1"}', ':3: id EX1 is already on line 1'],
])('%j is refused by file, line and cause', (text, message) => {
    const file = write(text)
    expect(() => readIssuesFile(file)).toThrow(`${file}${message}`)
})

test('a file that is not there is refused by name', () => {
    expect(() => readIssuesFile('/nowhere/issues.jsonl')).toThrow('/nowhere/issues.jsonl: ENOENT')
})

test('the file cannot be chosen on a server started without one', async () => {
    const client = await startSimulation()
    expect(() => client.microsoft.control.chooseIssues({ source: 'file' })).toThrow('without a file')
    await client.microsoft.close()
})
