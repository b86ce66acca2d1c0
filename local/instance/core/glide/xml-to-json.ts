import { host } from './host.ts'

/** gs.xmlToJSON: null for what is no XML. ServiceNowDocs: api-reference/server-api-reference/c_GlideSystemScopedAPI */
export function xmlToJSON(text: unknown): unknown {
    try {
        return host.xmlObject(String(text))
    } catch {
        return null
    }
}
