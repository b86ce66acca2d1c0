import { loud } from './not-implemented.ts'

const { parse, stringify } = JSON

/** The Script Include JSON of the global scope. ServiceNowDocs: api-reference/server-api-reference/c_JSONAPI */
export function GlobalJSON(): object {
    return loud('global.JSON', {
        encode: (value: unknown) => stringify(value),
        decode: (text: unknown): unknown => parse(String(text)),
    })
}
GlobalJSON.parse = parse
GlobalJSON.stringify = stringify
