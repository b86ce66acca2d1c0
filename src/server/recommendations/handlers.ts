import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { answer, bodyOf, compose } from '../platform/composition-root.ts'
import { recommendArticles } from './recommend-articles.ts'
import { recordRecommendation } from './record-recommendation.ts'
import { searchOnTab } from './search-on-tab.ts'

/** POST /support/incidents/{sys_id}/search */
export function postSearch(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => searchOnTab(compose(), String(request.pathParams.sys_id), bodyOf(request)))
}

/** POST /support/incidents/{sys_id}/articles/{source} */
export function postArticles(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const { sys_id, source } = request.pathParams as Readonly<Record<string, unknown>>
    answer(response, () => recommendArticles(compose(), String(sys_id), String(source), bodyOf(request)))
}

/** PUT /support/incidents/{sys_id}/recommendations */
export function putRecommendation(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () =>
        recordRecommendation(compose(), String(request.pathParams.sys_id), bodyOf(request)),
    )
}
