/**
 * `npm run check:docs -- DIR`: does every page and heading that a test of the local instance cites (`documented(…)`)
 * stand in DIR, a copy of github.com/ServiceNow/ServiceNowDocs, or in the SDK's own documentation?
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const TESTS = ['test/unit/local-instance', 'test/e2e']
const SDK = 'node_modules/@servicenow/sdk/docs'
const CITATION = /\bdocumented\(\s*'((?:[^'\\]|\\.)*)',\s*'((?:[^'\\]|\\.)*)'/g

const [directory] = process.argv.slice(2)
if (!directory || !existsSync(join(directory, 'markdown'))) {
    process.stderr.write(
        'Usage: npm run check:docs -- DIR   (a copy of github.com/ServiceNow/ServiceNowDocs)\n',
    )
    process.exit(2)
}

const fileOf = (page: string): string =>
    page.startsWith('sdk:') ? join(SDK, `${page.slice(4)}.md`) : join(directory, 'markdown', `${page}.md`)

/** The headings of a page as a reader sees them: no `#`, no escapes, no emphasis marks. */
function headings(file: string): ReadonlySet<string> {
    const lines = readFileSync(file, 'utf8').split('\n')
    const found = lines.flatMap((line) => /^#{1,6}\s+(.+?)\s*$/.exec(line)?.[1] ?? [])
    return new Set(found.map((text) => text.replace(/\\(.)/g, '$1').replace(/[*`]/g, '')))
}

let cited = 0
let missing = 0
const tests = TESTS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
)
for (const name of tests) {
    if (!name.endsWith('.test.ts')) continue
    for (const [, page = '', escaped = ''] of readFileSync(name, 'utf8').matchAll(CITATION)) {
        const heading = escaped.replace(/\\(.)/g, '$1')
        const file = fileOf(page)
        cited += 1
        if (existsSync(file) && headings(file).has(heading)) continue
        missing += 1
        process.stdout.write(
            `${name}: ${page} › ${heading}: ${existsSync(file) ? 'no such heading' : 'no such page'}\n`,
        )
    }
}
process.stdout.write(`${String(cited)} citations, ${String(missing)} not found\n`)
process.exitCode = cited > 0 && missing === 0 ? 0 : 1
