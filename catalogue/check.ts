import { readCatalogue } from './read-catalogue.ts'

const { areas, problems } = readCatalogue(import.meta.dirname)
for (const { area, solutions } of areas) {
    const french = solutions.filter(({ inFrench }) => inFrench).length
    console.log(`${area}: ${solutions.length} solutions, ${french} in French`)
}
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
