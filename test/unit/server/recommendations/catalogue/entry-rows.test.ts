import type { CatalogueRow } from '../../../../../src/server/recommendations/catalogue/catalogue-store.ts'
import {
    hasShippedChange,
    isHidden,
    languagesOf,
    originOf,
    textFor,
    versionOf,
} from '../../../../../src/server/recommendations/catalogue/entry-rows.ts'

const row = (changes: Partial<CatalogueRow>): CatalogueRow => ({
    sysId: '1',
    key: 'outlook-slow',
    language: 'en',
    origin: 'shipped',
    isActive: true,
    area: '',
    kind: 'problem',
    title: 'Shipped',
    symptoms: ['a', 'b', 'c'],
    cause: '',
    agentSteps: ['x'],
    adminSteps: [],
    verify: '',
    appliesTo: [],
    pages: [],
    reviewed: '',
    contentHash: 'h1',
    changedBy: 'admin',
    changedAt: 0,
    changes: '0',
    ...changes,
})
const french = row({ sysId: '2', language: 'fr', title: 'Livrée' })
const edited = row({ sysId: '3', origin: 'edited', title: 'Edited' })
const hiding = row({ sysId: '4', origin: 'edited', isActive: false, symptoms: [], agentSteps: [] })
const digest = { md5: (text: string) => text }

test("an admin's text stands before the shipped one, in its language alone", () => {
    const rows = [row({}), french, edited]
    expect(textFor(rows, 'en')?.title).toBe('Edited')
    expect(textFor(rows, 'fr')?.title).toBe('Livrée')
    expect(textFor(rows, 'de')?.title).toBe('Edited')
    expect(originOf(rows)).toBe('edited')
    expect(languagesOf(rows)).toEqual(['en', 'fr'])
})

test('a row that only hides is no text, and no origin', () => {
    const rows = [french, hiding]
    expect(isHidden(rows)).toBe(true)
    expect(originOf(rows)).toBe('shipped')
    expect(languagesOf(rows)).toEqual(['fr'])
    expect(textFor(rows, 'en')?.title).toBe('Livrée')
    // An upgrade took the solution away.
    expect(textFor([hiding], 'en')).toBeUndefined()
})

test('the shipped text has changed when its hash is another than that of the edit', () => {
    expect(hasShippedChange([row({}), edited], 'en')).toBe(false)
    expect(hasShippedChange([row({ contentHash: 'h2' }), edited], 'en')).toBe(true)
    // Written in a language that is not shipped, or not edited at all.
    expect(hasShippedChange([edited], 'en')).toBe(false)
    expect(hasShippedChange([row({ contentHash: 'h2' }), french], 'en')).toBe(false)
})

test('the version is another one after every change of every row, and the same in any order', () => {
    const rows = [row({}), french, edited]
    const version = versionOf(digest, rows)
    expect(versionOf(digest, [...rows].reverse())).toBe(version)
    for (const changed of [
        rows.slice(0, 2),
        [...rows, hiding],
        [row({}), french, { ...edited, changes: '1' }],
        [row({ contentHash: 'h2' }), french, edited],
        [row({}), french, { ...edited, changedAt: 1 }],
    ])
        expect(versionOf(digest, changed)).not.toBe(version)
})
