/**
 * Names as Azure allows them; it compares them without case.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
 */
const RUNBOOK = /^[A-Za-z][A-Za-z0-9_-]{0,62}$/
const AUTOMATION_ACCOUNT = /^[A-Za-z][A-Za-z0-9-]{4,48}[A-Za-z0-9]$/
/** Azure allows letters of all scripts; which of the signs beyond ASCII are letters is for Azure to say. */
const RESOURCE_GROUP = /^[A-Za-z0-9_().\u00aa-\uffff-]{0,89}[A-Za-z0-9_()\u00aa-\uffff-]$/

/** 1 to 63 letters, digits, hyphens and underscores; begins with a letter. */
export const isRunbookName = (name: string): boolean => RUNBOOK.test(name)

/** 6 to 50 letters, digits and hyphens; begins with a letter, ends with a letter or digit. */
export const isAutomationAccountName = (name: string): boolean => AUTOMATION_ACCOUNT.test(name)

/** 1 to 90 letters, digits, underscores, hyphens, periods and parentheses; does not end with a period. */
export const isResourceGroupName = (name: string): boolean => RESOURCE_GROUP.test(name)
