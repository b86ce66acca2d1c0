import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { answer, compose, queryParameter } from '../../platform/composition-root.ts'
import { fetchReport } from './issue-report.ts'
import { readHistory } from './read-history.ts'
import { readIssue } from './read-issue.ts'
import { readOverview } from './read-overview.ts'
import { resync } from './resync.ts'

/** GET /service_health/overview */
export function getServiceHealth(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readOverview(compose()))
}

/** GET /service_health/issues */
export function getIssues(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readHistory(compose(), (name) => queryParameter(request, name)))
}

/** GET /service_health/issues/{sys_id} */
export function getIssue(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readIssue(compose(), String(request.pathParams.sys_id)))
}

/** POST /service_health/issues/{sys_id}/report */
export function postReport(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => fetchReport(compose(), String(request.pathParams.sys_id)))
}

/** POST /service_health/resync */
export function postResync(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => resync(compose()))
}
