import type { OrderedVariable } from '../../../catalog-contracts.ts'
import type { FormState } from '../form-state.ts'
import { html, type Html } from '../html.ts'

const LONG = 80

const shownVariable = ({ name, label, display }: OrderedVariable): Html => {
    const id = `sys_readonly.variables.${name}`
    return html`<div class="field" data-variable="${name}">
        <label for="${id}">${label}</label>
        <div class="value">
            ${display.length > LONG || display.includes('\n')
                ? html`<textarea id="${id}" readonly rows="4">${display}</textarea>`
                : html`<input id="${id}" readonly value="${display}" />`}
        </div>
    </div>`
}

/**
 * The variables on the form of a requested item; they cannot be changed here.
 * ServiceNowDocs: servicenow-platform/service-catalog/service-catalog-variable-editor
 */
export function variableEditor({ instance, session, table, sysId, row, t }: FormState): Html {
    if (table !== 'sc_req_item' || !row) return html``
    const variables = instance.catalog.ordered(session, sysId)
    if (variables.length === 0) return html``
    return html`<section class="variables" aria-label="${t('Variables')}">
        <h2>${t('Variables')}</h2>
        ${variables.map(shownVariable)}
    </section>`
}

const SUMMARY = ['number', 'cat_item', 'requested_for', 'opened_by', 'quantity'] as const

/**
 * What an approver is asked to approve, on the form of the approval, without access to the record itself.
 * ServiceNowDocs: servicenow-platform/approvals/r_ApprovalSummarizerFormatter
 */
export function approvalSummary({ instance, session, row, t }: FormState): Html {
    const { store, dictionary, catalog, scripts } = instance
    const task = store.get('task', row?.['sysapproval'] ?? '')
    if (!task) return html``
    const table = task['sys_class_name'] ?? ''
    if (table !== 'sc_req_item')
        return html`<p class="message error" role="alert">
            local instance: the summary of ${table} in an approval is not implemented
        </p>`
    const sysId = task['sys_id'] ?? ''
    const record = { table, sysId }
    const variables = catalog.ordered(session, sysId).filter(({ summary }) => summary)
    const shown = (column: string): string =>
        scripts.evaluateExpression(session, `current.getDisplayValue('${column}')`, 'global', record)
    return html`<section class="activities" aria-label="${t('Summary of')} ${task['number']}">
        <h2>${t('Summary of')} ${task['number']}</h2>
        ${SUMMARY.map((column) =>
            shownVariable({
                name: column,
                label: dictionary.label(table, column, session.language),
                value: '',
                display: shown(column),
                summary: true,
            }),
        )}
        ${variables.map(shownVariable)}
    </section>`
}
