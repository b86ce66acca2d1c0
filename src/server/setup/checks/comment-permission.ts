import type { CheckResult } from '../check.ts'

export const COMMENT_PERMISSION_ID = 'permission-securityevents-readwrite-all'

/** Of a setup whose tickets leave no comments: nothing was looked at. */
export const COMMENTS_OFF = 'Comments at Microsoft are switched off: the permission is not needed.'

/** Did the check see, when it last looked, that comments may be left at Microsoft? */
export const isPermissionGranted = (results: readonly CheckResult[]): boolean =>
    results.some(
        ({ id, status, message }) =>
            id === COMMENT_PERMISSION_ID && status === 'pass' && message !== COMMENTS_OFF,
    )
