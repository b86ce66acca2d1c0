import type { CatalogItemDefinition } from '../request-items/catalog-item.ts'
import type { RequestItem } from '../request-items/request-item.ts'
import { callOf } from './runbook-input.ts'
import { runbookOperation } from './runbook-operation.ts'
import type { RunbookValues } from './runbook-values.ts'

/** sys_id of the catalog item "Request access to a shared mailbox", as the package has it. */
export const MAILBOX_ITEM = '6c1b4f0e7d2a49c3b85e90a1f2d3c4b5'

/** The runbook that it asks for, and what that one's parameters are called: as docs/user-operations-runbooks.md has them. */
export const MAILBOX_RUNBOOK = 'Add-SharedMailboxPermission'

const valuesOf = ({ variables }: RequestItem): RunbookValues => ({
    Mailbox: (variables['mailbox'] ?? '').trim(),
    User: variables['requested_for'] ?? '',
    AccessRight: variables['access_right'] ?? '',
})

/** A person, a mailbox by its alias, and a right. */
export const mailboxItem: CatalogItemDefinition = {
    variables: ['requested_for', 'mailbox', 'access_right'],
    key: ({ sysId }) => `run-runbook:${sysId}`,
    operation: (deps, item) =>
        runbookOperation(deps, MAILBOX_RUNBOOK, item.variables['requested_for'] ?? '', () => valuesOf(item)),
    asksFor(_deps, item, { targetId, input }) {
        const { name, parameters } = callOf(input)
        const values = valuesOf(item)
        return (
            name === MAILBOX_RUNBOOK &&
            targetId === values['User'] &&
            Object.keys(values).every((key) => (parameters[key] ?? '') === values[key])
        )
    },
}
