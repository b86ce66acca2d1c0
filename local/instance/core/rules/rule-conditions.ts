import type { Row, Session } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { SystemLog } from '../log/system-log.ts'
import { isOfThisInstance, messageOf } from '../script/host-bridge.ts'
import { stackOf } from '../script/instance-scripts.ts'
import { answeringLastExpression } from '../script/script-source.ts'
import type { AccessControl } from '../security/security.ts'
import type { Predicate } from '../store/compile-query.ts'
import { CHANGE_OPERATORS, parseQuery, type Condition } from '../store/encoded-query.ts'
import type { MemoryStore, StoreContext } from '../store/memory-store.ts'
import { exactText } from './exact-text.ts'
import type { RuleRunner, RuleSubject, RuleView } from './rule-runner.ts'

export interface ConditionDependencies {
    readonly dictionary: TableDictionary
    readonly store: MemoryStore
    readonly security: () => AccessControl
    readonly log: SystemLog
    contextOf(session: Session): StoreContext
}

/** Whether a business rule is for this user and this record: roles, filter condition, condition script. */
export class RuleConditions {
    constructor(
        private readonly deps: ConditionDependencies,
        private readonly runner: RuleRunner,
    ) {}

    hold(session: Session, rule: Row, subject: RuleSubject, view: RuleView): boolean {
        return (
            this.roleFits(session, rule) &&
            this.filterFits(session, rule, subject) &&
            this.scriptFits(session, rule, subject, view)
        )
    }

    /** Roles are kept by name or by sys_id. */
    roleFits(session: Session, rule: Row): boolean {
        const roles = (rule['role_conditions'] ?? '').split(',').filter((role) => role !== '')
        const name = (role: string): string => this.deps.store.get('sys_user_role', role)?.['name'] ?? role
        return roles.length === 0 || roles.some((role) => this.deps.security().hasRole(session, name(role)))
    }

    private filterFits(session: Session, rule: Row, { table, row, previous }: RuleSubject): boolean {
        const filter = rule['filter_condition'] ?? ''
        if (filter === '') return true
        const { dictionary, store } = this.deps
        const special = (condition: Condition): Predicate | undefined =>
            CHANGE_OPERATORS.has(condition.operator)
                ? (now) => changed(condition, now, previous)
                : exactText(dictionary, store, table, condition)
        return store.predicate(table, parseQuery(filter), this.deps.contextOf(session), special)(row)
    }

    /** A condition that fails is not true: it is logged, its rule does not run, the record's operation goes on. */
    scriptFits(session: Session, rule: Row, subject: RuleSubject, view: RuleView): boolean {
        const condition = rule['condition'] ?? ''
        if (condition.trim() === '') return true
        try {
            return this.runner.run(session, rule, subject, answeringLastExpression(condition), view, Boolean)
        } catch (error) {
            if (isOfThisInstance(messageOf(error))) throw error
            const text = `Condition of the business rule '${rule['name'] ?? ''}' failed: ${stackOf(error)}`
            this.deps.log.write('error', rule['sys_scope'] || 'global', text)
            return false
        }
    }
}

function changed({ operator, column, value }: Condition, row: Row, before: Row | null): boolean {
    const [now, then] = [row[column] ?? '', before?.[column] ?? '']
    if (now === then) return false
    if (operator === 'CHANGESTO') return now === value
    if (operator === 'CHANGESFROM') return then === value
    return true
}
