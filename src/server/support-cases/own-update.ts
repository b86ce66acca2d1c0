import type { Digest } from '../ports.ts'
import { updateSysId } from './record-update.ts'
import type { CaseUpdate } from './case-update.ts'
import type { SupportCase } from './support-case.ts'

/** A row of the case's history that the app itself writes; doing it again makes no second one. */
export const ownUpdate = (
    deps: { readonly digest: Digest },
    { sysId }: Pick<SupportCase, 'sysId'>,
    update: Pick<CaseUpdate, 'updateId' | 'direction' | 'kind' | 'at'> & Partial<CaseUpdate>,
): CaseUpdate => ({
    sysId: updateSysId(deps.digest, sysId, update.updateId),
    caseSysId: sysId,
    sequence: null,
    state: '',
    text: '',
    author: '',
    files: [],
    delivery: '',
    note: 'none',
    ...update,
})
