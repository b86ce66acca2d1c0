import { appError } from '../../errors.ts'
import { isSysId } from '../../identifiers.ts'
import { err, ok, type Result } from '../../result.ts'
import type { CaseStore } from '../case-store.ts'
import type { SupportCase } from '../support-case.ts'
import { INBOUND_LIMITS } from './inbound-update.ts'
import { CASE_NUMBER } from './parse-update.ts'

/** The case under our key, or under Microsoft's number. */
export function findCase(cases: CaseStore, name: string): Result<SupportCase> {
    const isNumber = name.length <= INBOUND_LIMITS.number && CASE_NUMBER.test(name)
    const found = isSysId(name.toLowerCase())
        ? cases.bySysId(name.toLowerCase())
        : isNumber
          ? cases.byNumber(name)
          : undefined
    return found ? ok(found) : err(appError('INBOUND_CASE_UNKNOWN'))
}
