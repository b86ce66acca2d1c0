import { host } from './host.ts'

const add =
    (kind: 'info' | 'error' | 'success' | 'low' | 'moderate' | 'high') =>
    (text: unknown): void =>
        host.notify(kind, String(text))

/** What the next page shows. ServiceNowDocs: api-reference/server-api-reference/c_GlideSystemScopedAPI */
export const sessionMessages = {
    addInfoMessage: add('info'),
    addErrorMessage: add('error'),
    addSuccessMessage: add('success'),
    addLowMessage: add('low'),
    addModerateMessage: add('moderate'),
    addHighMessage: add('high'),
    getErrorMessages: () => [...host.messages('error')],
}
