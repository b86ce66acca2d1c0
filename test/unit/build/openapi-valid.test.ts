import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const check = (folder: string): string =>
    spawnSync(process.execPath, ['test/validate-openapi.mjs', folder], { encoding: 'utf8' }).stdout

test('every document of docs/api is valid OpenAPI, and one that is not is named', () => {
    const names = readdirSync('docs/api')
    expect(check('docs/api')).toBe(`${names.length} documents\n`)
    const broken = mkdtempSync(join(tmpdir(), 'openapi-'))
    for (const name of names) copyFileSync(join('docs/api', name), join(broken, name))
    const inbound = readFileSync('docs/api/inbound.openapi.yaml', 'utf8')
    writeFileSync(
        join(broken, 'inbound.openapi.yaml'),
        inbound.replace('openapi: 3.1.0', 'openapi: 3.1.0\nservices: []'),
    )
    expect(check(broken)).toMatch(/^inbound\.openapi\.yaml: .*services/)
    rmSync(broken, { recursive: true })
}, 60_000)
