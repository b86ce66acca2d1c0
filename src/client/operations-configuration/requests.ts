import type {
    OperationsConfigurationOutcome,
    OperationsConfigurationView,
} from '../../server/user-operations/configuration/operations-configuration-view.ts'
import type { OperationSettings } from '../../server/user-operations/operation-settings.ts'
import { read, send, type Answer } from '../shared/api.ts'
import type { NamedRecord } from '../shared/reference-field.tsx'
import { parseFound, parseOutcome, parsePage } from './parse-configuration.ts'

const CONFIGURATION = '/operations/configuration'

export const readPage = (): Promise<Answer<OperationsConfigurationView>> => read(CONFIGURATION, parsePage)

export const saveSettings = (
    revision: number,
    settings: OperationSettings,
): Promise<Answer<OperationsConfigurationOutcome>> =>
    send('PUT', CONFIGURATION, { revision, settings }, parseOutcome)

const find =
    (what: 'people' | 'groups') =>
    async (text: string): Promise<Answer<readonly NamedRecord[]>> => {
        const answer = await read(`${CONFIGURATION}/${what}?text=${encodeURIComponent(text)}`, parseFound)
        return answer.ok ? { ok: true, value: answer.value.found } : answer
    }

export const findPeople = find('people')
export const findGroups = find('groups')
