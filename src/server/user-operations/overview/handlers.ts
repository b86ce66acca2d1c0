import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { answer, compose, queryParameter } from '../../platform/composition-root.ts'
import { exportOperations } from './export-operations.ts'
import { readOverview } from './read-overview.ts'
import { undoOperation } from './undo-operation.ts'

/** GET /operations_overview/overview?period=… */
export function getOperationsOverview(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readOverview(compose(), (name) => queryParameter(request, name)))
}

/** GET /operations_overview/export?from=…&to=…&kind=…&cursor=… */
export function getOperationsExport(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => exportOperations(compose(), (name) => queryParameter(request, name)))
}

/** POST /operations_overview/operations/{sys_id}/undo */
export function postOperationUndo(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => undoOperation(compose(), String(request.pathParams.sys_id)))
}
