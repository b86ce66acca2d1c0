import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import type { SupportCase } from '../support-case.ts'
import type { TellableCase } from './received.ts'

/** Ids of other senders' updates stand beside names of ours in one column. */
const PREFIX = 'in:'

export const storedId = (updateId: string): string => PREFIX + updateId

/** The sender's own id of a row; undefined: the row is ours. */
export const senderId = (stored: string): string | undefined =>
    stored.startsWith(PREFIX) ? stored.slice(PREFIX.length) : undefined

export const tellableCase = (row: SupportCase): TellableCase => ({
    key: row.sysId,
    number: row.microsoftNumber === '' ? null : row.microsoftNumber,
    state: row.state,
    isTest: row.isTest,
    openedAt: formatTime(row.openedAt),
    lastUpdateAt: formatTime(row.lastUpdateAt),
})
