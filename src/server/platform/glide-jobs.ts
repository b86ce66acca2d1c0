import type { Jobs } from '../ports.ts'
import { textOf } from './glide-values.ts'
import { mapRecords } from './records.ts'

export const glideJobs: Jobs = {
    find: (name) =>
        mapRecords(
            'sysauto_script',
            (query) => {
                query.addQuery('name', name)
                query.setLimit(1)
            },
            (record) => ({ sysId: record.getUniqueValue(), runAs: textOf(record, 'run_as') }),
        )[0],
}
