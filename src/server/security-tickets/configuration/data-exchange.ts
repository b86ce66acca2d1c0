import type { ConfigurationView } from '../security-tickets-view.ts'

/** What is received and what leaves, as docs/security.md states it; message keys. */
export const DATA_EXCHANGE: ConfigurationView['dataExchange'] = {
    receives: [
        'From Microsoft Graph: the days of Secure Score with their averages, and the improvement actions with their texts.',
        'From the system that sends tickets: ID of the user who started the ticket, name, description, priority, due date, recommendation source and recommendation category.',
    ],
    sends: [
        'To Microsoft Entra and Microsoft Graph: the client ID and secret of the app registration, for a token, and requests that name nothing of a ticket.',
        'To Microsoft Graph, only while comments are switched on: number and state of the ticket, as a comment at its improvement action.',
        'To the system that sends tickets, in answer to its calls: number, state, due date and times of its tickets.',
        'Nobody else gets anything: no instance name, client ID, client secret or token of this instance is handed to Microsoft.',
    ],
}

/** What removing the connection deletes, and what it leaves; message keys. */
export const REMOVAL: ConfigurationView['removal'] = {
    deletes: [
        'The improvement actions and the days of the score that were read.',
        'The time of the last read, and its error.',
    ],
    keeps: [
        'Change requests and incidents that were made, and the list of these tickets.',
        'These settings and their history.',
        'The setup with its app registration: remove it in Setup if nothing else needs it.',
    ],
}
