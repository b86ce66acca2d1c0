import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'

interface Document {
    readonly servers: readonly { readonly url: string }[]
    readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const DIRECTORY = 'docs/api'
/** The documents of docs/api by file name; they refer to each other by it. */
export const documents = Object.fromEntries(
    readdirSync(DIRECTORY)
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => [name, parse(readFileSync(join(DIRECTORY, name), 'utf8')) as Document]),
)

/** Those of routes that the package itself has; the others describe what somebody else offers, and the app calls. */
export const ownDocuments = Object.values(documents).filter(({ servers }) =>
    servers.every(({ url }) => url.includes('/api/x_mioms_m365_assis/')),
)

/** Holds a value against a schema of a document; answers what does not fit. */
export function misfits(pointer: string, value: unknown, document = 'support.openapi.yaml'): string {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats(ajv)
    for (const [name, one] of Object.entries(documents)) ajv.addSchema({ ...one, $id: `api:/${name}` })
    const validate = ajv.compile({ $ref: `api:/${document}#${pointer}` })
    return validate(value) ? '' : ajv.errorsText(validate.errors)
}
