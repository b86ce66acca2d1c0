import type { InstanceOptions } from '../../../../local/instance/contracts.ts'
import type { WebAnswer } from '../../../../local/instance/web/http/web-request.ts'
import { jsonOf } from './browser-session.ts'
import { restClient } from './rest-client.ts'

export const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
export const bearer = (token: unknown) => ({ authorization: `Bearer ${String(token)}` })
export const CLIENT = { client_id: 'a329c4515612', client_secret: 'password22' }
/** Changes of a row. */
export type Change = Readonly<Record<string, string>>
/** Users who may sign in nowhere. */
export const GONE: readonly Change[] = [{ active: 'false' }, { locked_out: 'true' }]
export type TokenBody = Readonly<Record<string, string | number>>

/** An instance with one registered client, whom tests let ask for tokens. */
export function oauthLab(options: InstanceOptions = {}) {
    const lab = restClient(options)
    const { store } = lab.instance
    const client = lab.insert('oauth_entity', {
        name: 'Ticket portal',
        type: 'client',
        active: 'true',
        ...CLIENT,
    })
    lab.person('abel', ['itil'])
    const ask = (parameters: Readonly<Record<string, string>>, url = '/oauth_token.do'): WebAnswer =>
        lab.caller.send('POST', url, new URLSearchParams({ ...CLIENT, ...parameters }).toString(), FORM)
    const token = (parameters: Readonly<Record<string, string>>): TokenBody =>
        jsonOf<TokenBody>(ask(parameters))
    return {
        ...lab,
        client,
        ask,
        token,
        /** A token request of abel with his password. */
        password: (more: Readonly<Record<string, string>> = {}) =>
            token({ grant_type: 'password', username: 'abel', password: 'admin', ...more }),
        refused: (parameters: Readonly<Record<string, string>>): readonly unknown[] => {
            const answer = ask(parameters)
            return [answer.status, jsonOf<TokenBody>(answer)['error']]
        },
        property(name: string, value: string): void {
            const [row] = store.query('sys_properties', `name=${name}`)
            if (row) store.update('sys_properties', row['sys_id'] ?? '', { value })
            else store.insert('sys_properties', { name, value })
        },
        /** Changes a row for the time of `during`. */
        changed(table: string, sysId: string, values: Readonly<Record<string, string>>, during: () => void) {
            const row = store.get(table, sysId)
            const before = Object.fromEntries(Object.keys(values).map((name) => [name, row?.[name] ?? '']))
            store.update(table, sysId, values)
            try {
                during()
            } finally {
                store.update(table, sysId, before)
            }
        },
        /** Calls the Table API with a bearer token. */
        call: (value: unknown): WebAnswer => lab.caller.get('/api/now/table/incident', bearer(value)),
        logged: (): string => store.query('syslog').at(-1)?.['message'] ?? '',
        /** Everything that is stored, as one text. */
        stored: (): string =>
            lab.instance.dictionary
                .tables()
                .map(({ name }) => JSON.stringify(store.query(name)))
                .join('\n'),
    }
}
