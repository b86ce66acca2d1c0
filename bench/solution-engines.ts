import { readCoreModules } from '../test/engine/core-modules.ts'
import type { LabelledText } from '../training/recommendations/read-data.ts'
import { bundleBuilt, evaluateInNode, evaluateInQuickJs } from './built-modules.ts'

const QUERIES = 40

/** Each transaction prepares the catalogue anew and mostly searches once. Date.now is the one clock that both engines have. */
const MEASURE = `
import { prepareSolutions } from 'solution-index'
import { searchSolutions } from 'solution-search'
globalThis.measure = (queries) => {
    const started = Date.now()
    const prepared = prepareSolutions()
    const prepareMs = Date.now() - started
    searchSolutions(prepared, queries[0])
    const firstMs = Date.now() - started
    let checksum = 0
    const times = queries.map((query) => {
        const asked = Date.now()
        const best = searchSolutions(prepared, query)[0]
        if (best) checksum += best.score
        return Date.now() - asked
    })
    times.sort((a, b) => a - b)
    const at = (share) => times[Math.floor(share * (times.length - 1))]
    return JSON.stringify({
        prepareMs, prepareAndFirstSearchMs: firstMs, medianMs: at(0.5), p95Ms: at(0.95),
        checksum: Math.round(checksum * 1000) / 1000,
    })
}
`

interface Speed {
    readonly checksum: number
}

/** The built search in Node beside QuickJS, an interpreter: how long a transaction prepares and searches. */
export async function measureSolutionEngines(texts: readonly LabelledText[]): Promise<unknown> {
    const script = await bundleBuilt(await readCoreModules(), MEASURE, {
        'solution-index': 'src/server/recommendations/solution-index.ts',
        'solution-search': 'src/server/recommendations/solution-search.ts',
    })
    const queries = texts.slice(0, QUERIES).map(({ text }) => text)
    const node = evaluateInNode<Speed>(script, [queries])
    const quickJs = await evaluateInQuickJs<Speed>(script, [queries])
    if (node.checksum !== quickJs.checksum) throw new Error('The engines rank differently')
    return { queries: queries.length, node, quickJs }
}
