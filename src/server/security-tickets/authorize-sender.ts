import type { CheckResult } from '../setup/check.ts'
import {
    SENDER_CHECK,
    senderFinding,
    senderStatus,
    senderSubject,
    type SenderStatus,
} from '../setup/checks/ticket-sender.ts'
import { checkRowId } from '../setup/run-checks.ts'
import type { CheckResultStore, Clock, Digest, SetupStore } from '../ports.ts'

export interface SenderDependencies {
    readonly setup: SetupStore
    readonly results: CheckResultStore
    readonly clock: Clock
    readonly digest: Digest
}

/** Time that an admin has to have the sender make its test call. */
const WAIT_MS = 15 * 60_000

const subjectNow = ({ setup }: SenderDependencies): string | undefined => {
    const state = setup.latest()?.state
    return state && senderSubject(state)
}

function resultNow(deps: SenderDependencies, subject: string): CheckResult | undefined {
    return deps.results.all().find((one) => one.id === SENDER_CHECK && one.subject === subject)
}

/** How far the sender is with the integration user and the OAuth client that are in effect. */
export function readSender(deps: SenderDependencies): SenderStatus {
    const subject = subjectNow(deps)
    return senderStatus(subject === undefined ? undefined : resultNow(deps, subject), deps.clock.now())
}

function save(deps: SenderDependencies, status: SenderStatus): void {
    const subject = subjectNow(deps)
    if (subject === undefined) return
    const now = deps.clock.now()
    deps.results.save(checkRowId(deps.digest, SENDER_CHECK), {
        ...senderFinding(status),
        id: SENDER_CHECK,
        subject,
        ranAt: now,
        since: now,
    })
}

/** A call of the sender was verified. Written only when it is news. */
export function noteSender(deps: SenderDependencies): void {
    const { authorizedAt, waitsUntil } = readSender(deps)
    if (authorizedAt === null || waitsUntil !== null)
        save(deps, { authorizedAt: deps.clock.now(), waitsUntil: null })
}

/** Authorize: from now on the test call is waited for. What was verified before stays known. */
export const waitForSender = (deps: SenderDependencies): void =>
    save(deps, { ...readSender(deps), waitsUntil: deps.clock.now() + WAIT_MS })

export const stopWaiting = (deps: SenderDependencies): void =>
    save(deps, { ...readSender(deps), waitsUntil: null })
