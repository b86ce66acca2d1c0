import type { Digest } from '../ports.ts'
import type { CaseUpdateStore } from './case-store.ts'
import type { CaseUpdate } from './case-update.ts'
import { updateRow } from './update-row.ts'

export interface RecordUpdateDependencies {
    readonly caseUpdates: CaseUpdateStore
    readonly digest: Digest
}

/** What is said of an update; the rest follows. */
export type NewUpdate = Pick<CaseUpdate, 'updateId' | 'direction' | 'kind' | 'at' | 'text'> &
    Partial<Pick<CaseUpdate, 'sequence' | 'state' | 'author' | 'files' | 'delivery'>>

/**
 * Adds an update to a case, once: what is there already is answered as it stands. The row is all that must not be lost;
 * `settleCase` makes the rest of it.
 */
export function recordUpdate(
    deps: RecordUpdateDependencies,
    caseSysId: string,
    update: NewUpdate,
): { readonly isNew: boolean; readonly update: CaseUpdate } {
    const row = updateRow(deps, caseSysId, { note: 'pending', ...update })
    if (deps.caseUpdates.add(row)) return { isNew: true, update: row }
    return { isNew: false, update: deps.caseUpdates.bySysId(row.sysId) ?? row }
}
