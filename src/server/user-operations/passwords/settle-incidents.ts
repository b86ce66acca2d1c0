import { appError } from '../../errors.ts'
import { isEnded as isIncidentEnded, RESOLVED_STATE } from '../../service-health/incident-standing.ts'
import { currentHealthSettings } from '../../service-health/settings/current-health-settings.ts'
import { whyNot } from '../../service-health/settings/field-fit.ts'
import { holdOperation } from '../hold-operation.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { endWords } from '../request-items/item-words.ts'
import { isEnded, type UserOperation } from '../user-operation.ts'

const LEASE_MS = 30_000
/** A node that died after an operation had ended may have left its incident. */
const WINDOW_MS = 60 * 60_000
const MOST_A_RUN = 200

const isOpen = (operation: UserOperation): boolean =>
    operation.incidentId !== '' && isEnded(operation) && operation.progress['incidentSettled'] === undefined

/** Writes what became of resets on their incidents: what a node left when it died, and what the job has ended. */
export function settleIncidents(deps: OperationDependencies): void {
    const ended = deps.operations.ended('reset-password', deps.clock.now() - WINDOW_MS, MOST_A_RUN)
    for (const operation of ended) if (isOpen(operation)) settleIncident(deps, operation.sysId)
}

/**
 * Writes how a reset ended on its incident, once: a work note, and the incident is resolved where the person can sign in
 * again. What a person has reopened since stays open.
 */
export function settleIncident(deps: OperationDependencies, sysId: string): void {
    const operation = deps.operations.bySysId(sysId)
    if (!operation || !isOpen(operation)) return
    holdOperation(deps, sysId, LEASE_MS, (held) => {
        if (!isOpen(held.now)) return
        writeEnd(deps, held.now)
        held.note({ progress: { ...held.now.progress, incidentSettled: 'true' } })
    })
}

function writeEnd(deps: OperationDependencies, operation: UserOperation): void {
    const { incidentWriter, log } = deps
    const { incidentId, state } = operation
    const incident = incidentWriter.state(incidentId)
    if (!incident) return
    const words = endWords(deps, operation)
    // A node may die between the record and what is noted about it.
    const note: Readonly<Record<string, string>> = incidentWriter
        .journal(incidentId, 'work_notes')
        .includes(words)
        ? {}
        : { work_notes: words }
    if (state === 'succeeded' && !isIncidentEnded(incident)) {
        if (incidentWriter.update(incidentId, { ...note, ...resolution(deps, words) })) return
        log.error(appError('INCIDENT_WRITE_REFUSED', ['reset-password']))
    }
    if ('work_notes' in note) incidentWriter.update(incidentId, note)
}

/** With the resolution code that an admin chose for incidents of the app, where the instance knows it. */
function resolution(deps: OperationDependencies, words: string): Readonly<Record<string, string>> {
    const code = currentHealthSettings(deps).settings.incidents.resolutionCode
    const isKnown = code !== '' && whyNot(deps, 'close_code', code, '') === undefined
    return { state: RESOLVED_STATE, close_notes: words, ...(isKnown ? { close_code: code } : {}) }
}
