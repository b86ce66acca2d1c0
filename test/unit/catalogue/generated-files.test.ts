import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileCatalogue, compiledModule } from '../../../catalogue/compiled-solutions.ts'
import { readCatalogue } from '../../../catalogue/read-catalogue.ts'
import { recordsModule } from '../../../catalogue/solution-records.ts'
import { rowsOfArea } from '../../../catalogue/solution-rows.ts'
import { COMPILED_TERMS_VERSION } from '../../../src/server/recommendations/generated/compiled-solutions.ts'
import { shippedSolutions } from '../../../src/server/recommendations/solution-index.ts'
import {
    readSolutionTerms,
    solutionTerms,
    TERMS_VERSION,
} from '../../../src/server/recommendations/solution-terms.ts'

const ROOT = join(__dirname, '../../..')
const { areas } = readCatalogue(join(ROOT, 'catalogue'))

test.each(areas.map((area) => area.area))(
    'the records of %s are what its file says: after a change run `npm run catalogue`',
    (name) => {
        const area = areas.find((one) => one.area === name)!
        const file = join(ROOT, `src/fluent/recommendations/generated/solutions-${name}.now.ts`)
        expect(readFileSync(file, 'utf8')).toBe(recordsModule(name, rowsOfArea(area)))
    },
)

test('the search documents are those of the catalogue, read with the lexicon of today', () => {
    const file = join(ROOT, 'src/server/recommendations/generated/compiled-solutions.ts')
    expect(COMPILED_TERMS_VERSION).toBe(TERMS_VERSION)
    expect(readFileSync(file, 'utf8')).toBe(compiledModule(compileCatalogue(areas)))
})

test('a search reads of the compiled form what it would read of the texts', () => {
    const [area] = areas
    const [entry] = area!.solutions
    const shipped = shippedSolutions().find(({ key, language }) => key === entry!.id && language === 'en')
    expect(shipped?.kind).toBe(entry!.kind)
    expect(shipped?.terms).toEqual(readSolutionTerms(solutionTerms({ ...entry!, area: area!.name })))
})
