import { dateRanges } from './date-ranges.ts'
import { host } from './host.ts'
import { loud } from './not-implemented.ts'

const fill = (text: unknown, parameters: readonly unknown[]): string =>
    parameters
        .flat()
        .reduce<string>(
            (filled, value, index) => filled.split(`{${String(index)}}`).join(String(value)),
            String(text),
        )

const session = (): object =>
    loud('GlideSession', {
        getLanguage: () => host.user().language,
        getTimeZoneName: () => host.user().timeZone,
        getSessionToken: () => host.user().token,
        isInteractive: () => host.user().interactive,
        isLoggedIn: () => host.user().id !== '',
        getUserID: () => host.user().id,
        getCurrentApplicationId: () => host.scope(),
    })

const user = (): object =>
    loud('GlideUser', {
        getID: () => host.user().id,
        getName: () => host.user().name,
        getDisplayName: () => host.user().displayName,
        getEmail: () => host.user().email,
        hasRole: (role: string) => host.hasRole(role),
        getRoles: () => [...host.roles()],
        isMemberOf: () => {
            throw new Error('local instance: GlideUser.isMemberOf is not implemented')
        },
    })

/** The scoped GlideSystem. ServiceNowDocs: api-reference/server-api-reference/c_GlideSystemScopedAPI */
export const gs = loud('gs', {
    info: (text: unknown, ...parameters: unknown[]) => host.log('info', fill(text, parameters)),
    warn: (text: unknown, ...parameters: unknown[]) => host.log('warning', fill(text, parameters)),
    error: (text: unknown, ...parameters: unknown[]) => host.log('error', fill(text, parameters)),
    debug: (text: unknown, ...parameters: unknown[]) => host.log('debug', fill(text, parameters)),
    isDebugging: () => false,
    getUserID: () => host.user().id,
    getUserName: () => host.user().name,
    getUserDisplayName: () => host.user().displayName,
    getUser: user,
    getSession: session,
    getSessionToken: () => host.user().token,
    getSessionID: () => host.user().sessionId,
    getTimeZoneName: () => host.user().timeZone,
    hasRole: (roles: string) =>
        String(roles)
            .split(',')
            .some((role) => host.hasRole(role.trim())),
    isLoggedIn: () => host.user().id !== '',
    isInteractive: () => host.user().interactive,
    getProperty: (name: string, fallback?: unknown) =>
        host.property(String(name)) ?? (fallback === undefined ? null : fallback),
    setProperty: (name: string, value: unknown) => host.setProperty(String(name), String(value)),
    getMessage: (key: unknown, parameters?: unknown) =>
        fill(
            host.message(String(key), host.user().language),
            parameters === undefined ? [] : [parameters].flat(),
        ),
    getMessageLang: (key: unknown, language: string, parameters?: unknown) =>
        fill(host.message(String(key), language), parameters === undefined ? [] : [parameters].flat()),
    generateGUID: () => host.guid(),
    addInfoMessage: (text: unknown) => host.notify('info', String(text)),
    addErrorMessage: (text: unknown) => host.notify('error', String(text)),
    eventQueue: (name: string, record: unknown, parm1?: unknown, parm2?: unknown) => {
        const given = record as { getTableName?: () => string; getUniqueValue?: () => string } | null
        host.event(
            name,
            given?.getTableName?.() ?? '',
            given?.getUniqueValue?.() ?? '',
            String(parm1 ?? ''),
            String(parm2 ?? ''),
        )
    },
    nil: (value: unknown) => value === null || value === undefined || String(value) === '',
    tableExists: (name: string) => host.table(String(name)) !== null,
    /** In the user's time zone. */
    nowDateTime: () => host.toZone(host.now(), host.user().timeZone),
    now: () => host.toZone(host.now(), host.user().timeZone).slice(0, 10),
    ...dateRanges,
    getCurrentScopeName: () => host.scope(),
    getCallerScopeName: () => null,
    urlEncode: (text: unknown) => encodeURIComponent(String(text)),
    urlDecode: (text: unknown) => decodeURIComponent(String(text)),
    base64Encode: (text: unknown) => host.digest('base64', String(text), ''),
    base64Decode: (text: unknown) => host.digest('unbase64', String(text), ''),
})
