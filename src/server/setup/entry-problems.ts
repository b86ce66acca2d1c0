import { isDomain, isGuid, isMailAddress, isSysId } from '../identifiers.ts'
import { featuresOf, setupTypeOf, somebodyCallsIn, usesConnector } from './setup-choices.ts'
import type { EntryStep, SetupState } from './setup-state.ts'

/** Why an entry cannot stand; the page has the sentence and the fix. */
export type ProblemCode =
    | 'missing'
    | 'not-a-tenant'
    | 'is-a-url'
    | 'has-spaces'
    | 'not-a-sys-id'
    | 'not-an-app-id'
    | 'not-a-mail-address'
    | 'not-https'
    | 'somebody-calls-in'
    | 'not-a-date'

export interface EntryProblem {
    readonly field: string
    readonly code: ProblemCode
}

type Check = (text: string) => ProblemCode | undefined

/** What people paste by mistake is named before anything else. */
const pasted: Check = (text) => {
    if (text === '') return 'missing'
    if (/^https?:/i.test(text)) return 'is-a-url'
    return /\s/.test(text) ? 'has-spaces' : undefined
}
const tenant: Check = (text) => pasted(text) ?? (isGuid(text) || isDomain(text) ? undefined : 'not-a-tenant')
const sysId: Check = (text) => (text === '' ? 'missing' : isSysId(text) ? undefined : 'not-a-sys-id')
/** What is wrong with an Application (client) ID of Microsoft Entra. */
export const appIdProblem: Check = (text) => pasted(text) ?? (isGuid(text) ? undefined : 'not-an-app-id')
const host: Check = (text) => pasted(text)
const mail: Check = (text) =>
    text === '' ? 'missing' : isMailAddress(text) ? undefined : 'not-a-mail-address'
const https: Check = (text) => {
    if (text === '') return 'missing'
    if (/\s/.test(text)) return 'has-spaces'
    // What an address bar of a portal holds; that it begins with https makes it no base URL.
    if (/^https:.*#/i.test(text)) return 'is-a-url'
    return /^https:\/\/[^/?#@]+(?:\/[^?#]*)?$/i.test(text) ? undefined : 'not-https'
}

/** Is the step skipped: by the admin's word, else by what the choices need? */
export function isSkipped(state: SetupState, step: 'inbound' | 'integration-user'): boolean {
    return state.entries[step].skip ?? !somebodyCallsIn(state.entries['setup-type'])
}

type Finding = readonly [field: string, code: ProblemCode | undefined]

const FINDINGS: { readonly [Step in EntryStep]: (state: SetupState) => readonly Finding[] } = {
    'setup-type': ({ entries: { 'setup-type': choices } }) => [
        ['basicAuthentication', choices.basicAuthentication === null ? 'missing' : undefined],
        [
            'singleTenant',
            choices.basicAuthentication === false && choices.singleTenant === null ? 'missing' : undefined,
        ],
        ['features', setupTypeOf(choices) && featuresOf(choices).length === 0 ? 'missing' : undefined],
        ['connectorUrl', usesConnector(choices) ? https(choices.connectorUrl) : undefined],
    ],
    tenant: ({ entries }) => [['domain', tenant(entries.tenant.domain)]],
    outbound: ({ entries: { outbound, 'setup-type': choices } }) => [
        ['graphProfile', sysId(outbound.graphProfile)],
        ['connectorProfile', usesConnector(choices) ? sysId(outbound.connectorProfile) : undefined],
        ...(['userOperationsProfile', 'azureProfile'] as const).map(
            (field): Finding => [
                field,
                featuresOf(choices).includes('user-operations') ? sysId(outbound[field]) : undefined,
            ],
        ),
    ],
    inbound: (state) => [
        [
            'skip',
            isSkipped(state, 'inbound') && somebodyCallsIn(state.entries['setup-type'])
                ? 'somebody-calls-in'
                : undefined,
        ],
        ['client', isSkipped(state, 'inbound') ? undefined : sysId(state.entries.inbound.client)],
    ],
    'integration-user': (state) => {
        const { user, restClientId } = state.entries['integration-user']
        const skipped = isSkipped(state, 'integration-user')
        const external = !isSkipped(state, 'inbound') && state.entries.inbound.externalOidc
        return [
            [
                'skip',
                skipped && somebodyCallsIn(state.entries['setup-type']) ? 'somebody-calls-in' : undefined,
            ],
            ['user', skipped ? undefined : sysId(user)],
            ['restClientId', !skipped && external ? appIdProblem(restClientId) : undefined],
        ]
    },
    repository: ({ entries }) => [['repositoryId', host(entries.repository.repositoryId)]],
    settings: ({ entries: { settings, 'setup-type': choices } }) => [
        [
            'adminEmail',
            settings.adminEmail !== '' || featuresOf(choices).includes('support-cases')
                ? mail(settings.adminEmail)
                : undefined,
        ],
    ],
}

/** A day that the calendar has, `yyyy-MM-dd`. */
export function isDay(text: string): boolean {
    const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN
    return !isNaN(at) && new Date(at).toISOString().slice(0, 10) === text
}

/** What is wrong with what was entered on a step; nothing is lost over it. */
export function problemsOf(state: SetupState, step: EntryStep): readonly EntryProblem[] {
    return FINDINGS[step](state).flatMap(([field, code]) => (code ? [{ field, code }] : []))
}
