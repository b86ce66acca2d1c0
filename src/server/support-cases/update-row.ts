import type { Digest } from '../ports.ts'
import type { CaseUpdate } from './case-update.ts'

/** sys_id of an update: what comes twice under one id is one row. */
export const updateSysId = (digest: Digest, caseSysId: string, updateId: string): string =>
    digest.md5(`support-case-update:${caseSysId}:${updateId}`)

/** A row of a case's history; what is not said of it is empty, and it needs no note on the incident. */
export const updateRow = (
    { digest }: { readonly digest: Digest },
    caseSysId: string,
    update: Pick<CaseUpdate, 'updateId' | 'direction' | 'kind' | 'at'> &
        Partial<Omit<CaseUpdate, 'sysId' | 'caseSysId'>>,
): CaseUpdate => ({
    sequence: null,
    state: '',
    text: '',
    author: '',
    files: [],
    delivery: '',
    note: 'none',
    ...update,
    sysId: updateSysId(digest, caseSysId, update.updateId),
    caseSysId,
})
