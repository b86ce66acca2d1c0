import type { Row, Session } from '../../contracts.ts'
import type { ScriptRuntime } from '../script/script-runtime.ts'
import { answeringLastExpression } from '../script/script-source.ts'
import type { AccessControl } from '../security/security.ts'
import { listOf } from '../store/compile-condition.ts'
import type { MemoryStore } from '../store/memory-store.ts'

export interface CriteriaDependencies {
    readonly store: MemoryStore
    readonly security: AccessControl
    runtime(): ScriptRuntime
}

/**
 * Which user criteria somebody meets. A record that asks for nothing is met by nobody, and a role that nobody was
 * granted is not an administrator's: the page says neither.
 * @see ServiceNowDocs: servicenow-platform/knowledge-management/create-user-criteria-record-in-knowledge-management
 */
export class UserCriteria {
    constructor(private readonly deps: CriteriaDependencies) {}

    /** Those of the records that the user meets; inactive ones are met by nobody. */
    met(session: Session, userId: string, ids: readonly string[]): readonly string[] {
        return ids.filter((id) => {
            const row = this.deps.store.get('user_criteria', id)
            return row?.['active'] === 'true' && this.isMet(session, userId, row)
        })
    }

    private isMet(session: Session, userId: string, row: Row): boolean {
        const { store, security } = this.deps
        const user = store.get('sys_user', userId) ?? {}
        const groups = store.find('sys_user_grmember', { user: userId }).map(({ group = '' }) => group)
        const roles = [...security.roles(userId)].flatMap((name) =>
            store.find('sys_user_role', { name }).map(({ sys_id = '' }) => sys_id),
        )
        const own: readonly (readonly [column: string, own: readonly string[]])[] = [
            ['user', [userId]],
            ['group', groups],
            ['role', roles],
            ['company', [user['company'] ?? '']],
            ['department', [user['department'] ?? '']],
            ['location', [user['location'] ?? '']],
        ]
        const answers = own.flatMap(([column, held]) => {
            const wanted = listOf(row[column] ?? '')
            return wanted.length === 0 ? [] : [wanted.some((id) => held.includes(id))]
        })
        if (row['advanced'] === 'true' && (row['script'] ?? '').trim() !== '')
            answers.push(this.scriptSays(session, userId, row))
        return (
            answers.length > 0 &&
            (row['match_all'] === 'true' ? !answers.includes(false) : answers.includes(true))
        )
    }

    /** The script answers by `answer` or by its last expression, in its own scope; it knows the user as `user_id`. */
    private scriptSays(session: Session, userId: string, row: Row): boolean {
        return this.deps.runtime().run(
            { session, scopeId: row['sys_scope'] || 'global' },
            `var answer = false\n${answeringLastExpression(row['script'] ?? '', 'answer')}\nreturn answer`,
            `user_criteria ${row['name'] ?? ''}`,
            () => ({ user_id: userId }),
            (value) => value === true || String(value) === 'true',
        )
    }
}
