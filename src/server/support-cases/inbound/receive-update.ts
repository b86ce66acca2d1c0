import { appError } from '../../errors.ts'
import { err, ok, type Result } from '../../result.ts'
import type { CaseDependencies } from '../case-dependencies.ts'
import type { CaseUpdate } from '../case-update.ts'
import { settleCase } from '../hold-case.ts'
import { recordUpdate, type NewUpdate } from '../record-update.ts'
import type { SupportCase } from '../support-case.ts'
import { updateSysId } from '../update-row.ts'
import { heard } from './heard.ts'
import { INBOUND_LIMITS, type ToldUpdate } from './inbound-update.ts'
import type { GivenBody } from '../../inbound/given-body.ts'
import { parseUpdate } from './parse-update.ts'
import type { Received } from './received.ts'
import { storedId, tellableCase } from './tellable-case.ts'

const toRow = (told: ToldUpdate): NewUpdate => ({
    updateId: storedId(told.updateId),
    direction: 'inbound',
    kind: told.kind,
    sequence: told.sequence,
    at: told.at,
    state: told.state,
    // The text of an accepted case is its number.
    text: told.kind === 'accepted' ? [told.number, told.text].filter(Boolean).join('\n') : told.text,
    author: told.author,
})

/** Whether what came under an id is what came under it before. */
export const isRepeated = (before: CaseUpdate, update: NewUpdate): boolean =>
    before.kind === update.kind &&
    before.sequence === (update.sequence ?? null) &&
    before.at === update.at &&
    before.state === (update.state ?? '') &&
    before.text === update.text &&
    before.author === (update.author ?? '')

/**
 * Takes what another system tells of a case, once: the row is written first, all else follows from it. Sending it again is
 * answered as done, and finishes what a crash left.
 */
export function receiveUpdate(deps: CaseDependencies, name: string, body: GivenBody): Result<Received> {
    const given = heard(deps, name, body, INBOUND_LIMITS.body, parseUpdate)
    return given.ok ? take(deps, given.value.row, given.value.told) : given
}

function take(deps: CaseDependencies, row: SupportCase, told: ToldUpdate): Result<Received> {
    const update = toRow(told)
    const before = deps.caseUpdates.bySysId(updateSysId(deps.digest, row.sysId, update.updateId))
    if (before && !isRepeated(before, update)) return err(appError('UPDATE_DIFFERS'))
    if (told.number !== '' && row.microsoftNumber !== '' && row.microsoftNumber !== told.number)
        return err(appError('CASE_NUMBER_DIFFERS'))
    // Before the row: whoever died in between hears the number again.
    if (told.number !== '' && row.microsoftNumber === '')
        deps.cases.save(row.sysId, { microsoftNumber: told.number })
    const recorded = before ? { isNew: false, update: before } : recordUpdate(deps, row.sysId, update)
    if (!recorded.isNew && !isRepeated(recorded.update, update)) return err(appError('UPDATE_DIFFERS'))
    return settled(deps, row, told.updateId, !recorded.isNew)
}

/** What follows from the row, and the answer. */
export function settled(
    deps: CaseDependencies,
    row: SupportCase,
    updateId: string,
    duplicate: boolean,
): Result<Received> {
    settleCase(deps, row.sysId)
    return ok({ updateId, duplicate, case: tellableCase(deps.cases.bySysId(row.sysId) ?? row) })
}
