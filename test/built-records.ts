/** The records that the build made, for tests that hold a promise over all of them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'

export type Fields = Readonly<Record<string, unknown>>

const APP = 'dist/app'
const FOLDERS = ['update', 'unload', 'author_elective_update']
const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, parseAttributeValue: false })

/** Text of a field that may carry attributes. */
export const text = (value: unknown): string =>
    typeof value === 'object' && value !== null
        ? String((value as Fields)['#text'] ?? '')
        : String(value ?? '')

/** A file of the package, parsed; attributes begin with `@_`. */
export const parsed = (path: string): Fields => parser.parse(readFileSync(join(APP, path), 'utf8')) as Fields

const folders = new Set(readdirSync(APP))

const updates: readonly Fields[] = FOLDERS.filter((folder) => folders.has(folder)).flatMap((folder) =>
    readdirSync(join(APP, folder)).map(
        (name) => (parsed(join(folder, name))['record_update'] ?? {}) as Fields,
    ),
)

/** All records of a table in the package. */
export const records = (table: string): readonly Fields[] =>
    updates.flatMap((update) => (update[table] === undefined ? [] : ([update[table]].flat() as Fields[])))

/** Names of the app's own tables. */
export const builtTables: readonly string[] = readdirSync(join(APP, 'dictionary')).map((name) =>
    name.replace('.xml', ''),
)

/** Names of the roles that an access control asks for. */
export const rolesOfAcl = (aclSysId: string): readonly string[] =>
    records('sys_security_acl_role')
        .filter((grant) => text(grant['sys_security_acl']) === aclSysId)
        .map((grant) => String((grant['sys_user_role'] as Fields)['@_name']))
