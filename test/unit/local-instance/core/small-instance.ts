import { createInstance } from '../../../../local/instance/core/create-instance.ts'
import type { Instance, InstanceOptions, Session } from '../../../../local/instance/contracts.ts'

export const START = Date.UTC(2026, 2, 2, 10, 0, 0)

/** An instance in memory at a fixed time, and what tests do with it again and again. */
export function smallInstance(options: InstanceOptions = {}) {
    const instance: Instance = createInstance({ startAt: START, ...options })
    const session = (userName: string): Session => {
        const [user] = instance.store.query('sys_user', `user_name=${userName}`)
        if (!user) throw new Error(`no user ${userName}`)
        return {
            id: userName,
            userId: user['sys_id'] ?? '',
            userName,
            language: user['preferred_language'] || 'en',
            timeZone: user['time_zone'] || 'UTC',
            token: 'token',
            messages: [],
        }
    }
    const role = (name: string): string =>
        instance.store.query('sys_user_role', `name=${name}`)[0]?.['sys_id'] ?? ''
    return {
        instance,
        session,
        /** A user with roles, by name. */
        user(userName: string, ...roles: readonly string[]): Session {
            const row = instance.store.insert('sys_user', {
                user_name: userName,
                name: userName,
                active: 'true',
            })
            for (const name of roles) {
                instance.store.insert('sys_user_has_role', { user: row?.['sys_id'] ?? '', role: role(name) })
            }
            return session(userName)
        },
        /** Runs a script as admin in the global scope and answers what it returns, through JSON. */
        run<T>(script: string, as: Session = session('admin')): T {
            const text = instance.scripts.evaluateExpression(
                as,
                `(function () { return JSON.stringify((function () { ${script} })()) })()`,
                'global',
            )
            return JSON.parse(text) as T
        },
        incident(values: Readonly<Record<string, string>> = {}): string {
            const outcome = instance.records.insert(session('admin'), 'incident', {
                short_description: 'x',
                ...values,
            })
            if (outcome.kind !== 'done') throw new Error(outcome.kind)
            return outcome.sysId
        },
        rule(values: Readonly<Record<string, string>>): void {
            instance.store.insert('sys_script', {
                name: 'rule',
                collection: 'incident',
                when: 'before',
                active: 'true',
                action_insert: 'true',
                action_update: 'true',
                order: '100',
                sys_scope: 'global',
                ...values,
            })
        },
    }
}
