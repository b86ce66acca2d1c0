import { appError } from '../../errors.ts'
import { err, type Result } from '../../result.ts'
import type { CaseDependencies } from '../case-dependencies.ts'
import type { CaseUpdate } from '../case-update.ts'
import { recordUpdate, type NewUpdate } from '../record-update.ts'
import type { CaseFile, SupportCase } from '../support-case.ts'
import { updateSysId } from '../update-row.ts'
import { heard } from './heard.ts'
import { INBOUND_LIMITS, type ToldFile } from './inbound-update.ts'
import type { GivenBody } from '../../inbound/given-body.ts'
import { parseFile } from './parse-file.ts'
import { isRepeated, settled } from './receive-update.ts'
import type { Received } from './received.ts'
import { storedId } from './tellable-case.ts'

const toRow = (told: ToldFile): NewUpdate => ({
    updateId: storedId(told.updateId),
    direction: 'inbound',
    kind: 'file',
    sequence: told.sequence,
    at: told.at,
    text: told.text,
    author: told.author,
})

const isSameFile = ({ caseFiles }: CaseDependencies, file: CaseFile, told: ToldFile): boolean =>
    file.fileName === told.fileName &&
    file.contentType === told.contentType &&
    file.size === told.size &&
    caseFiles.base64(file.sysId) === told.base64

/**
 * Keeps a file that comes with a case, once. The file is kept before its row: a row whose file got lost would say that it
 * is there. A file that a crash left without a row is found again and used.
 */
export function receiveFile(deps: CaseDependencies, name: string, body: GivenBody): Result<Received> {
    const given = heard(deps, name, body, INBOUND_LIMITS.fileBody, parseFile)
    return given.ok ? take(deps, given.value.row, given.value.told) : given
}

function take(deps: CaseDependencies, row: SupportCase, told: ToldFile): Result<Received> {
    const update = toRow(told)
    const before = deps.caseUpdates.bySysId(updateSysId(deps.digest, row.sysId, update.updateId))
    if (before) return answered(deps, row, told, update, before)

    const left = deps.caseFiles.ofCase(row.sysId).find((file) => isSameFile(deps, file, told))
    const kept = left ?? deps.caseFiles.keep(row.sysId, told.fileName, told.contentType, told.base64)
    if (!kept) return err(appError('FILE_NOT_KEPT'))
    const recorded = recordUpdate(deps, row.sysId, { ...update, files: [kept] })
    if (recorded.isNew) return settled(deps, row, told.updateId, false)
    // Somebody was faster: theirs is the one that the row names.
    if (!left && !recorded.update.files.some(({ sysId }) => sysId === kept.sysId))
        deps.caseFiles.remove(kept.sysId)
    return answered(deps, row, told, update, recorded.update)
}

function answered(
    deps: CaseDependencies,
    row: SupportCase,
    told: ToldFile,
    update: NewUpdate,
    before: CaseUpdate,
): Result<Received> {
    const [file] = before.files
    const isSame = isRepeated(before, update) && file !== undefined && isSameFile(deps, file, told)
    return isSame ? settled(deps, row, told.updateId, true) : err(appError('UPDATE_DIFFERS'))
}
