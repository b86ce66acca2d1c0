import { join } from 'node:path'
import { readCatalogue } from '../../../catalogue/read-catalogue.ts'
import { rowsOfArea } from '../../../catalogue/solution-rows.ts'
import { SOLUTION_AREAS } from '../../../src/server/recommendations/solution-areas.ts'

const { areas, problems } = readCatalogue(join(__dirname, '../../../catalogue'))
const entries = areas.flatMap(({ solutions }) => solutions)

/** The columns' lengths: src/fluent/recommendations/solution.now.ts. */
const LENGTHS = {
    key: 80,
    language: 3,
    area: 40,
    title: 100,
    symptoms: 4000,
    cause: 1000,
    agent_steps: 4000,
    admin_steps: 4000,
    verify: 1000,
    applies_to: 1000,
    pages: 4000,
    reviewed: 10,
    content_hash: 32,
} as const

test('the app knows each area by the name that its file has', () =>
    expect(Object.fromEntries(areas.map(({ area, name }) => [area, name]))).toEqual(SOLUTION_AREAS))

test('every entry keeps the schema and the rules', () => expect(problems).toEqual([]))

test('the catalogue covers at least 120 problems in 13 areas, 40 of them in French', () => {
    expect(areas).toHaveLength(13)
    expect(entries.length).toBeGreaterThanOrEqual(120)
    expect(entries.filter(({ inFrench }) => inFrench).length).toBeGreaterThanOrEqual(40)
})

test('every text fits its column', () => {
    for (const row of areas.flatMap(rowsOfArea))
        for (const column of Object.keys(LENGTHS) as (keyof typeof LENGTHS)[])
            expect([row.key, column, row[column].length <= LENGTHS[column]]).toEqual([row.key, column, true])
})

test('an entry was reviewed on a day that there is, not in the future of its release', () => {
    for (const { id, reviewed } of entries)
        expect([id, new Date(`${reviewed}T00:00:00Z`).toISOString().slice(0, 10)]).toEqual([id, reviewed])
})
