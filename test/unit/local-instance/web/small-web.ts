import { hashPassword } from '../../../../local/instance/core/security/password.ts'
import { createWeb } from '../../../../local/instance/web/create-web.ts'
import { smallInstance } from '../core/small-instance.ts'
import { visitor, type Visitor } from './browser-session.ts'

/** An instance in memory with its pages, and what tests of pages do with it again and again. */
export function smallWeb() {
    const small = smallInstance()
    const web = createWeb(small.instance)
    const { store } = small.instance
    /** A row as it is, without rules; answers its sys_id. */
    const row = (table: string, values: Readonly<Record<string, string>>): string => {
        const made = store.insert(table, values)
        if (!made) throw new Error(`the row of ${table} is there already`)
        return made['sys_id'] ?? ''
    }
    return {
        ...small,
        web,
        row,
        /** Somebody signed in, with a password like the name; made when there is nobody of that name. */
        browser(userName: string, ...roles: readonly string[]): Visitor {
            const found = store.query('sys_user', `user_name=${userName}`)[0]
            const { userId } = found ? small.session(userName) : small.user(userName, ...roles)
            store.update('sys_user', userId, { user_password: hashPassword(userName) })
            return visitor(web, userName)
        },
        /** A UI action on the incident's form. */
        action(values: Readonly<Record<string, string>>): string {
            return row('sys_ui_action', {
                name: 'Act',
                table: 'incident',
                active: 'true',
                show_update: 'true',
                form_button: 'true',
                sys_scope: 'global',
                ...values,
            })
        },
    }
}
