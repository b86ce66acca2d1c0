import { shippedCatalogue } from '../../../../src/server/recommendations/shipped-solutions.ts'
import { catalogueSearch } from '../../../../src/server/recommendations/catalogue-search.ts'
import { isRefusedRead, REFUSED_READ } from '../../../../src/server/recommendations/refused-read.ts'
import type { ChangedSolution } from '../../../../src/server/recommendations/solution.ts'

const SENTENCE =
    "Read operation against 'oauth_entity' from scope 'x_mioms_m365ticket' has been refused due to the table's cross-scope access policy"
const variants = ['oauth_entity', 'oauth_entity_profile'].flatMap((table) =>
    ['x_mioms_m365ticket', 'x_mioms_m365_assis'].flatMap((scope) => {
        const sentence = SENTENCE.replace("'oauth_entity'", `'${table}'`).replace('x_mioms_m365ticket', scope)
        return [
            sentence,
            sentence.toUpperCase(),
            sentence.replace(/'(\w+)'/g, '“$1”'),
            sentence.replace(/'(\w+)'/g, '&#39;$1&#39;').replace(/'/g, '’'),
            sentence.replace(/'(\w+)'/g, '$1'),
            sentence.replace(/ /g, '\n  '),
            sentence.slice(0, 100),
            `Installation checklist, step 1: ${sentence}. Please help!`,
            `(${sentence})`,
            `Erreur à l'installation : ${sentence}`,
            `Lecture de ${table} refusée à ${scope}`,
        ]
    }),
)

test.each(variants)('%s', (text) => {
    expect(isRefusedRead(text)).toBe(true)
    expect(catalogueSearch.rank(text, [], () => ({}))[0]).toEqual({
        key: REFUSED_READ,
        score: 1,
        reason: '',
    })
})

test.each([
    SENTENCE.replace('x_mioms_m365ticket', 'x_other_app'),
    SENTENCE.replace('x_mioms_m365ticket', 'x_mioms_m365ticket_2'),
    SENTENCE.replace('oauth_entity', 'incident'),
    SENTENCE.replace('oauth_entity', 'my_oauth_entity'),
    'The scope x_mioms_m365_assis has a table that extends oauth_entity.',
    'Outlook keeps asking for the password',
    '',
])('another sentence is none: %s', (text) => expect(isRefusedRead(text)).toBe(false))

test('the entry is shipped, and an admin may hide it', () => {
    expect(shippedCatalogue().map(({ key }) => key)).toContain(REFUSED_READ)
    const hidden = { key: REFUSED_READ, language: 'en', isActive: false } as ChangedSolution
    expect(catalogueSearch.rank(SENTENCE, [hidden], () => ({})).some(({ key }) => key === REFUSED_READ)).toBe(
        false,
    )
})
