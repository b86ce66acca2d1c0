import { readCoreModules } from '../test/engine/core-modules.ts'
import { setAsideData } from '../training/service-health/read-data.ts'
import { bundleBuilt, evaluateInNode, evaluateInQuickJs } from './built-modules.ts'
import { manyIssues } from './matching/many-issues.ts'

/** What lasts when an incident is opened, and all of history, which no transaction reads. */
const SIZES = [300, 10_000]
const QUERIES = 100

interface Speed {
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

/** The built matcher over 300 issues, which is what one match reads, and over 10,000: Node beside QuickJS, an interpreter. */
export async function measureEngines(): Promise<unknown> {
    const script = await bundleBuilt(await readCoreModules(), MEASURE, {
        matcher: 'src/server/service-health/learned-matcher.ts',
    })
    const { issues, tickets } = setAsideData()
    const queries = tickets.slice(0, QUERIES).map(({ query }) => query)
    const results: unknown[] = []
    for (const size of SIZES) {
        const many = manyIssues(issues, size)
        const node = evaluateInNode<Speed>(script, [many, queries])
        const quickJs = await evaluateInQuickJs<Speed>(script, [many, queries])
        if (node.checksum !== quickJs.checksum) throw new Error('The engines rank differently')
        results.push({ issues: size, queries: queries.length, node, quickJs })
    }
    return results
}
