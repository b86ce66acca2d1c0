import { isSysId } from '../../identifiers.ts'
import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import type { Directory, FieldChoice, IncidentFields } from '../../ports.ts'
import { ok, type Result } from '../../result.ts'
import { nameOfUser } from '../../settings-pages/name-of-user.ts'
import { settingsHistory } from '../../settings-pages/settings-history.ts'
import { connectionView, type ConnectionDependencies } from '../connection-view.ts'
import { currentTicketSettings } from '../current-ticket-settings.ts'
import { readOnce } from '../../read-once.ts'
import { TICKET_KINDS, TICKET_STATES } from '../security-ticket.ts'
import type { ConfigurationView, Labelled } from '../security-tickets-view.ts'
import type { TicketSettings } from '../ticket-settings.ts'
import type { TicketRecords } from '../ticket-store.ts'
import { KIND_LABELS, TICKET_STATE_LABELS } from '../ticket-words.ts'
import { checklist, type ChecklistDependencies } from './checklist.ts'
import { DATA_EXCHANGE, REMOVAL } from './data-exchange.ts'
import type { RemovalDependencies } from './remove-stored.ts'
import { senderView } from './sender-view.ts'
import { settingsProblems } from './settings-problems.ts'

export interface ConfigurationDependencies
    extends ConnectionDependencies,
        ChecklistDependencies,
        RemovalDependencies {
    readonly ticketSettings: ConnectionDependencies['ticketSettings']
    readonly tenants: ConnectionDependencies['tenants']
    readonly scoreSyncs: ConnectionDependencies['scoreSyncs']
    readonly ticketRecords: TicketRecords
    readonly incidentFields: Pick<IncidentFields, 'group' | 'groups'>
    readonly directory: Directory
}

/** `GET /security_tickets/configuration` */
export const readConfiguration = (deps: ConfigurationDependencies): Result<ConfigurationView> =>
    ok(showConfiguration(deps))

const labelled = (choices: readonly FieldChoice[]): readonly Labelled[] =>
    choices.map(({ value, label }) => ({ value, label }))

/** All that Manage ServiceNow configuration shows. */
export function showConfiguration(given: ConfigurationDependencies): ConfigurationView {
    const deps = readOnce(given)
    const { user, ticketRecords } = deps
    const { revision, settings, by, at } = currentTicketSettings(deps)
    const say = (keys: readonly string[]): readonly string[] => keys.map((key) => user.translate(key))
    return {
        connection: connectionView(deps),
        revision,
        changed: revision === 0 ? null : { by: nameOfUser(deps, by), at: formatTime(at) },
        settings,
        problems: settingsProblems(deps, settings),
        kinds: TICKET_KINDS.map((kind) => ({
            kind,
            label: user.translate(KIND_LABELS[kind]),
            states: labelled(ticketRecords.choices(kind, 'state')),
            closeCodes: labelled(ticketRecords.choices(kind, 'close_code')),
        })),
        ticketStates: TICKET_STATES.map((value) => ({
            value,
            label: user.translate(TICKET_STATE_LABELS[value]),
        })),
        names: groupNames(deps, settings),
        checklist: checklist(deps),
        sender: senderView(deps),
        removal: { deletes: say(REMOVAL.deletes), keeps: say(REMOVAL.keeps) },
        history: settingsHistory(deps, deps.ticketSettings, placesOf).map((one) => ({
            ...one,
            at: formatTime(one.at),
        })),
        dataExchange: { receives: say(DATA_EXCHANGE.receives), sends: say(DATA_EXCHANGE.sends) },
        user: { language: user.language, timeZone: user.timeZone, isAdmin: user.isAdmin },
        answeredAt: formatTime(deps.clock.now()),
    }
}

function groupNames(
    { incidentFields }: ConfigurationDependencies,
    { kinds }: TicketSettings,
): Readonly<Record<string, string>> {
    const names: Record<string, string> = {}
    for (const kind of TICKET_KINDS) {
        const { assignmentGroup } = kinds[kind]
        const group = isSysId(assignmentGroup) ? incidentFields.group(assignmentGroup) : undefined
        if (group) names[assignmentGroup] = group.name
    }
    return names
}

/** What the history tells apart: fields of the kinds, and the rules. */
function placesOf({ kinds, ...rules }: TicketSettings): Readonly<Record<string, string>> {
    const places: Record<string, string> = {}
    for (const kind of TICKET_KINDS)
        for (const [key, value] of Object.entries(kinds[kind]))
            places[`kinds.${kind}.${key}`] = JSON.stringify(value)
    for (const [key, value] of Object.entries(rules)) places[key] = JSON.stringify(value)
    return places
}
