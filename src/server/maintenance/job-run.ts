import type { AppError } from '../errors.ts'

/** One run of a job of the app, as its history keeps it: no text of an incident, no name, no address. */
export interface JobRun {
    readonly job: JobName
    /** sys_id of the tenant that the run was about; null: of all, or of none. */
    readonly tenantId: string | null
    readonly startedAt: number
    readonly durationMs: number
    /** busy: another node is at it. left-over: the next run goes on where this one stopped. */
    readonly outcome: JobOutcome
    /** Zero may be left out. */
    readonly counts: JobCounts
    /** Code of errors.ts; null: none, or the script broke off. */
    readonly errorCode: string | null
    readonly correlationId: string | null
}

export type JobOutcome = 'done' | 'busy' | 'failed' | 'left-over'

/** Title of each job, as a message key. */
export const JOB_TITLES = {
    'sync-service-health': 'Read service health',
    'rematch-incidents': 'Match incidents again',
    'work-on-incidents': 'Work on incidents',
    'apply-retention': 'Apply retention',
    'check-setup': 'Check the setup',
    'deliver-cases': 'Send cases to Microsoft',
    'sync-secure-score': 'Read Secure Score',
    'work-on-tickets': 'Work on security tickets',
    'work-on-operations': 'Work on user operations',
    'refresh-licenses': 'Read licenses',
} as const

export type JobName = keyof typeof JOB_TITLES

export const isJobName = (text: string): text is JobName =>
    Object.prototype.hasOwnProperty.call(JOB_TITLES, text)

/** What runs count, in the order in which they are shown; each with its label, a message key. */
export const COUNT_LABELS = {
    pages: 'Pages read',
    written: 'Issues written',
    unchanged: 'Issues unchanged',
    unreadable: 'Items not understood',
    services: 'Services read',
    rematched: 'Incidents matched again',
    created: 'Incidents created',
    notes: 'Updates noted',
    linked: 'Incidents linked',
    resolved: 'Incidents resolved',
    leftAlone: 'Incidents left alone',
    learned: 'Decisions learned from',
    leftOut: 'Values left out',
    refused: 'Writes that the instance refused',
    waiting: 'Waiting for the next run',
    delivered: 'Cases and replies sent',
    turnedDown: 'Refused by the connector',
    actionsWritten: 'Improvement actions written',
    actionsUnchanged: 'Improvement actions unchanged',
    gone: 'Improvement actions no longer listed',
    days: 'Days of the score written',
    ticketsMade: 'Tickets created',
    ticketsTold: 'Tickets told of the score',
    ticketsClosed: 'Tickets closed',
    ticketsReopened: 'Tickets reopened',
    comments: 'Comments left at Microsoft',
    operationsDone: 'Operations succeeded',
    operationsWaiting: 'Operations that go on later',
    operationsFailed: 'Operations failed',
    licenses: 'Licenses read',
    licensesGone: 'Licenses no longer there',
    deleted: 'Rows deleted',
    checked: 'Checks run',
    failing: 'Checks that fail',
} as const

export type JobCounts = Readonly<Partial<Record<keyof typeof COUNT_LABELS, number>>>

/** What a run has to say of itself. */
export interface RunSummary {
    readonly outcome: JobOutcome
    readonly counts: JobCounts
    /** Also of a run that was done but for a part of it. */
    readonly error?: AppError | undefined
}
