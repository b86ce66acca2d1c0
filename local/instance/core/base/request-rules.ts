import { baseRow, type BaseRow } from './base-row.ts'

type Values = Readonly<Record<string, string>>

const rule = (name: string, collection: string, values: Values): BaseRow =>
    baseRow('sys_script', `${collection}|${name}`, {
        name,
        collection,
        when: 'after',
        action_update: 'true',
        sys_scope: 'global',
        ...values,
    })

/** "Task Active State Management": build-workflows/business-rules-classic/c_BusinessRules. */
const activeState = (table: string): BaseRow =>
    rule('Task Active State Management', table, {
        when: 'before',
        order: '50',
        filter_condition: 'stateCHANGES',
        script: `(function () {
    var closed = (current.state.getAttribute('close_states') || '').split(';')
    var was = closed.indexOf(String(previous.state)) >= 0
    var is = closed.indexOf(String(current.state)) >= 0
    if (was !== is) current.active = !is
})()`,
    })

/**
 * A record closes when all that it consists of is closed: servicenow-platform/service-catalog/state-closure-request,
 * which holds for items without flow or workflow. What is partly complete and partly skipped, it leaves open.
 */
const stateClosure = (table: string, parent: string, column: string): BaseRow =>
    rule('State closure', table, {
        filter_condition: `stateIN3,4,7^stateCHANGES^${column}ISNOTEMPTY`,
        condition: 'current.cat_item.flow_designer_flow.nil() && current.cat_item.workflow.nil()',
        script: `(function () {
    var states = []
    var parts = new GlideRecord('${table}')
    parts.addQuery('${column}', String(current.${column}))
    parts.query()
    while (parts.next()) states.push(String(parts.state))
    function all(wanted) {
        return states.every(function (state) { return wanted.indexOf(state) >= 0 })
    }
    if (!all(['3', '4', '7'])) return
    var state = states.indexOf('4') >= 0 ? '4' : all(['3']) ? '3' : all(['7']) ? '7' : ''
    var whole = new GlideRecord('${parent}')
    if (state === '' || !whole.get(String(current.${column})) || String(whole.state) === state) return
    whole.state = state
    whole.update()
})()`,
    })

/** What approvers said together: servicenow-platform/approvals/c_ApprovalStatus and c_MultipleApprovers. */
const approvalStatus: BaseRow = rule('Approval status', 'sysapproval_approver', {
    action_insert: 'true',
    action_delete: 'true',
    filter_condition: 'sysapprovalISNOTEMPTY',
    script: `(function () {
    var states = []
    var approvals = new GlideRecord('sysapproval_approver')
    approvals.addQuery('sysapproval', String(current.sysapproval))
    approvals.query()
    while (approvals.next()) states.push(String(approvals.state))
    function all(wanted) {
        return states.every(function (state) { return state === wanted })
    }
    var task = new GlideRecord('task')
    if (!task.get(String(current.sysapproval))) return
    if (['sc_request', 'sc_req_item', 'sc_task'].indexOf(String(task.sys_class_name)) < 0) return
    var status = states.indexOf('rejected') >= 0 ? 'rejected'
        : all('not requested') ? 'not requested'
        : all('approved') ? 'approved' : 'requested'
    if (String(task.approval) === status) return
    task.approval = status
    task.update()
})()`,
})

/** Approve and Reject of the form of an approval that waits for whoever is looking at it. */
const decision = (name: string, state: string, order: string, style: string): BaseRow =>
    baseRow('sys_ui_action', `sysapproval_approver|${name}`, {
        name,
        table: 'sysapproval_approver',
        order,
        active: 'true',
        show_insert: 'false',
        show_update: 'true',
        form_button: 'true',
        form_style: style,
        condition: `current.state == 'requested' && current.canWrite()`,
        script: `current.state = '${state}'\ncurrent.update()`,
        sys_scope: 'global',
    })

/** What the platform does with requests and approvals. */
export const requestLogic = (): readonly BaseRow[] => [
    ...['sc_request', 'sc_req_item', 'sc_task'].map(activeState),
    stateClosure('sc_task', 'sc_req_item', 'request_item'),
    stateClosure('sc_req_item', 'sc_request', 'request'),
    approvalStatus,
    decision('Approve', 'approved', '100', 'primary'),
    decision('Reject', 'rejected', '110', 'destructive'),
]

/**
 * The catalog that every instance has: its sys_id stands in the examples of the Service Catalog API. On a new instance
 * nobody requests items for others (servicenow-platform/service-catalog/config-default-behavior-request-other-user).
 */
export const baseCatalog: readonly BaseRow[] = [
    baseRow('sc_catalog', 'Service Catalog', {
        sys_id: 'e0d08b13c3330100c8b837659bba8fb4',
        title: 'Service Catalog',
        active: 'true',
    }),
    baseRow('sys_properties', 'glide.sc.req_for.roles.default', {
        name: 'glide.sc.req_for.roles.default',
        value: 'deny',
        type: 'string',
    }),
]
