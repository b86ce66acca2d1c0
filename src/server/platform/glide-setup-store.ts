import type { SetupStore } from '../ports.ts'
import { parseSetupState } from '../setup/parse-setup-state.ts'
import { glideRevisionStore } from './glide-revision-store.ts'
import { TABLES } from './tables.ts'

const revisions = glideRevisionStore(TABLES.setup_revision, 'state', parseSetupState)

/** The state carries the number of its revision itself. */
export const glideSetupStore: SetupStore = {
    latest() {
        const row = revisions.latest()
        return row && { state: { ...row.settings, revision: row.revision }, by: row.by, at: row.at }
    },
    append: (sysId, { state, by, at }) =>
        revisions.append(sysId, { revision: state.revision, settings: state, by, at }),
}
