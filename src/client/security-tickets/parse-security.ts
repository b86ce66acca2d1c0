import type {
    ActionList,
    ActionView,
    SecurityOverview,
    SyncOutcome,
    TicketChange,
    TicketFormPage,
    TicketList,
    TicketOutcome,
} from '../../server/security-tickets/security-tickets-view.ts'
import { isObject, isTime, isTimeOrNull } from '../shared/shape.ts'
import { isNumber, isText, orNull, parserOf, type Spec } from '../shared/shape-parser.ts'

const frame = { user: { language: isText, timeZone: isText }, answeredAt: isTime }
const labelled = { value: isText, label: isText }
const labels: Spec = [labelled]
const isList = (value: unknown): boolean => Array.isArray(value)

const ticket = {
    sysId: isText,
    kind: labelled,
    category: labelled,
    source: labelled,
    createdAt: isTime,
    record: orNull({ number: isText, state: labelled }),
    state: labelled,
    may: labels,
}
const action = { sysId: isText, category: labelled, status: labelled, threats: isList }
const form = {
    problems: isList,
    kinds: labels,
    priorities: labels,
    sources: labels,
    categories: labels,
    proposal: { ordinal: isNumber },
    limits: isObject,
    prefix: isObject,
}
const paged = { ...frame, total: isNumber, offset: isNumber, limit: isNumber }

export const parseOverview = parserOf<SecurityOverview>({
    ...frame,
    connection: { state: isText, lastReadAt: isTimeOrNull },
    score: orNull({
        percent: isNumber,
        day: isTime,
        line: [{ day: isTime, percent: isNumber }],
        averages: [{ label: isText, percent: isNumber }],
    }),
    cards: [{ newest: [ticket] }],
    next: [action],
    statuses: [{ ...labelled, count: isNumber }],
})

export const parseActions = parserOf<ActionList>({
    ...paged,
    actions: [action],
    categories: labels,
    statuses: labels,
    costs: labels,
    impacts: labels,
    threats: labels,
    tenants: labels,
})

export const parseAction = parserOf<ActionView>({
    ...frame,
    action: {
        ...action,
        description: isList,
        remediation: isList,
        remediationImpact: isList,
    },
    tickets: [ticket],
    form,
})

export const parseForm = parserOf<TicketFormPage>({ ...frame, ...form })

export const parseTickets = parserOf<TicketList>({
    ...paged,
    tickets: [ticket],
    kinds: labels,
    states: labels,
})

export const parseCreated = parserOf<TicketOutcome>({ ticket })
export const parseChange = parserOf<TicketChange>({ ticket })
export const parseSync = parserOf<SyncOutcome>({ outcome: isText })
export const parseConnected = parserOf<object>({})
export const parseExport = parserOf<{ readonly fileName: string; readonly csv: string }>({
    fileName: isText,
    csv: isText,
})
