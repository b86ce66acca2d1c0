/**
 * Holds the documents of docs/api against the OpenAPI specification that they name. Prints what does not fit, a line a
 * document, and nothing when all do. A program of its own: the validator is an ES module that jest cannot load.
 */
import { Validator } from '@seriousme/openapi-schema-validator'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2] ?? 'docs/api'
const names = readdirSync(folder).filter((name) => name.endsWith('.openapi.yaml'))
for (const name of names) {
    const validator = new Validator()
    // They refer to each other by file name.
    for (const other of names) await validator.addSpecRef(join(folder, other), other)
    const { valid, errors } = await validator.validate(join(folder, name))
    if (!valid) console.log(`${name}: ${typeof errors === 'string' ? errors : JSON.stringify(errors)}`)
}
console.log(`${names.length} documents`)
