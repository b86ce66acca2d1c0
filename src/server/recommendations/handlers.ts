import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { answer, bodyOf, compose } from '../platform/composition-root.ts'
import { findArticles } from './find-articles.ts'

/** POST /support/incidents/{sys_id}/articles/{source} */
export function postArticles(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const { sys_id, source } = request.pathParams as Readonly<Record<string, unknown>>
    answer(response, findArticles(compose(), String(sys_id), String(source), bodyOf(request)))
}
