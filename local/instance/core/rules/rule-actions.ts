import type { Row, Session } from '../../contracts.ts'
import type { RuleRunner, RuleSubject, RuleView } from './rule-runner.ts'
import { fieldAssignments } from './rule-template.ts'

/** Dynamic filter option "Me". */
const ME = '90d1921e5f510100a9ad2572f2b477fe'

/** What a business rule does without a script: set field values, add a message. */
export class RuleActions {
    constructor(private readonly runner: RuleRunner) {}

    addMessage(session: Session, rule: Row): void {
        if (rule['add_message'] === 'true')
            session.messages.push({ kind: 'info', text: rule['message'] ?? '' })
    }

    /** The record with the field values that the rule sets, one after the other. */
    fieldValues(session: Session, rule: Row, subject: RuleSubject, view: RuleView): Row {
        let { row } = subject
        for (const { column, kind, operand } of fieldAssignments(rule['template'] ?? '')) {
            const value = (): string => {
                if (kind === 'value') return operand
                if (kind === 'same') return row[operand] ?? ''
                if (kind === 'dynamic') return this.dynamic(session, operand)
                const script = `return (${operand}\n)`
                const now = { ...subject, row }
                return this.runner.run(session, rule, now, script, view, (made) => String(made ?? ''))
            }
            row = { ...row, [column]: value() }
        }
        return row
    }

    private dynamic(session: Session, option: string): string {
        if (option !== ME) throw new Error(`local instance: dynamic value ${option} is not implemented`)
        return session.userId
    }
}
