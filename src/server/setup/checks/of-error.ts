import type { AppError } from '../../errors.ts'
import { found, type CheckStatus, type Finding, type FixLink } from '../check.ts'

export const CALLS_LINK: FixLink = {
    text: 'Open the calls to Microsoft',
    url: '/x_mioms_m365_assis_outbound_call_list.do?sysparm_query=ORDERBYDESCstarted',
}

/** An error as a finding; one that passes by itself says nothing about what was entered. */
export const ofError = (
    error: AppError,
    link: FixLink | null,
    status: Exclude<CheckStatus, 'pass'> = error.retryable || error.code === 'INSTANCE_CLONED'
        ? 'not-run'
        : 'fail',
): Finding =>
    found(status, {
        message: error.message,
        fix: error.fix,
        parameters: error.parameters,
        whoFixes: error.whoFixes,
        link,
        code: error.code,
        correlationId: error.correlationId,
    })
