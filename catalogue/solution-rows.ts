import { createHash } from 'node:crypto'
import type { CatalogueArea, CatalogueEntry, SolutionTexts } from './catalogue-entry.ts'

/** A row of the table of solutions as the app ships it, by column. */
export interface SolutionRow {
    readonly key: string
    readonly language: 'en' | 'fr'
    readonly origin: 'shipped'
    readonly active: true
    readonly area: string
    readonly kind: string
    readonly title: string
    readonly symptoms: string
    readonly cause: string
    readonly agent_steps: string
    readonly admin_steps: string
    readonly verify: string
    readonly applies_to: string
    readonly pages: string
    readonly reviewed: string
    readonly content_hash: string
}

const lines = (texts: readonly string[]): string => texts.join('\n')

function rowOf(
    { area }: CatalogueArea,
    entry: CatalogueEntry,
    language: 'en' | 'fr',
    texts: SolutionTexts,
): SolutionRow {
    const content = {
        area,
        kind: entry.kind,
        title: texts.title,
        symptoms: lines(texts.symptoms),
        cause: texts.cause,
        agent_steps: lines(texts.agentSteps),
        admin_steps: lines(texts.adminSteps),
        verify: texts.verify,
        applies_to: lines(entry.appliesTo),
        pages: lines(entry.pages.map(({ title, url }) => `${title} | ${url}`)),
    }
    return {
        key: entry.id,
        language,
        origin: 'shipped',
        active: true,
        ...content,
        reviewed: entry.reviewed,
        // The day of the last review alone is no change that an admin who edited the solution must look at.
        content_hash: createHash('md5').update(JSON.stringify(content)).digest('hex'),
    }
}

/** The rows of an area: one for each entry and language that it is written in. */
export const rowsOfArea = (area: CatalogueArea): readonly SolutionRow[] =>
    area.solutions.flatMap((entry) => [
        rowOf(area, entry, 'en', entry),
        ...(entry.inFrench ? [rowOf(area, entry, 'fr', entry.inFrench)] : []),
    ])
