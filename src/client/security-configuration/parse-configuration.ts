import type {
    ConfigurationOutcome,
    ConfigurationView,
    SyncOutcome,
} from '../../server/security-tickets/security-tickets-view.ts'
import type { NamedRecord } from '../shared/reference-field.tsx'
import { isObject, isTime, isTimeOrNull } from '../shared/shape.ts'
import { isNumber, isText, parserOf, type Spec } from '../shared/shape-parser.ts'

const labels: Spec = [{ value: isText, label: isText }]
const problems: Spec = [{ path: isText, message: isText, fix: isText }]
const connection = {
    state: isText,
    status: isText,
    nextStep: isText,
    tenants: [{ sysId: isText, name: isText }],
    lastReadAt: isTimeOrNull,
} as const
const kind = { states: isObject, writes: isObject }

/** What every view relies on; page and server come in one package, so that only another version differs at all. */
const page = {
    revision: isNumber,
    connection,
    settings: { kinds: { change_request: kind, incident: kind } },
    problems,
    kinds: [{ kind: isText, label: isText, states: labels, closeCodes: labels }],
    ticketStates: labels,
    names: isObject,
    checklist: [
        {
            id: isText,
            title: isText,
            howToValidate: [{ kind: isText }],
            checks: [{ id: isText, status: isText, message: isText }],
        },
    ],
    sender: {
        url: isText,
        testUrl: isText,
        example: isText,
        authorizedAt: isTimeOrNull,
        waitsUntil: isTimeOrNull,
    },
    removal: { deletes: [isText], keeps: [isText] },
    history: [{ by: isText, at: isTime, changed: [isText] }],
    dataExchange: { receives: [isText], sends: [isText] },
    user: { language: isText, timeZone: isText },
    answeredAt: isTime,
} as const

export const parsePage = parserOf<ConfigurationView>(page)

export const parseOutcome = parserOf<ConfigurationOutcome>({ page, problems })

export const parseSync = parserOf<SyncOutcome>({ outcome: isText, connection })

export const parseFound = parserOf<{ readonly found: readonly NamedRecord[] }>({
    found: [{ sysId: isText, name: isText }],
})
