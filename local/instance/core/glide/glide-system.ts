import { host } from './host.ts'
import { loud } from './not-implemented.ts'

const fill = (text: unknown, parameters: readonly unknown[]): string =>
    parameters
        .flat()
        .reduce<string>(
            (filled, value, index) => filled.split(`{${String(index)}}`).join(String(value)),
            String(text),
        )

const stamp = (at: number): string => new Date(at).toISOString().slice(0, 19).replace('T', ' ')
const midnight = (days: number): number => {
    const zone = host.user().timeZone
    return host.fromZone(`${host.toZone(host.now() + days * 86_400_000, zone).slice(0, 10)} 00:00:00`, zone)
}
const endOf = (days: number): string => stamp(midnight(days + 1) - 1000)

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
    getSessionID: () => '',
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
    nowDateTime: () => host.toZone(host.now(), host.user().timeZone),
    now: () => host.toZone(host.now(), host.user().timeZone).slice(0, 10),
    daysAgo: (days: number) => stamp(host.now() - Number(days) * 86_400_000),
    daysAgoStart: (days: number) => stamp(midnight(-Number(days))),
    daysAgoEnd: (days: number) => endOf(-Number(days)),
    hoursAgo: (hours: number) => stamp(host.now() - Number(hours) * 3_600_000),
    hoursAgoStart: (hours: number) => `${stamp(host.now() - Number(hours) * 3_600_000).slice(0, 13)}:00:00`,
    minutesAgo: (minutes: number) => stamp(host.now() - Number(minutes) * 60_000),
    minutesAgoStart: (minutes: number) => `${stamp(host.now() - Number(minutes) * 60_000).slice(0, 16)}:00`,
    beginningOfToday: () => stamp(midnight(0)),
    endOfToday: () => endOf(0),
    beginningOfYesterday: () => stamp(midnight(-1)),
    endOfYesterday: () => endOf(-1),
    dateGenerate: (date: string, time: string) =>
        stamp(
            host.fromZone(
                `${date} ${time === 'start' ? '00:00:00' : time === 'end' ? '23:59:59' : time}`,
                host.user().timeZone,
            ),
        ),
    getCurrentScopeName: () => host.scope(),
    getCallerScopeName: () => null,
    urlEncode: (text: unknown) => encodeURIComponent(String(text)),
    urlDecode: (text: unknown) => decodeURIComponent(String(text)),
    base64Encode: (text: unknown) => host.digest('base64', String(text), ''),
    base64Decode: (text: unknown) => host.digest('unbase64', String(text), ''),
})
