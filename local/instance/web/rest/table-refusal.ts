import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { notAuthorized, restError } from './rest-error.ts'

/** Why REST APIs do not serve a table: there is none, or it is closed to web services. */
export function tableRefusal({ instance }: Exchange, table: string): WebAnswer | undefined {
    const definition = instance.dictionary.table(table)
    if (!definition) return restError(400, `Invalid table ${table}`, null)
    return definition.access.webService
        ? undefined
        : notAuthorized(`Table ${table} does not allow access to this table via web services`)
}
