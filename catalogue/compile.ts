/** `npm run catalogue`: makes of the areas' files the records and the search documents that the app ships. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { trainingTexts } from '../training/recommendations/read-data.ts'
import { compileCatalogue, compiledModule } from './compiled-solutions.ts'
import { readCatalogue } from './read-catalogue.ts'
import { recordsModule } from './solution-records.ts'
import { rowsOfArea } from './solution-rows.ts'

const ROOT = join(import.meta.dirname, '..')
const RECORDS = join(ROOT, 'src/fluent/recommendations/generated')
const COMPILED = join(ROOT, 'src/server/recommendations/generated')

const { areas, problems } = readCatalogue(import.meta.dirname)
for (const problem of problems) console.error(problem)
if (problems.length > 0) {
    process.exitCode = 1
} else {
    mkdirSync(RECORDS, { recursive: true })
    mkdirSync(COMPILED, { recursive: true })
    const written = new Set<string>()
    for (const area of areas) {
        const file = `solutions-${area.area}.now.ts`
        written.add(file)
        writeFileSync(join(RECORDS, file), recordsModule(area.area, rowsOfArea(area)))
    }
    for (const file of readdirSync(RECORDS)) if (!written.has(file)) rmSync(join(RECORDS, file))
    writeFileSync(
        join(COMPILED, 'compiled-solutions.ts'),
        compiledModule(compileCatalogue(areas, trainingTexts())),
    )
    const rows = areas.flatMap(rowsOfArea)
    console.log(JSON.stringify({ areas: areas.length, solutions: rows.length }))
}
