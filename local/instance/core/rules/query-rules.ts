import type { Row, Session } from '../../contracts.ts'
import type { ScriptRuntime } from '../script/script-runtime.ts'
import { ruleScript } from './rule-script.ts'

/**
 * Business rules that run before a table is queried. A rule's own queries are not restricted again.
 * @see ServiceNowDocs: build-workflows/business-rules-classic/c_BusinessRules
 */
export class QueryRules {
    private readonly querying = new Set<string>()

    constructor(private readonly runtime: () => ScriptRuntime) {}

    /** What the rules add to a query, as an encoded query. */
    conditions(session: Session, table: string, rules: readonly Row[]): string {
        if (rules.length === 0 || this.querying.has(table)) return ''
        this.querying.add(table)
        try {
            return rules
                .map((rule) => this.run(session, rule, table))
                .filter((text) => text !== '')
                .join('^')
        } finally {
            this.querying.delete(table)
        }
    }

    private run(session: Session, rule: Row, table: string): string {
        let current: object | undefined
        return this.runtime().run(
            { session, scopeId: rule['sys_scope'] || 'global' },
            guarded(rule['condition'] ?? '', ruleScript(rule)),
            `sys_script ${rule['name'] ?? ''}`,
            ({ internals }) => {
                current = internals.recordFor(table, {}, false, null, 'query')
                return { current, previous: null }
            },
            (_value, { internals }) => (current ? internals.encodedQueryOf(current) : ''),
        )
    }
}

const guarded = (condition: string, script: string): string =>
    condition.trim() === '' ? script : `if (!(${condition.replace(/;\s*$/, '')})) return\n${script}`
