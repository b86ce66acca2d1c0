import { dayOf, foreignLanguage, languageName } from '../../../../src/client/incident-tab/tab-context.ts'

describe('the language of a text', () => {
    it("is said where it is not the reader's", () => {
        expect(foreignLanguage('en', 'fr')).toBe('en')
        expect(languageName('en', 'fr')).toBe('anglais')
        expect(languageName('fr', 'en')).toBe('French')
    })

    it.each([
        ['en', 'en'],
        ['fr', 'fq'],
        ['pt', 'pb'],
    ])('is not said of %s to who reads %s', (language, reader) => {
        expect(foreignLanguage(language, reader)).toBeUndefined()
    })

    it('is English where nobody knows it', () => {
        expect(foreignLanguage('???', 'en')).toBeUndefined()
    })
})

it('a day is the same day in every time zone, written as its reader writes it', () => {
    expect(dayOf('2026-11-21', 'en')).toBe('21 Nov 2026')
    expect(dayOf('2026-11-21', 'fr')).toBe('21 nov. 2026')
})
