import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { CatalogueArea, CatalogueEntry, SolutionTexts } from '../catalogue/catalogue-entry.ts'
import { readCatalogue } from '../catalogue/read-catalogue.ts'
import { SOLUTION_MODEL } from '../src/server/recommendations/generated/solution-model.ts'
import { prepareSolutions } from '../src/server/recommendations/solution-index.ts'
import { searchSolutions } from '../src/server/recommendations/solution-search.ts'
import { qualityAt, thresholdFor, type Answer } from '../training/recommendations/quality.ts'
import {
    setAsideTexts,
    textsOf,
    trainingTexts,
    type LabelledText,
} from '../training/recommendations/read-data.ts'
import { OTHER_ENGINES, type Engine, type SearchableText } from './matching/engines.ts'
import { measureSolutionEngines } from './solution-engines.ts'

const REPEAT = 3

/** Everything that an entry says, in all its languages, as the other engines read it. */
const textOf = (area: CatalogueArea, entry: CatalogueEntry): SearchableText => {
    const all = (of: (texts: SolutionTexts) => readonly string[]): string =>
        [...of(entry), ...(entry.inFrench ? of(entry.inFrench) : [])].join('\n')
    return {
        sysId: entry.id,
        title: all(({ title }) => [title]),
        impact: all(({ symptoms }) => symptoms),
        service: [area.name, ...entry.appliesTo].join('\n'),
        feature: all(({ cause, agentSteps, adminSteps }) => [cause, ...agentSteps, ...adminSteps]),
    }
}

const answerOf = (label: LabelledText, keys: readonly string[], sureness: number): Answer => ({
    isCovered: label.solutions.length > 0,
    isRelated: label.about !== 'other',
    rank: keys.findIndex((key) => label.solutions.includes(key)),
    sureness,
})

const percentile = (times: readonly number[], share: number): number =>
    Math.round(([...times].sort((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? 0) * 100) / 100

/** What is shown for these texts, and how long one search takes. */
function measureOurs(texts: readonly LabelledText[]): unknown {
    const started = performance.now()
    const prepared = prepareSolutions()
    const prepareMs = Math.round(performance.now() - started)
    // Ranked without the threshold, which only decides whether anything is shown.
    const ranked = { ...SOLUTION_MODEL, threshold: 0 }
    const answers = texts.map((label) => {
        const found = searchSolutions(prepared, label.text, {}, ranked)
        return answerOf(
            label,
            found.map(({ key }) => key),
            found[0]?.score ?? 0,
        )
    })
    const times = texts.map(({ text }) => {
        const asked = performance.now()
        for (let n = 0; n < REPEAT; n++) searchSolutions(prepared, text)
        return (performance.now() - asked) / REPEAT
    })
    return {
        threshold: SOLUTION_MODEL.threshold,
        ...qualityAt(answers, SOLUTION_MODEL.threshold),
        prepareMs,
        p50Ms: percentile(times, 0.5),
        p95Ms: percentile(times, 0.95),
    }
}

/** Another engine over the same texts, with the threshold at which as many texts of other things get a card as ours. */
function measureOther(
    engine: Engine,
    catalogue: readonly SearchableText[],
    texts: readonly LabelledText[],
    falseCards: number,
): unknown {
    const rank = engine(catalogue)
    const answers = texts.map((label) => {
        const found = rank(label.text)
        return answerOf(
            label,
            found.map(({ id }) => id),
            found[0]?.score ?? 0,
        )
    })
    const threshold = thresholdFor(answers, falseCards)
    return { threshold: Math.round(threshold * 1000) / 1000, ...qualityAt(answers, threshold) }
}

/**
 * `npm run bench -- recommendations [--file FILE.jsonl] [--engine]`: this app's search for solutions beside BM25,
 * MiniSearch and lunr over the same catalogue, on the texts that were set aside and on those it learned from, or on a
 * file of labelled texts (lines as in training/recommendations). `--engine`: also the built modules under a second
 * JavaScript engine.
 */
export async function measureRecommendations(args: readonly string[]): Promise<unknown> {
    const { values } = parseArgs({
        args: [...args],
        options: { file: { type: 'string' }, engine: { type: 'boolean', default: false } },
    })
    const { areas, problems } = readCatalogue(join(import.meta.dirname, '../catalogue'))
    if (problems.length > 0) throw new Error(problems.join('\n'))
    const catalogue = areas.flatMap((area) => area.solutions.map((entry) => textOf(area, entry)))
    const sets: readonly (readonly [string, readonly LabelledText[]])[] =
        values.file === undefined
            ? [
                  ['set aside', setAsideTexts()],
                  ['learned from', trainingTexts()],
              ]
            : [[values.file, textsOf(values.file)]]
    const report: Record<string, unknown> = { solutions: catalogue.length, areas: areas.length }
    for (const [name, texts] of sets) {
        const ours = measureOurs(texts) as { readonly cardsForOthers: number }
        report[name] = {
            'this app': ours,
            ...Object.fromEntries(
                Object.entries(OTHER_ENGINES).map(([other, engine]) => [
                    other,
                    measureOther(engine, catalogue, texts, ours.cardsForOthers),
                ]),
            ),
        }
    }
    if (values.engine) report['engines'] = await measureSolutionEngines(sets[0]?.[1] ?? [])
    return report
}
