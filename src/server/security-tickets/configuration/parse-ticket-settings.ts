import { DocumentReader } from '../../document-reader.ts'
import { isObject } from '../../json.ts'
import { TICKET_KINDS, TICKET_STATES, type TicketKind, type TicketState } from '../security-ticket.ts'
import { DEFAULT_TICKET_SETTINGS, type KindSettings, type TicketSettings } from '../ticket-settings.ts'

const MOST_STATES = 100
const LONGEST = 100
const MOST_DAYS = 3650

function readStates(
    reader: DocumentReader,
    value: unknown,
    path: string,
): Readonly<Record<string, TicketState>> | undefined {
    if (!isObject(value) || Object.keys(value).length > MOST_STATES) {
        reader.wrong.push(path)
        return undefined
    }
    const states: Record<string, TicketState> = {}
    for (const key of Object.keys(value)) {
        const place = `${path}.${key.slice(0, LONGEST)}`
        if (key === '' || key.length > LONGEST) reader.wrong.push(place)
        else states[key] = reader.oneOf(value[key], place, TICKET_STATES, 'open')
    }
    return states
}

function readKind(reader: DocumentReader, value: unknown, kind: TicketKind): KindSettings {
    const defaults = DEFAULT_TICKET_SETTINGS.kinds[kind]
    const path = `kinds.${kind}`
    const given = reader.object(value, path, Object.keys(defaults))
    const writes = reader.object(given['writes'], `${path}.writes`, TICKET_STATES)
    const written: Record<string, string> = {}
    for (const state of TICKET_STATES)
        written[state] = reader.text(writes[state], `${path}.writes.${state}`, '', LONGEST)
    return {
        isOffered: reader.flag(given['isOffered'], `${path}.isOffered`, defaults.isOffered),
        states: readStates(reader, given['states'], `${path}.states`) ?? defaults.states,
        writes: isObject(given['writes']) ? (written as KindSettings['writes']) : defaults.writes,
        closeCode: reader.text(given['closeCode'], `${path}.closeCode`, defaults.closeCode, LONGEST),
        assignmentGroup: reader.text(given['assignmentGroup'], `${path}.assignmentGroup`, ''),
        dueInDays: reader.whole(given['dueInDays'], `${path}.dueInDays`, defaults.dueInDays, 0, MOST_DAYS),
    }
}

/**
 * Reads a settings document. `wrong` names every place that cannot be understood, never what stands there; such a place
 * has its default. What a client sends must have none; what is stored is read as far as it goes.
 */
export function parseTicketSettings(value: unknown): {
    readonly settings: TicketSettings
    readonly wrong: readonly string[]
} {
    const reader = new DocumentReader()
    const defaults = DEFAULT_TICKET_SETTINGS
    const all = reader.object(value, 'settings', Object.keys(defaults))
    const kinds = reader.object(all['kinds'], 'kinds', TICKET_KINDS)
    const settings: TicketSettings = {
        isConnected: reader.flag(all['isConnected'], 'isConnected', false),
        kinds: {
            change_request: readKind(reader, kinds['change_request'], 'change_request'),
            incident: readKind(reader, kinds['incident'], 'incident'),
        },
        closeWhenDone: reader.flag(all['closeWhenDone'], 'closeWhenDone', false),
        whenLost: reader.oneOf(all['whenLost'], 'whenLost', ['tell', 'reopen', 'create'], 'tell'),
        commentAtMicrosoft: reader.flag(all['commentAtMicrosoft'], 'commentAtMicrosoft', false),
    }
    return { settings, wrong: reader.wrong }
}
