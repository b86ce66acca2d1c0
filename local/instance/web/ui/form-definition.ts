import type { Column, Row } from '../../contracts.ts'
import type { Exchange } from '../http/exchange.ts'
import type { FieldDefinition, FormDefinition } from './browser/definition.ts'
import { clientActions } from './client-actions.ts'
import { clientScripts } from './client-scripts.ts'
import type { FormSection } from './form-layout.ts'
import type { FormState } from './form-state.ts'
import { pageDefinition } from './page-definition.ts'
import { isSecret } from './secret-column.ts'
import { uiPolicies } from './ui-policies.ts'
import { userTime } from './user-time.ts'

/** What the form's scripts in the browser need to know. */
export function formDefinition(
    exchange: Exchange,
    state: FormState,
    sections: readonly FormSection[],
    actions: readonly Row[],
): FormDefinition {
    const { instance, session, table, row, sysId, view } = state
    const { dictionary, security } = instance
    const columns = dictionary.columns(table)
    const readable = columns.filter(
        (column) =>
            !isSecret(column) && (!row || security.canField(session, 'read', table, column.name, row)),
    )
    const onForm = new Set(sections.flatMap(({ elements }) => elements.map((element) => element['element'])))
    const fields = readable.filter(({ name }) => onForm.has(name))
    const scripts = clientScripts(instance, table, view)
    const policies = uiPolicies(instance, table, view)
    const used = new Set(policies.policies.flatMap(({ conditions }) => conditions.flat(2).map(columnOf)))
    const values = readable.filter(({ name }) => !onForm.has(name) && used.has(name))
    return {
        ...pageDefinition(exchange, session, [
            ...scripts.map(({ messages }) => messages),
            ...actions.map((action) => action['messages'] ?? ''),
        ]),
        table,
        sysId,
        newRecord: row === undefined,
        displayValue: row?.[dictionary.displayColumn(table)] ?? '',
        view,
        scratchpad: state.scratchpad,
        fields: fields.map((column) => fieldDefinition(state, column)),
        columns: columns.map(({ name }) => name),
        values: Object.fromEntries(values.map((column) => [column.name, state.value(column)])),
        clientScripts: scripts.map(({ definition }) => definition),
        policies: policies.policies,
        clientActions: clientActions(actions),
        problems: policies.problems,
    }
}

const columnOf = ({ column }: { readonly column: string }): string => column

function fieldDefinition(state: FormState, column: Column): FieldDefinition {
    const stored = state.value(column)
    const time = userTime(state.instance, state.session)
    const isJournal = column.type === 'journal' || column.type === 'journal_input'
    return {
        name: column.name,
        type: column.type,
        reference: column.reference ?? '',
        value: time.formatOf(column) ? time.show(column, stored) : isJournal ? '' : stored,
        display: isJournal ? '' : state.display(column),
        mandatory: column.mandatory,
        readOnly: !state.mayWrite(column),
    }
}
