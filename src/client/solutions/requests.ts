import type {
    ActionOutcome,
    ActOnSolution,
    NewSolution,
    SaveTexts,
    SearchesWithoutResult,
    SolutionOutcome,
    Trial,
    TrialBody,
} from '../../server/recommendations/catalogue/catalogue-page.ts'
import { send, type Answer } from '../shared/api.ts'
import type { SearchOrder } from './page-query.ts'
import { parseAction, parseOutcome, parseSearches, parseTrial } from './parse-catalogue.ts'

export const solutionPath = (key: string): string => `/catalogue/solutions/${encodeURIComponent(key)}`

export const createSolution = (body: NewSolution): Promise<Answer<SolutionOutcome>> =>
    send('POST', '/catalogue/solutions', body, parseOutcome)

export const saveTexts = (key: string, language: string, body: SaveTexts): Promise<Answer<SolutionOutcome>> =>
    send('PUT', `${solutionPath(key)}/texts/${encodeURIComponent(language)}`, body, parseOutcome)

export const actOn = (key: string, body: ActOnSolution): Promise<Answer<ActionOutcome>> =>
    send('POST', `${solutionPath(key)}/actions`, body, parseAction)

export const tryText = (body: TrialBody): Promise<Answer<Trial>> =>
    send('POST', '/catalogue/trial', body, parseTrial)

export const removeSearch = (sysId: string, order: SearchOrder): Promise<Answer<SearchesWithoutResult>> =>
    send('DELETE', `/catalogue/searches/${sysId}?order=${order}`, undefined, parseSearches)
