import type { Row } from '../../contracts.ts'

/** Neither inactive nor locked out. */
export const maySignIn = (user: Row | undefined): user is Row =>
    user !== undefined && user['active'] === 'true' && user['locked_out'] !== 'true'

/** Non-interactive users only use APIs (platform-administration/user-administration/c_NonInteractiveSessions). */
export const isInteractive = (user: Row): boolean => user['web_service_access_only'] !== 'true'
