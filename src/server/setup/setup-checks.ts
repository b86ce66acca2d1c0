import { isSkipped } from './entry-problems.ts'
import { featuresOf, usesConnector } from './setup-choices.ts'
import type { SetupState, SetupStep } from './setup-state.ts'

/** Checks that the steps ask for. Features register more; Diagnostics runs them all. */
export type CheckId =
    | 'oauth-tables-readable'
    | 'outbound-grant-type'
    | 'outbound-token-url'
    | 'outbound-redirect-url'
    | 'graph-token'
    | 'graph-permissions'
    | 'connector-token'
    | 'azure-token'
    | 'inbound-client'
    | 'oidc-provider'
    | 'integration-user'

export type CheckStatus = 'pass' | 'warn' | 'fail' | 'not-run'

export interface CheckResult {
    readonly id: CheckId
    readonly status: CheckStatus
    /** The entries that were checked (`subjectOf`): a result speaks for no others. */
    readonly subject: string
}

const GRAPH: readonly CheckId[] = [
    'oauth-tables-readable',
    'outbound-grant-type',
    'outbound-token-url',
    'outbound-redirect-url',
    'graph-token',
    'graph-permissions',
]

/** The checks that must not fail before a step may be left. */
export function requiredChecks(state: SetupState, step: SetupStep): readonly CheckId[] {
    const { 'setup-type': choices, inbound } = state.entries
    switch (step) {
        case 'outbound':
            return [
                ...GRAPH,
                ...(usesConnector(choices) ? (['connector-token'] as const) : []),
                ...(featuresOf(choices).includes('user-operations') ? (['azure-token'] as const) : []),
            ]
        case 'inbound':
            if (isSkipped(state, 'inbound')) return []
            return [inbound.externalOidc ? 'oidc-provider' : 'inbound-client']
        case 'integration-user':
            return isSkipped(state, 'integration-user') ? [] : ['integration-user']
        default:
            return []
    }
}

/** What a check looks at: when it changes, the result that there is says nothing any more. */
export function subjectOf(state: SetupState, check: CheckId): string {
    const { tenant, outbound, inbound, 'integration-user': user, 'setup-type': choices } = state.entries
    switch (check) {
        case 'oauth-tables-readable':
            return ''
        case 'graph-permissions':
            return JSON.stringify([tenant, outbound.graphProfile, featuresOf(choices)])
        case 'connector-token':
            return JSON.stringify([tenant, outbound.connectorProfile, choices.connectorUrl])
        case 'azure-token':
            return JSON.stringify([tenant, outbound.azureProfile])
        case 'inbound-client':
        case 'oidc-provider':
            return JSON.stringify([tenant, inbound.externalOidc, inbound.client])
        case 'integration-user':
            return JSON.stringify([inbound.externalOidc, user.user, user.restClientId])
        default:
            return JSON.stringify([tenant, outbound.graphProfile])
    }
}

/** The required checks of a step that did not pass for what is entered now. */
export function openChecks(
    state: SetupState,
    step: SetupStep,
    results: readonly CheckResult[],
): readonly CheckId[] {
    return requiredChecks(state, step).filter((id) => {
        const subject = subjectOf(state, id)
        const result = results.find((one) => one.id === id && one.subject === subject)
        return result === undefined || result.status === 'fail' || result.status === 'not-run'
    })
}
