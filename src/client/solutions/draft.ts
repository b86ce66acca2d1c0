import type { SolutionTexts } from '../../server/recommendations/catalogue/catalogue-page.ts'

/** A solution as the form holds it: lists are lines. */
export type Draft = { readonly [K in keyof SolutionTexts]: string }

const lines = (texts: readonly string[]): string => texts.join('\n')

export const draftOf = (texts: SolutionTexts): Draft => ({
    ...texts,
    symptoms: lines(texts.symptoms),
    agentSteps: lines(texts.agentSteps),
    adminSteps: lines(texts.adminSteps),
    appliesTo: lines(texts.appliesTo),
    pages: lines(texts.pages.map(({ title, url }) => `${title} | ${url}`)),
})

export const EMPTY_DRAFT: Draft = {
    title: '',
    area: '',
    kind: 'problem',
    symptoms: '',
    cause: '',
    agentSteps: '',
    adminSteps: '',
    verify: '',
    appliesTo: '',
    pages: '',
    reviewed: '',
}

const linesIn = (text: string): readonly string[] =>
    text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)

/** What is sent. A page without a bar is an address without a title, which the server says. */
export const textsOf = (draft: Draft): SolutionTexts => ({
    ...draft,
    kind: draft.kind as SolutionTexts['kind'],
    symptoms: linesIn(draft.symptoms),
    agentSteps: linesIn(draft.agentSteps),
    adminSteps: linesIn(draft.adminSteps),
    appliesTo: linesIn(draft.appliesTo),
    pages: linesIn(draft.pages).map((line) => {
        const at = line.lastIndexOf('|')
        return { title: line.slice(0, Math.max(0, at)).trim(), url: line.slice(at + 1).trim() }
    }),
})

export const isSame = (a: Draft, b: Draft): boolean => JSON.stringify(a) === JSON.stringify(b)
