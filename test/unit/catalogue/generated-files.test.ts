import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
    compileCatalogue,
    compiledModule,
    type LabelledTicket,
    namesProblem,
} from '../../../catalogue/compiled-solutions.ts'
import { readCatalogue } from '../../../catalogue/read-catalogue.ts'
import { recordsModule } from '../../../catalogue/solution-records.ts'
import { rowsOfArea } from '../../../catalogue/solution-rows.ts'
import { COMPILED_TERMS_VERSION } from '../../../src/server/recommendations/generated/compiled-solutions.ts'
import { shippedSolutions } from '../../../src/server/recommendations/solution-index.ts'
import {
    readSolutionTerms,
    TERMS_VERSION,
    wholeTerms,
} from '../../../src/server/recommendations/solution-terms.ts'

const ROOT = join(__dirname, '../../..')
const { areas } = readCatalogue(join(ROOT, 'catalogue'))
const TRAINING = join(ROOT, 'training/recommendations/train')
const tickets = readdirSync(TRAINING)
    .sort()
    .flatMap((file) => readFileSync(join(TRAINING, file), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as LabelledTicket)

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
    expect(readFileSync(file, 'utf8')).toBe(compiledModule(compileCatalogue(areas, tickets)))
})

test('a search reads of the compiled form what it would read of the texts and of the tickets', () => {
    const entry = areas.flatMap(({ solutions }) => solutions).find(({ id }) => id === 'mailbox-full')!
    const own = tickets
        .filter(namesProblem)
        .filter(({ solutions, language }) => solutions[0] === entry.id && language !== 'fr')
    const shipped = shippedSolutions().find(({ key, language }) => key === entry.id && language === 'en')
    const symptoms = [...entry.symptoms, ...own.map(({ text }) => text)]
    const area = areas.find(({ solutions }) => solutions.includes(entry))!.name
    const whole = readSolutionTerms(wholeTerms({ ...entry, symptoms, area }))
    expect(own.length).toBeGreaterThan(0)
    expect(shipped?.kind).toBe(entry.kind)
    expect(shipped?.terms).toEqual(whole)
})
