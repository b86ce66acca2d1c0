import type { TicketKind, TicketState } from './security-ticket.ts'

/** What an admin decides about security tickets: a chain of revisions, as the setup is one. */
export interface TicketSettings {
    /** Somebody connected Secure Score, and nobody removed the connection since. */
    readonly isConnected: boolean
    readonly kinds: Readonly<Record<TicketKind, KindSettings>>
    /** Once the score shows an action done, its ticket is told; this ends the record too. */
    readonly closeWhenDone: boolean
    /** Points that are lost again: the ticket is told; or its ended record is reopened, or a new one made. */
    readonly whenLost: 'tell' | 'reopen' | 'create'
    /** Leaves a comment on the control at Microsoft when a ticket is opened and when it ends. */
    readonly commentAtMicrosoft: boolean
}

export interface KindSettings {
    /** People may make tickets of this kind. */
    readonly isOffered: boolean
    /** Which of our states each state of the records is, by its value. */
    readonly states: Readonly<Record<string, TicketState>>
    /** The value that each of our states writes; empty: our pages do not offer it. */
    readonly writes: Readonly<Record<TicketState, string>>
    /** Value of close_code that ending a record writes; empty: none. */
    readonly closeCode: string
    /** sys_id; empty: left to the instance. */
    readonly assignmentGroup: string
    /** Days until the proposed due date; 0: none is proposed. */
    readonly dueInDays: number
}

/**
 * Values of the platform's own states.
 * @see https://www.servicenow.com/docs/r/it-service-management/change-management/c_ChangeStateModel.html
 * @see https://www.servicenow.com/docs/r/it-service-management/incident-management/c_IncidentManagementStateModel.html
 */
export const DEFAULT_TICKET_SETTINGS: TicketSettings = {
    isConnected: false,
    kinds: {
        change_request: {
            isOffered: true,
            states: {
                '-5': 'open',
                '-4': 'open',
                '-3': 'open',
                '-2': 'open',
                '-1': 'inProgress',
                '0': 'inProgress',
                '3': 'done',
                '4': 'cancelled',
            },
            writes: { open: '-5', inProgress: '-1', done: '3', cancelled: '4' },
            closeCode: 'successful',
            assignmentGroup: '',
            dueInDays: 30,
        },
        incident: {
            isOffered: true,
            states: {
                '1': 'open',
                '2': 'inProgress',
                '3': 'inProgress',
                '6': 'done',
                '7': 'done',
                '8': 'cancelled',
            },
            writes: { open: '1', inProgress: '2', done: '6', cancelled: '8' },
            closeCode: 'Closed/Resolved by Caller',
            assignmentGroup: '',
            dueInDays: 30,
        },
    },
    closeWhenDone: false,
    whenLost: 'tell',
    commentAtMicrosoft: false,
}
