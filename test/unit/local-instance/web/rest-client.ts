import type { InstanceOptions } from '../../../../local/instance/contracts.ts'
import { createWeb } from '../../../../local/instance/web/create-web.ts'
import type { WebAnswer } from '../../../../local/instance/web/http/web-request.ts'
import { smallInstance } from '../core/small-instance.ts'
import { basic, visitor } from './browser-session.ts'

/** A small instance with its REST APIs, and people who call them with Basic sign-in. */
export function restClient(options: InstanceOptions = {}) {
    const lab = smallInstance(options)
    const { store } = lab.instance
    const caller = visitor(createWeb(lab.instance))
    const json = { 'content-type': 'application/json' }
    return {
        ...lab,
        caller,
        admin: basic('admin') as Record<string, string>,
        insert: (table: string, values: Readonly<Record<string, string>>): string => {
            const row = store.insert(table, values)
            if (!row) throw new Error(`${table} has this row already`)
            return row['sys_id'] ?? ''
        },
        /** A user with roles and a time zone; the headers that sign in. */
        person(name: string, roles: readonly string[] = [], timeZone = 'UTC'): Record<string, string> {
            const { userId } = lab.user(name, ...roles)
            const hash = store.query('sys_user', 'user_name=admin')[0]?.['user_password'] ?? ''
            store.update('sys_user', userId, { user_password: hash, time_zone: timeZone })
            return basic(name, 'admin')
        },
        /** Sends a JSON body. */
        send(
            method: string,
            url: string,
            body: unknown,
            headers: Record<string, string> = basic('admin'),
        ): WebAnswer {
            return caller.send(method, url, JSON.stringify(body), { ...json, ...headers })
        },
        bytes(method: string, url: string, body: Uint8Array, headers: Record<string, string>): WebAnswer {
            return createWeb(lab.instance).handle({
                method,
                url,
                headers: { host: 'localhost:8080', ...headers },
                body,
            })
        },
    }
}
