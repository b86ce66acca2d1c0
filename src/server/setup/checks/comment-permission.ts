import { currentTicketSettings } from '../../security-tickets/current-ticket-settings.ts'
import { passed, type Check, type CheckResult } from '../check.ts'
import type { GraphPermission } from '../graph-permissions.ts'
import { permissionCheck } from './permission.ts'

/** The permission that comments at improvement actions take. */
export const COMMENT_PERMISSION = 'SecurityEvents.ReadWrite.All'

export const COMMENT_PERMISSION_ID = 'permission-securityevents-readwrite-all'

/** Of a setup whose tickets leave no comments: nothing was looked at. */
export const COMMENTS_OFF = 'Comments at Microsoft are switched off: the permission is not needed.'

/** Did the check see, when it last looked, that comments may be left at Microsoft? */
export const isPermissionGranted = (results: readonly CheckResult[]): boolean =>
    results.some(
        ({ id, status, message }) =>
            id === COMMENT_PERMISSION_ID && status === 'pass' && message !== COMMENTS_OFF,
    )

/** The check of that permission: it is looked at only while comments are switched on, and then it is no option. */
export function commentPermissionCheck(permission: GraphPermission): Check {
    const optional = permissionCheck(permission)
    const wanted = permissionCheck({ ...permission, isOptional: false })
    return {
        ...optional,
        run: (run) =>
            currentTicketSettings(run.deps).settings.commentAtMicrosoft
                ? wanted.run(run)
                : passed(COMMENTS_OFF),
    }
}
