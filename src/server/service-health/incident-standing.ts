import type { IncidentState } from '../ports.ts'

/**
 * States of the incident process.
 * @see ServiceNowDocs: it-service-management/incident-management/c_IncidentManagementStateModel
 */
export const RESOLVED_STATE = '6'
/** Resolved, closed, cancelled. */
export const ENDED_STATES = [RESOLVED_STATE, '7', '8']

/** Resolved, closed, cancelled or inactive: whoever did it, nothing more is written to it. */
export const isEnded = ({ state, isActive }: Pick<IncidentState, 'state' | 'isActive'>): boolean =>
    !isActive || ENDED_STATES.includes(state)
