import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { SolutionTexts } from '../../../../../src/server/recommendations/catalogue/catalogue-page.ts'
import { parseTexts } from '../../../../../src/server/recommendations/catalogue/parse-texts.ts'
import { textProblems } from '../../../../../src/server/recommendations/catalogue/text-problems.ts'
import { readCatalogue } from '../../../../../catalogue/read-catalogue.ts'

const user = {
    translate: (key: string, parameters: readonly string[] = []) =>
        parameters.reduce((text, value, at) => text.replace(`{${at}}`, value), key),
}
const TODAY = '2026-11-21'
const LEAST: SolutionTexts = {
    title: 'T',
    area: '',
    kind: 'problem',
    symptoms: ['a', 'b', 'c'],
    cause: '',
    agentSteps: [],
    adminSteps: ['x'],
    verify: '',
    appliesTo: [],
    pages: [],
    reviewed: '',
}
const fieldsOf = (texts: SolutionTexts): readonly string[] =>
    textProblems(texts, TODAY, user).map(({ field }) => field)

test('a title, three symptoms and one step are enough', () => {
    expect(fieldsOf(LEAST)).toEqual([])
    expect(fieldsOf({ ...LEAST, title: '', symptoms: ['a'], adminSteps: [] })).toEqual([
        'title',
        'symptoms',
        'agentSteps',
    ])
})

test('whatever is shipped could be saved as it is, and read back the same', () => {
    const { areas, problems } = readCatalogue('catalogue')
    expect(problems).toEqual([])
    const all = areas.flatMap(({ area, solutions }) =>
        solutions.flatMap((entry) =>
            [entry, ...(entry.inFrench ? [{ ...entry, ...entry.inFrench }] : [])].map((texts) => ({
                title: texts.title,
                area,
                kind: texts.kind,
                symptoms: texts.symptoms,
                cause: texts.cause,
                agentSteps: texts.agentSteps,
                adminSteps: texts.adminSteps,
                verify: texts.verify,
                appliesTo: texts.appliesTo,
                pages: texts.pages,
                reviewed: texts.reviewed,
            })),
        ),
    )
    expect(all.length).toBeGreaterThan(150)
    const today = new Date().toISOString().slice(0, 10)
    for (const texts of all) {
        expect(textProblems(texts, today, user)).toEqual([])
        expect(parseTexts(JSON.parse(JSON.stringify(texts)))).toEqual({ ok: true, value: texts })
    }
})

test('the limits are those of the schema', () => {
    const { definitions } = JSON.parse(readFileSync('catalogue/solution.schema.json', 'utf8')) as {
        definitions: Record<string, { maxLength?: number; maxItems?: number; items?: { maxLength: number } }>
    }
    const most = (name: string): number => definitions[name]?.maxLength ?? 0
    for (const [field, longest] of [
        ['title', most('title')],
        ['cause', most('cause')],
        ['verify', most('sentence')],
    ] as const) {
        expect(fieldsOf({ ...LEAST, [field]: 'x'.repeat(longest) })).toEqual([])
        expect(fieldsOf({ ...LEAST, [field]: 'x'.repeat(longest + 1) })).toEqual([field])
    }
    const phrases = definitions['phrases']
    const lines = (count: number, length: number): string[] =>
        Array(count).fill('x'.repeat(length)) as string[]
    expect(
        fieldsOf({ ...LEAST, symptoms: lines(phrases?.maxItems ?? 0, phrases?.items?.maxLength ?? 0) }),
    ).toEqual([])
    expect(fieldsOf({ ...LEAST, symptoms: lines((phrases?.maxItems ?? 0) + 1, 6) })).toEqual(['symptoms'])
    expect(fieldsOf({ ...LEAST, adminSteps: lines(9, 12) })).toEqual(['adminSteps'])
})

test('no address but those of the two sites can be saved', () => {
    fc.assert(
        fc.property(fc.oneof(fc.webUrl(), fc.string()), (url) => {
            const isMicrosoft = /^https:\/\/(learn|support)\.microsoft\.com(\/|$|\?|#)/i.test(url)
            const problems = fieldsOf({ ...LEAST, pages: [{ title: 'Page', url }] })
            if (!isMicrosoft) expect(problems).toEqual(['pages'])
        }),
    )
})

test('whatever is sent is read or refused, and what is read has no line break and no blank line', () => {
    fc.assert(
        fc.property(fc.record(LEAST_ARBITRARY), (value) => {
            const parsed = parseTexts(value)
            if (!parsed.ok) return
            for (const line of [...parsed.value.symptoms, ...parsed.value.agentSteps, parsed.value.title])
                expect(line).not.toMatch(/[\n\r\t]|^\s|\s$/)
            expect(parsed.value.symptoms).not.toContain('')
        }),
    )
    fc.assert(fc.property(fc.anything(), (value) => typeof parseTexts(value).ok === 'boolean'))
})

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('a\nb\r\n\tc '))
const LEAST_ARBITRARY = {
    title: text,
    area: fc.constantFrom('', 'teams', 'constructor', 'nowhere'),
    kind: fc.constantFrom('problem', 'request', 'question', 'toString'),
    symptoms: fc.array(text),
    cause: text,
    agentSteps: fc.array(text),
    adminSteps: fc.array(text),
    verify: text,
    appliesTo: fc.array(text),
    pages: fc.array(fc.record({ title: text, url: text })),
    reviewed: text,
}
