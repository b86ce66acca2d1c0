import { EVERYBODY, ME, OPERATIONS, type Rule } from './access-rule.ts'

const WORK = ['sc_request', 'sc_req_item', 'sc_task'] as const
const FULFILLER = 'itil'
const MINE = `opened_by${ME}^ORrequested_for${ME}`
const OWN_APPROVAL = `approver${ME}`
const CATALOG = ['sc_catalog', 'sc_category', 'sc_cat_item', 'sc_cat_item_catalog', 'sc_cat_item_category']
const QUESTIONS = ['item_option_new', 'question_choice']

const rules = (
    names: readonly string[],
    operations: readonly Rule['operation'][],
    more: Omit<Rule, 'name' | 'operation'>,
): readonly Rule[] => names.flatMap((name) => operations.map((operation) => ({ name, operation, ...more })))

/** Is there an approval of this record for the user? */
const ASKED = `var approval = new GlideRecord('sysapproval_approver')
approval.addQuery('sysapproval', current.getUniqueValue())
approval.addQuery('approver', gs.getUserID())
approval.query()
answer = approval.hasNext()`

/**
 * Requests are for those who ordered them, for whom they are, and for fulfillers
 * (servicenow-platform/service-catalog/c_RequestingAServiceCatalogItem); an approver reads them with a role
 * (it-service-management/request-management/req-mgmnt-roles-instld-itsm) and has the approval's summary without it.
 * An approval is for its approver; changing it takes a role, and leaves who approves what as it is
 * (roles approver_user and approval_admin: roles-by-product). Questions and options are the catalog administrator's:
 * the order form shows them to whom the item is for (servicenow-platform/service-catalog/t_AppUserCritItemsCat).
 * Which access controls the platform ships beyond that no page says.
 */
export const requestRules: readonly Rule[] = [
    ...rules(WORK, ['read', 'write'], { role: FULFILLER }),
    ...rules(['sc_task'], ['create'], { role: FULFILLER }),
    ...rules(['sc_request', 'sc_req_item'], ['read'], { condition: MINE }),
    ...rules(['sc_request', 'sc_req_item'], ['read'], { role: 'sn_request_read', script: ASKED }),
    // Whose item it is comments on it; the rest is for fulfillers, work notes also to read.
    ...rules(['sc_req_item'], ['write'], { condition: MINE }),
    ...rules(['sc_req_item.*'], ['write'], { role: FULFILLER }),
    ...rules(['sc_req_item.comments'], ['write'], { role: FULFILLER }),
    ...rules(['sc_req_item.comments'], ['write'], { condition: MINE }),
    ...rules(['sc_req_item.work_notes', 'sc_request.work_notes'], ['read'], { role: FULFILLER }),

    ...rules(['sysapproval_approver'], ['read'], { condition: OWN_APPROVAL }),
    ...rules(['sysapproval_approver'], ['read'], { role: FULFILLER }),
    ...rules(['sysapproval_approver'], ['create'], { role: FULFILLER }),
    ...rules(['sysapproval_approver'], ['read', 'write', 'create'], { role: 'approval_admin' }),
    ...['approver_user', FULFILLER].flatMap((role) => [
        ...rules(['sysapproval_approver'], ['write'], { role, condition: OWN_APPROVAL }),
        ...rules(['sysapproval_approver.state', 'sysapproval_approver.comments'], ['write'], {
            role,
            condition: OWN_APPROVAL,
        }),
    ]),
    ...rules(
        ['sysapproval_approver.*', 'sysapproval_approver.state', 'sysapproval_approver.comments'],
        ['write'],
        { role: 'approval_admin' },
    ),

    ...rules(CATALOG, ['read'], { condition: EVERYBODY }),
    ...rules(CATALOG, ['write', 'create', 'delete'], { role: 'catalog_admin' }),
    ...rules(QUESTIONS, OPERATIONS, { role: 'catalog_admin' }),
]
