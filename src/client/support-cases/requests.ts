import type {
    CaseAction,
    CasePreview,
    IncidentCases,
    OpenCaseBody,
} from '../../server/support-cases/support-case-view.ts'
import { send, type Answer } from '../shared/api.ts'
import { parseIncidentCases, parsePreview } from './parse-cases.ts'

/** The server gives up after 10 seconds of calls; its answer must not be given up before. */
const SENDING_MILLISECONDS = 30_000

const incidentPath = (sysId: string): string => `/cases/incidents/${encodeURIComponent(sysId)}`
const casePath = (sysId: string): string => `/cases/case/${encodeURIComponent(sysId)}`

/** Both answer the cases of an incident. */
export const pathOf = (view: 'incident' | 'case', sysId: string): string =>
    view === 'incident' ? incidentPath(sysId) : casePath(sysId)

export const previewCase = (incident: string, body: OpenCaseBody): Promise<Answer<CasePreview>> =>
    send('POST', `${incidentPath(incident)}/preview`, body, parsePreview)

export const openCase = (incident: string, body: OpenCaseBody): Promise<Answer<IncidentCases>> =>
    send('POST', incidentPath(incident), body, parseIncidentCases, SENDING_MILLISECONDS)

export const actOnCase = (sysId: string, action: CaseAction): Promise<Answer<IncidentCases>> =>
    send('POST', `${casePath(sysId)}/actions`, action, parseIncidentCases, SENDING_MILLISECONDS)
