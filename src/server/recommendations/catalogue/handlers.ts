import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { answer, bodyOf, compose, queryParameter } from '../../platform/composition-root.ts'
import { actOnSolution } from './act-on-solution.ts'
import { readSearches, removeSearch, startForm } from './missed-searches.ts'
import { readCatalogue } from './read-catalogue.ts'
import { readEntry } from './read-entry.ts'
import { createSolution, saveTexts } from './save-solution.ts'
import { trySolution } from './try-solution.ts'

/** GET /catalogue/solutions?area=&state=&text=&order=&offset=&limit= */
export function getSolutions(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readCatalogue(compose(), (name) => queryParameter(request, name)))
}

/** GET /catalogue/solutions/{key} */
export function getSolution(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readEntry(compose(), String(request.pathParams?.key ?? '')))
}

/** POST /catalogue/solutions */
export function postSolution(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => createSolution(compose(), bodyOf(request)))
}

/** PUT /catalogue/solutions/{key}/texts/{language} */
export function putSolutionTexts(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const { key, language } = request.pathParams ?? {}
    answer(response, () => saveTexts(compose(), String(key ?? ''), String(language ?? ''), bodyOf(request)))
}

/** POST /catalogue/solutions/{key}/actions */
export function postSolutionAction(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => actOnSolution(compose(), String(request.pathParams?.key ?? ''), bodyOf(request)))
}

/** POST /catalogue/trial */
export function postSolutionTrial(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => trySolution(compose(), bodyOf(request)))
}

/** GET /catalogue/searches?order=newest|frequent */
export function getMissedSearches(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readSearches(compose(), queryParameter(request, 'order')))
}

/** DELETE /catalogue/searches/{sys_id}?order=newest|frequent */
export function deleteMissedSearch(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const sysId = String(request.pathParams?.sys_id ?? '')
    answer(response, () => removeSearch(compose(), sysId, queryParameter(request, 'order')))
}

/** GET /catalogue/form?search= */
export function getSolutionForm(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => startForm(compose(), queryParameter(request, 'search')))
}
