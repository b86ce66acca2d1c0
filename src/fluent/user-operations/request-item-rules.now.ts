import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { settleOrderedItem, settleDecidedItem } from '../../server/user-operations/handlers.ts'
import { licenseRequest } from './license-item.now.ts'
import { mailboxRequest } from './mailbox-item.now.ts'
import { passwordReset } from './reset-item.now.ts'

// Rules of a scope on a global table can only be async (or before without a script): they read what is true now.
BusinessRule({
    $id: Now.ID['rule-license-ordered'],
    name: 'Microsoft 365 Support: begin with what was ordered',
    table: 'sc_req_item',
    when: 'async',
    action: ['insert'],
    filterCondition: `cat_itemIN${licenseRequest},${passwordReset},${mailboxRequest}^EQ`,
    script: settleOrderedItem,
})
BusinessRule({
    $id: Now.ID['rule-request-decided'],
    name: 'Microsoft 365 Support: take a decision over',
    table: 'sysapproval_approver',
    when: 'async',
    action: ['update'],
    filterCondition: 'stateINapproved,rejected^source_table=sc_req_item^EQ',
    script: settleDecidedItem,
})
