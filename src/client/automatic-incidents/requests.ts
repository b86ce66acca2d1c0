import type {
    AutomationChoices,
    AutomationPage,
    IncidentPreview,
    PreviewRequest,
    SaveOutcome,
    SaveSettings,
} from '../../server/service-health/settings/automation-page.ts'
import type { FoundNames } from '../../server/settings-pages/find-names.ts'
import { read, send, type Answer } from '../shared/api.ts'
import { parseChoices, parseFound, parseOutcome, parsePage, parsePreview } from './parse-automation.ts'

export const readPage = (): Promise<Answer<AutomationPage>> => read('/automation/settings', parsePage)

export const readChoices = (): Promise<Answer<AutomationChoices>> => read('/automation/choices', parseChoices)

export const saveSettings = (body: SaveSettings): Promise<Answer<SaveOutcome>> =>
    send('PUT', '/automation/settings', body, parseOutcome)

export const previewIncident = (body: PreviewRequest): Promise<Answer<IncidentPreview>> =>
    send('POST', '/automation/preview', body, parsePreview)

export const findNames = (kind: 'groups' | 'users', query: string): Promise<Answer<FoundNames['found']>> =>
    read(`/automation/${kind}?query=${encodeURIComponent(query)}`, parseFound)
