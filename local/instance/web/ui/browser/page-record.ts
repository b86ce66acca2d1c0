import { loud } from './loud.ts'

interface RecordData {
    readonly values: Readonly<Record<string, string>>
    readonly display: Readonly<Record<string, string>>
    readonly displayValue: string
}

const address = (table: string, sysId: string): string =>
    `/local/record.json?table=${encodeURIComponent(table)}&sys_id=${encodeURIComponent(sysId)}`

/** A record as a script in the browser sees it: its readable columns as text. Not found: without rows. */
function pageRecord(table: string, sysId: string, data: RecordData | undefined): object {
    const value = (name: unknown): string => data?.values[String(name)] ?? ''
    return loud(`GlideRecord ${table}`, {
        ...(data?.values ?? { sys_id: '' }),
        getValue: value,
        getDisplayValue: (name?: unknown): string =>
            name === undefined ? (data?.displayValue ?? '') : (data?.display[String(name)] ?? ''),
        getTableName: () => table,
        getUniqueValue: () => (data ? sysId : ''),
        isValidRecord: () => data !== undefined,
        currentRow: data ? 0 : -1,
        rows: data ? [data.values] : [],
    })
}

const read = (request: XMLHttpRequest): RecordData | undefined => {
    if (request.status === 404) return undefined
    if (request.status !== 200) throw new Error(`getReference: ${String(request.status)}`)
    return JSON.parse(request.responseText) as RecordData
}

/** The record that a reference names, at once; with a callback when it has come. */
export function fetchRecord(
    table: string,
    sysId: string,
    callback?: (record: object) => void,
): object | undefined {
    const request = new XMLHttpRequest()
    request.open('GET', address(table, sysId), callback !== undefined)
    if (callback) request.onload = () => callback(pageRecord(table, sysId, read(request)))
    request.send()
    return callback ? undefined : pageRecord(table, sysId, read(request))
}

/** A record's display value, at once; '' without one that the user may read. */
export function displayValueOf(table: string, sysId: string): string {
    const request = new XMLHttpRequest()
    request.open('GET', address(table, sysId), false)
    request.send()
    return read(request)?.displayValue ?? ''
}
