import { appError, type AppError } from '../errors.ts'
import type { CaseDependencies } from './case-dependencies.ts'
import { isWithMicrosoft } from './support-case.ts'

export type CasesOnTabDependencies = Pick<CaseDependencies, 'cases' | 'caseIncidents'>

/** How many cases an incident has; and a warning for each that is with Microsoft still while the incident is over. */
export function casesOnTab(
    { cases, caseIncidents }: CasesOnTabDependencies,
    incidentSysId: string,
): { readonly count: number; readonly warnings: readonly AppError[] } {
    const found = cases.ofIncident(incidentSysId)
    const open = found.filter(isWithMicrosoft)
    const isEnded = open.length > 0 && caseIncidents.ofUser(incidentSysId)?.isEnded === true
    return {
        count: found.length,
        warnings: isEnded
            ? open.map(({ microsoftNumber, ordinal }) =>
                  appError('CASE_STILL_OPEN', [microsoftNumber || `#${ordinal}`]),
              )
            : [],
    }
}
