import type { CurrentUser } from '../ports.ts'
import type { CaseUpdate, UpdateKind } from './case-update.ts'
import type { CaseState, Severity } from './support-case.ts'

/** Words for what a case is and what happened to it: message keys. */
export const STATE_LABELS: Readonly<Record<CaseState, string>> = {
    prepared: 'Prepared',
    queued: 'Waits to be sent',
    refused: 'Refused',
    open: 'With Microsoft',
    waiting: 'Microsoft waits for you',
    closed: 'Closed',
    cancelling: 'Being canceled',
    cancelled: 'Canceled',
}

const UPDATE_TITLES: Readonly<Record<UpdateKind, string>> = {
    opened: 'Case opened',
    accepted: 'Microsoft has the case',
    refused: 'Refused by the way to Microsoft',
    cancelled: 'Case canceled',
    reply: 'Reply to Microsoft',
    'close-request': 'Case closed by us',
    note: 'Note',
    'incident-resolved': 'The incident is over, the case is not',
    status: 'New status',
    comment: 'Microsoft wrote',
    'information-request': 'Microsoft asks for information',
    file: 'Microsoft sent a file',
    closure: 'Microsoft closed the case',
    reopening: 'Microsoft opened the case again',
}

/** What an update is: a message key. */
export const titleOf = ({ kind, direction }: Pick<CaseUpdate, 'kind' | 'direction'>): string =>
    kind === 'file' && direction === 'outbound' ? 'File for Microsoft' : UPDATE_TITLES[kind]

/** What was said with an update; what the app itself wrote is a message key. */
export const textOf = (
    user: Pick<CurrentUser, 'translate'>,
    { direction, author, text }: Pick<CaseUpdate, 'direction' | 'author' | 'text'>,
): string => (direction === 'local' && author === '' && text !== '' ? user.translate(text) : text)

/** @see https://learn.microsoft.com/services-hub/unified/support/open-support-requests */
export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
    A: 'A - Critical: the business stands still or is severely hit',
    B: 'B - High: the business is hit, work goes on with limits',
    C: 'C - Non-critical: little hit, or a question',
}

/** What is to be done next while nobody wrote anything else. */
export const NEXT_ACTIONS: Readonly<
    Record<CaseState, { readonly text: string; readonly by: 'us' | 'microsoft' | 'nobody' }>
> = {
    prepared: { text: 'Open the case in the admin center and enter its number here', by: 'us' },
    queued: { text: 'It is sent as soon as the connector answers', by: 'nobody' },
    refused: { text: 'Read why it was refused; send it again, or open a corrected case', by: 'us' },
    open: { text: 'Microsoft works on it', by: 'microsoft' },
    waiting: { text: 'Answer Microsoft', by: 'us' },
    closed: { text: 'Resolve the incident, or tell Microsoft that it is not solved', by: 'us' },
    cancelling: { text: 'It is looked for at the connector, and closed if it arrived', by: 'nobody' },
    cancelled: { text: 'Nothing', by: 'nobody' },
}
