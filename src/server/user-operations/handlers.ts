import { recordRun } from '../maintenance/record-run.ts'
import { compose } from '../platform/composition-root.ts'
import { recordLicenses } from './licenses/refresh-licenses.ts'
import { OPERATION_RUNNERS } from './operation-runners.ts'
import { summariseOperations, workOnOperations } from './work-on-operations.ts'

/** Scheduled job: every minute. */
export function workOnOperationsJob(): void {
    const root = compose()
    recordLicenses(root)
    recordRun(
        root,
        'work-on-operations',
        null,
        () => workOnOperations(root, OPERATION_RUNNERS),
        summariseOperations,
    )
}
