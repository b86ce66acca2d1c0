import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { getQuickJS } from 'quickjs-emscripten'
import type { MatchableIssue } from '../src/server/service-health/issue-matcher.ts'
import { readCoreModules, type CoreModules } from '../test/engine/core-modules.ts'
import { setAsideData } from '../training/service-health/read-data.ts'
import { manyIssues } from './matching/many-issues.ts'

/** What lasts when an incident is opened, and all of history, which no transaction reads. */
const SIZES = [300, 10_000]
const QUERIES = 100

interface Speed {
    readonly loadMs: number
    readonly indexMs: number
    readonly medianMs: number
    readonly p95Ms: number
    /** Sum of the best scores: both engines must have ranked alike. */
    readonly checksum: number
}

/** Times the matcher and answers text. Date.now is the one clock that both engines have, so a query is asked several times. */
const MEASURE = `
import { learnedMatcher } from 'matcher'
const REPEAT = 5
globalThis.measure = (issues, queries) => {
    const started = Date.now()
    const ranking = learnedMatcher.over(issues)
    // The first query reads the lexicon.
    ranking.rank(queries[0])
    const indexMs = Date.now() - started
    let checksum = 0
    const times = queries.map((query) => {
        const asked = Date.now()
        for (let n = 0; n < REPEAT; n += 1) {
            const best = ranking.rank(query)[0]
            if (n === 0 && best) checksum += best.score
        }
        return (Date.now() - asked) / REPEAT
    })
    times.sort((a, b) => a - b)
    const at = (share) => times[Math.floor(share * (times.length - 1))]
    return JSON.stringify({ indexMs, medianMs: at(0.5), p95Ms: at(0.95), checksum: Math.round(checksum * 1000) / 1000 })
}
`

/** The built module of the matcher with all it imports, as one script for either engine. */
async function bundleMatcher(modules: CoreModules): Promise<string> {
    const fromBuilt: Plugin = {
        name: 'built modules',
        setup({ onResolve, onLoad }) {
            onResolve({ filter: /^matcher$/ }, () => ({
                path: modules.nameOf('src/server/service-health/learned-matcher.ts'),
                namespace: 'built',
            }))
            onResolve({ filter: /^\./, namespace: 'built' }, ({ path, importer }) => ({
                path: posix.join(posix.dirname(importer), path),
                namespace: 'built',
            }))
            onLoad({ filter: /.*/, namespace: 'built' }, ({ path }) => ({
                contents: modules.text(path) ?? '',
                loader: 'js',
            }))
        },
    }
    const { outputFiles } = await build({
        stdin: { contents: MEASURE, resolveDir: '.' },
        bundle: true,
        write: false,
        format: 'iife',
        target: 'es2022',
        plugins: [fromBuilt],
    })
    return outputFiles[0]?.text ?? ''
}

function inNode(script: string, issues: readonly MatchableIssue[], queries: readonly string[]): Speed {
    const folder = mkdtempSync(join(tmpdir(), 'bench-engines-'))
    try {
        const file = join(folder, 'matcher.cjs')
        writeFileSync(file, script)
        const started = performance.now()
        createRequire(import.meta.url)(file)
        const loadMs = Math.round(performance.now() - started)
        const { measure } = globalThis as unknown as {
            readonly measure: (issues: unknown, queries: unknown) => string
        }
        return { loadMs, ...(JSON.parse(measure(issues, queries)) as Omit<Speed, 'loadMs'>) }
    } finally {
        rmSync(folder, { recursive: true, force: true })
    }
}

async function inQuickJs(
    script: string,
    issues: readonly MatchableIssue[],
    queries: readonly string[],
): Promise<Speed> {
    const context = (await getQuickJS()).newContext()
    try {
        const run = (code: string): string =>
            context.unwrapResult(context.evalCode(code)).consume((handle) => String(context.dump(handle)))
        const started = performance.now()
        run(script)
        const loadMs = Math.round(performance.now() - started)
        run(`globalThis.given = ${JSON.stringify([issues, queries])}; 0`)
        return { loadMs, ...(JSON.parse(run('measure(...given)')) as Omit<Speed, 'loadMs'>) }
    } finally {
        context.dispose()
    }
}

/** The built matcher over 300 issues, which is what one match reads, and over 10,000: Node beside QuickJS, an interpreter. */
export async function measureEngines(): Promise<unknown> {
    const script = await bundleMatcher(await readCoreModules())
    const { issues, tickets } = setAsideData()
    const queries = tickets.slice(0, QUERIES).map(({ query }) => query)
    const results: unknown[] = []
    for (const size of SIZES) {
        const many = manyIssues(issues, size)
        const node = inNode(script, many, queries)
        const quickJs = await inQuickJs(script, many, queries)
        if (node.checksum !== quickJs.checksum) throw new Error('The engines rank differently')
        results.push({ issues: size, queries: queries.length, node, quickJs })
    }
    return results
}
