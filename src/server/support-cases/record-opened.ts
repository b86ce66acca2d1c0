import { recordUpdate, type RecordUpdateDependencies } from './record-update.ts'
import type { SupportCase } from './support-case.ts'

/** The first row of a case's history, once: also of a case whose node died before it could write it. */
export const recordOpened = (deps: RecordUpdateDependencies, row: SupportCase): void =>
    void recordUpdate(deps, row.sysId, {
        updateId: 'opened',
        direction: 'local',
        kind: 'opened',
        at: row.openedAt,
        text: row.request.title,
        author: row.ownerName,
    })
