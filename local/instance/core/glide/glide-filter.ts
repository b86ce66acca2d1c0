import { host } from './host.ts'
import { loud } from './not-implemented.ts'
import { readBack } from './record-proxy.ts'

interface GivenRecord {
    getTableName(): unknown
}

const meets = (record: GivenRecord, encoded: string, all: boolean, caseSensitive: boolean): boolean =>
    host.meets(String(record.getTableName()), readBack(record).values, encoded, { all, caseSensitive })

/**
 * A filter over records as they stand, saved or not. Its `javascript:` values are evaluated in the sandbox always.
 * ServiceNowDocs: api-reference/server-api-reference/c_GlideFilterScopedAPI
 */
const filter = (encoded: string): object => {
    let caseSensitive = true
    return loud('GlideFilter', {
        match: (record: GivenRecord, all: unknown = false) =>
            meets(record, encoded, all === true, caseSensitive),
        setCaseSensitive(wanted: unknown): void {
            caseSensitive = wanted === true
        },
        setEnforceSecurity(enforce: unknown): void {
            if (enforce !== true)
                throw new Error('local instance: GlideFilter.setEnforceSecurity(false) is not implemented')
        },
    })
}

export class GlideFilter {
    constructor(encoded: unknown, title: unknown) {
        if (title === undefined) throw new TypeError('GlideFilter needs a filter and a title')
        return filter(String(encoded)) as unknown as GlideFilter
    }
    static checkRecord(record: GivenRecord, encoded: unknown, match: unknown = true): boolean {
        return meets(record, String(encoded), match === true, true)
    }
}
