import { send, type Answer } from '../shared/api.ts'
import { parseChanged, parseHandOver, type ChangedOperation, type HandedOver } from './parse-operation.ts'

export type Decision = 'confirm-identity' | 'approve' | 'reject' | 'cancel' | 'stop'

/** A hand-over makes several calls to Microsoft one after the other. */
const HAND_OVER_MS = 90_000

const path = (sysId: string): string => encodeURIComponent(sysId)

export const decide = (sysId: string, decision: Decision): Promise<Answer<ChangedOperation>> =>
    send('POST', `/own_operations/${path(sysId)}/decisions`, { decision }, parseChanged)

export const sendCode = (sysId: string): Promise<Answer<ChangedOperation>> =>
    send('POST', `/password_resets/operations/${path(sysId)}/code`, {}, parseChanged)

export const checkCode = (sysId: string, code: string): Promise<Answer<ChangedOperation>> =>
    send('PUT', `/password_resets/operations/${path(sysId)}/code`, { code }, parseChanged)

/** @param isAgain once more, because the answer was lost: a second secret is never made by accident */
export const handOver = (
    sysId: string,
    isAgain: boolean,
): Promise<Answer<ChangedOperation & { readonly handOver: HandedOver | null }>> =>
    send(
        'POST',
        `/password_resets/operations/${path(sysId)}/hand_over`,
        isAgain ? { again: true } : {},
        parseHandOver,
        HAND_OVER_MS,
    )
