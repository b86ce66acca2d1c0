import { draftOf, EMPTY_DRAFT, textsOf } from '../../../../src/client/solutions/draft.ts'
import { queryOf, searchOf, type PageQuery } from '../../../../src/client/solutions/page-query.ts'

test.each<PageQuery>([
    { view: 'list', filter: { area: '', state: 'all', text: '', order: 'area' }, offset: 0 },
    {
        view: 'list',
        filter: { area: 'teams', state: 'changed', text: 'no sound & <b>', order: 'not_helpful' },
        offset: 100,
    },
    { view: 'solution', key: 'outlook-slow' },
    { view: 'edit', key: 'outlook-slow', language: 'fr' },
    { view: 'new', search: '' },
    { view: 'new', search: 'a'.repeat(32) },
    { view: 'searches', order: 'newest' },
    { view: 'searches', order: 'frequent' },
])('the address of %j leads back to it', (query) => {
    expect(queryOf(searchOf(query))).toEqual(query)
})

test('an offset that is none is the beginning, and one that is too large the largest that the server takes', () => {
    for (const offset of ['', 'x', '-', 'NaN', '0.4'])
        expect(queryOf(`?offset=${offset}`)).toMatchObject({ offset: 0 })
    expect(queryOf('?offset=1e9')).toMatchObject({ offset: 999_999 })
})

test('a draft becomes the texts that it came from', () => {
    const texts = {
        ...textsOf(EMPTY_DRAFT),
        title: 'T',
        symptoms: ['a', 'b | c'],
        pages: [{ title: 'Left | right', url: 'https://support.microsoft.com/x' }],
    }
    expect(textsOf(draftOf(texts))).toEqual(texts)
})

test('blank lines are no lines, and an address without a title has none', () => {
    const texts = textsOf({
        ...EMPTY_DRAFT,
        symptoms: ' a \n\n\tb\n',
        pages: 'https://learn.microsoft.com/x\n | https://learn.microsoft.com/y',
    })
    expect(texts.symptoms).toEqual(['a', 'b'])
    expect(texts.pages).toEqual([
        { title: '', url: 'https://learn.microsoft.com/x' },
        { title: '', url: 'https://learn.microsoft.com/y' },
    ])
})
