import { strToU8, zipSync } from 'fflate'

export const SCOPE_ID = 'a0000000000000000000000000000001'
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const values = (of: Readonly<Record<string, string>>): string =>
    Object.entries(of)
        .map(([name, value]) => `<${name}>${escaped(value)}</${name}>`)
        .join('')

/** One record as an update XML. */
export const record = (
    table: string,
    of: Readonly<Record<string, string>>,
    action = 'INSERT_OR_UPDATE',
): string =>
    `<record_update table="${table}"><${table} action="${action}">${values(of)}</${table}></record_update>`

export const application = (version = '1.0.0'): string =>
    record('sys_app', { sys_id: SCOPE_ID, scope: 'x_pkg', name: 'Package', version })

/** A table with its columns as a dictionary file. */
export const dictionary = (name: string, columns: string, attributes = ''): string =>
    `<?xml version="1.0"?><database><element name="${name}" type="collection" label="${name}" access="public" ws_access="true" read_access="true" create_access="true" update_access="true" delete_access="true" ${attributes}>${columns}</element></database>`

export const element = (name: string, attributes = ''): string =>
    `<element name="${name}" type="string" label="${name}" max_length="40" ${attributes}/>`

/** The zip of a package: paths with or without a leading slash, as both exist. */
export const zipOf = (files: Readonly<Record<string, string>>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
