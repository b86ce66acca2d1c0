import { callerScope } from './cross-scope-object.ts'
import { dateRanges } from './date-ranges.ts'
import { eventQueue } from './event-queue.ts'
import { escapeHtml } from './glide-string-util.ts'
import { glideSession, isLoggedIn } from './glide-session.ts'
import { glideUser } from './glide-user.ts'
import { globalSystem } from './global-system.ts'
import { host } from './host.ts'
import { includeScript } from './script-includes.ts'
import { sessionMessages } from './session-messages.ts'
import { urlDecode, urlEncode } from './url-text.ts'
import { xmlToJSON } from './xml-to-json.ts'
import { loud } from './not-implemented.ts'

const fill = (text: unknown, parameters: readonly unknown[]): string =>
    parameters
        .flat()
        .reduce<string>(
            (filled, value, index) => filled.split(`{${String(index)}}`).join(String(value)),
            String(text),
        )

const asText = (value: unknown): string => (value === null || value === undefined ? '' : String(value))
const message = (key: unknown, language: string, parameters: unknown): string =>
    fill(host.message(asText(key), language), parameters === undefined ? [] : [parameters].flat())

/** A scheduled job of this application, by its record. */
function executeNow(job: unknown): string | null {
    const record = job as Partial<Record<'getTableName' | 'getUniqueValue', () => unknown>> | null
    if (typeof record?.getTableName !== 'function' || typeof record.getUniqueValue !== 'function')
        throw new Error(`gs.executeNow: ${String(job)} is no record of a scheduled job`)
    return host.executeNow(String(record.getTableName()), String(record.getUniqueValue()))
}

/** The scoped GlideSystem. ServiceNowDocs: api-reference/server-api-reference/c_GlideSystemScopedAPI */
export const gs = loud('gs', {
    info: (text: unknown, ...parameters: unknown[]) => host.log('info', fill(text, parameters)),
    warn: (text: unknown, ...parameters: unknown[]) => host.log('warning', fill(text, parameters)),
    error: (text: unknown, ...parameters: unknown[]) => host.log('error', fill(text, parameters)),
    debug: (text: unknown, ...parameters: unknown[]) => host.log('debug', fill(text, parameters)),
    isDebugging: () => host.property(`${host.scope()}.logging.verbosity`) === 'debug',
    ...globalSystem,
    getUserID: () => host.user().id,
    getUserName: () => host.user().name,
    getUserDisplayName: () => host.user().displayName,
    getUser: glideUser,
    getSession: glideSession,
    getSessionToken: () => host.user().token,
    getSessionID: () => host.user().sessionId,
    getTimeZoneName: () => host.user().timeZone,
    getDateFormat: () => host.dateFormats().date,
    getTimeFormat: () => host.dateFormats().time,
    getDateTimeFormat: () => {
        const { date, time } = host.dateFormats()
        return `${date} ${time}`
    },
    hasRole: (roles: unknown) =>
        String(roles)
            .split(',')
            .some((role) => host.hasRole(role.trim())),
    isLoggedIn,
    isInteractive: () => host.user().interactive,
    /** There are no mobile pages. */
    isMobile: () => false,
    /** None is chosen: there is no application picker. */
    getCurrentApplicationId: () => 'global',
    getProperty: (name: unknown, fallback?: unknown) =>
        host.property(String(name)) ?? (fallback === undefined ? null : fallback),
    setProperty: (name: unknown, value: unknown, description?: unknown) =>
        host.setProperty(String(name), asText(value), description === undefined ? null : asText(description)),
    getMessage: (key: unknown, parameters?: unknown) => message(key, host.user().language, parameters),
    getMessageLang: (key: unknown, language: unknown, parameters?: unknown) =>
        message(key, String(language), parameters),
    getEscapedMessage: (key: unknown, parameters?: unknown) =>
        escapeHtml(message(key, host.user().language, parameters)),
    generateGUID: () => host.guid(),
    ...sessionMessages,
    executeNow,
    include: includeScript,
    ...eventQueue,
    nil: (value: unknown) => value === null || value === undefined || String(value) === '',
    tableExists: (name: unknown) => host.table(String(name)) !== null,
    ...dateRanges,
    getCurrentScopeName: () => host.scope(),
    getCallerScopeName: callerScope,
    urlEncode,
    urlDecode,
    xmlToJSON,
    base64Encode: (text: unknown) => host.digest('base64', String(text), ''),
    base64Decode: (text: unknown) => host.digest('unbase64', String(text), ''),
})
