import type { SetupStore } from '../ports.ts'
import { parseSetupState } from '../setup/parse-setup-state.ts'
import { numberOf, textOf, timeOf, toGlideTime } from './glide-values.ts'
import { insertRecord, mapRecords } from './records.ts'
import { TABLES } from './tables.ts'

export const glideSetupStore: SetupStore = {
    latest: () =>
        mapRecords(
            TABLES.setup_revision,
            (query) => {
                query.orderByDesc('revision')
                query.setLimit(1)
            },
            (record) => ({
                state: {
                    ...parseSetupState(textOf(record, 'state')),
                    revision: numberOf(record, 'revision'),
                },
                by: textOf(record, 'changed_by'),
                at: timeOf(record, 'changed_at') ?? 0,
            }),
        )[0],
    append: (sysId, { state, by, at }) =>
        insertRecord(TABLES.setup_revision, sysId, {
            revision: String(state.revision),
            state: JSON.stringify(state),
            changed_by: by,
            changed_at: toGlideTime(at),
        }),
}
