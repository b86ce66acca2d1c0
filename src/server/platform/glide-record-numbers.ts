import { GlideRecordSecure } from '@servicenow/glide'
import type { RecordNumbers } from '../user-operations/people/record-numbers.ts'

export const glideRecordNumbers: RecordNumbers = {
    readable(table, sysId) {
        const record = new GlideRecordSecure(table)
        return record.get(sysId) ? String(record.getValue('number') ?? '') : undefined
    },
}
