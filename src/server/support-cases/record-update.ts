import type { Digest } from '../ports.ts'
import type { CaseUpdateStore } from './case-store.ts'
import type { CaseUpdate } from './case-update.ts'

export interface RecordUpdateDependencies {
    readonly caseUpdates: CaseUpdateStore
    readonly digest: Digest
}

/** What is said of an update; the rest follows. */
export type NewUpdate = Pick<CaseUpdate, 'updateId' | 'direction' | 'kind' | 'at' | 'text'> &
    Partial<Pick<CaseUpdate, 'sequence' | 'state' | 'author' | 'files' | 'delivery'>>

/** sys_id of an update: what comes twice under one id is one row. */
export const updateSysId = (digest: Digest, caseSysId: string, updateId: string): string =>
    digest.md5(`support-case-update:${caseSysId}:${updateId}`)

/**
 * Adds an update to a case, once: what is there already is answered as it stands. The row is all that must not be lost;
 * `settleCase` makes the rest of it.
 */
export function recordUpdate(
    { caseUpdates, digest }: RecordUpdateDependencies,
    caseSysId: string,
    update: NewUpdate,
): { readonly isNew: boolean; readonly update: CaseUpdate } {
    const row: CaseUpdate = {
        sequence: null,
        state: '',
        author: '',
        files: [],
        delivery: '',
        note: 'pending',
        ...update,
        sysId: updateSysId(digest, caseSysId, update.updateId),
        caseSysId,
    }
    if (caseUpdates.add(row)) return { isNew: true, update: row }
    return { isNew: false, update: caseUpdates.bySysId(row.sysId) ?? row }
}
