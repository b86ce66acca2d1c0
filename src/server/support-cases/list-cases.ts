import { appError } from '../errors.ts'
import { isSysId } from '../identifiers.ts'
import { formatTime } from '../microsoft-clients/microsoft-time.ts'
import { err, ok, type Result } from '../result.ts'
import { SCOPE } from '../scope.ts'
import type { CaseDependencies } from './case-dependencies.ts'
import { toListedCase } from './case-view.ts'
import { viewOf } from './read-incident-cases.ts'
import { CASE_STATES } from './support-case.ts'
import type { CaseList, IncidentCases } from './support-case-view.ts'

const PAGE_SIZE = 50
/** Unless told otherwise: what is not over. */
const ONGOING = CASE_STATES.filter((state) => !['closed', 'cancelled', 'refused'].includes(state))

export interface CaseListQuery {
    /** States, by commas; empty: all that are not over; `all`: all. */
    readonly states: string
    /** `true`: only those that the user opened. */
    readonly mine: string
    /** From 1; empty: 1. */
    readonly page: string
}

/**
 * The cases of the instance, updated last first. A case whose incident the user may not read is left out of its page; the
 * total counts it.
 */
export function listCases(deps: CaseDependencies, query: CaseListQuery): Result<CaseList> {
    const { user, clock } = deps
    if (!user.mayOpenCases) return err(appError('CASE_ROLE_MISSING', [`${SCOPE}.administrator`]))
    const asked = query.states.split(',').filter((state) => state !== '')
    const states = query.states === 'all' ? CASE_STATES : CASE_STATES.filter((state) => asked.includes(state))
    const known = query.states === 'all' || states.length === asked.length
    if (!known) return err(appError('REQUEST_INVALID', [`states must be of: ${CASE_STATES.join(', ')}`]))
    const page = query.page === '' ? 1 : Number(query.page)
    if (!(page >= 1 && Math.floor(page) === page))
        return err(appError('REQUEST_INVALID', ['page must be a whole number from 1']))
    const { total, cases } = deps.cases.list(
        {
            states: asked.length === 0 ? ONGOING : states,
            owner: query.mine === 'true' ? user.sysId : '',
        },
        (page - 1) * PAGE_SIZE,
        PAGE_SIZE,
    )
    const incidents = deps.caseIncidents.readable([
        ...new Set(cases.map(({ incidentSysId }) => incidentSysId)),
    ])
    return ok({
        cases: cases.flatMap((row) => {
            const incident = incidents.get(row.incidentSysId)
            return incident ? [toListedCase(deps, row, incident)] : []
        }),
        total,
        page,
        pageSize: PAGE_SIZE,
        answeredAt: formatTime(clock.now()),
        user: { language: user.language, timeZone: user.timeZone, isAdmin: user.isAdmin },
    })
}

/** One case, with its incident and the incident's other cases. */
export function readCase(deps: CaseDependencies, caseSysId: string): Result<IncidentCases> {
    if (!isSysId(caseSysId))
        return err(appError('REQUEST_INVALID', ['the sys_id is not 32 hexadecimal digits']))
    const row = deps.cases.bySysId(caseSysId)
    const incident = row && deps.caseIncidents.ofUser(row.incidentSysId)
    return incident ? ok(viewOf(deps, incident)) : err(appError('CASE_NOT_FOUND'))
}
