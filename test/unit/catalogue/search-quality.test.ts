import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCatalogue } from '../../../catalogue/read-catalogue.ts'
import { prepareSolutions } from '../../../src/server/recommendations/solution-index.ts'
import { searchSolutions } from '../../../src/server/recommendations/solution-search.ts'
import type { LabelledText } from '../../../training/recommendations/read-data.ts'

const ROOT = join(__dirname, '../../..')

const textsIn = (folder: string): readonly LabelledText[] =>
    readdirSync(join(ROOT, 'training/recommendations', folder)).flatMap((file) =>
        readFileSync(join(ROOT, 'training/recommendations', folder, file), 'utf8')
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => JSON.parse(line) as LabelledText),
    )

const setAside = textsIn('set-aside')
const prepared = prepareSolutions()
const { areas } = readCatalogue(join(ROOT, 'catalogue'))
const ids = new Set(areas.flatMap(({ solutions }) => solutions.map(({ id }) => id)))

test('every labelled text names entries of the catalogue, and no text that is set aside is learned from', () => {
    const training = textsIn('train')
    for (const { solutions } of [...training, ...setAside])
        for (const id of solutions) expect(ids).toContain(id)
    const learned = new Set(training.map(({ text }) => text.toLowerCase()))
    expect(setAside.filter(({ text }) => learned.has(text.toLowerCase()))).toEqual([])
})

test('no labelled text repeats a symptom of the catalogue', () => {
    const symptoms = new Set(
        areas.flatMap(({ solutions }) =>
            solutions.flatMap((entry) =>
                [...entry.symptoms, ...(entry.inFrench?.symptoms ?? [])].map((text) => text.toLowerCase()),
            ),
        ),
    )
    expect(setAside.filter(({ text }) => symptoms.has(text.toLowerCase()))).toEqual([])
})

test('of the texts that were set aside, 85 % find help in the first three cards, and at most 10 % of others get a card', () => {
    const covered = setAside.filter(({ solutions }) => solutions.length > 0)
    const others = setAside.filter(({ about }) => about === 'other')
    const helped = covered.filter(({ text, solutions }) =>
        searchSolutions(prepared, text)
            .slice(0, 3)
            .some(({ key }) => solutions.includes(key)),
    )
    const cards = others.filter(({ text }) => searchSolutions(prepared, text).length > 0)
    expect(helped.length / covered.length).toBeGreaterThanOrEqual(0.85)
    expect(cards.length / others.length).toBeLessThanOrEqual(0.1)
})
