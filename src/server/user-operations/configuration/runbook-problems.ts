import { isGuid } from '../../identifiers.ts'
import type { OperationSettings } from '../operation-settings.ts'
import { isAutomationAccountName, isResourceGroupName, isRunbookName } from '../runbooks/azure-names.ts'
import type { Runbook } from '../runbooks/runbook.ts'
import { refused, warned, type FoundProblem } from './found-problem.ts'
import { parameterProblems } from './parameter-problems.ts'

function registered(runbook: Runbook, index: number, all: readonly Runbook[]): readonly FoundProblem[] {
    const path = `runbooks[${index}]`
    const { name, label, parameters } = runbook
    const isSecond = all.findIndex((other) => other.name.toLowerCase() === name.toLowerCase()) < index
    const found = [
        isRunbookName(name)
            ? undefined
            : refused(
                  `${path}.name`,
                  'This is no name of a runbook in Azure Automation.',
                  'Enter 1 to 63 letters, digits, hyphens and underscores; it begins with a letter.',
              ),
        isSecond
            ? refused(
                  `${path}.name`,
                  'Another runbook has this name; Azure does not tell capitals apart.',
                  'Remove one of them.',
              )
            : undefined,
        label.trim() === ''
            ? refused(`${path}.label`, 'The runbook has no label.', 'Enter what people read in a list.')
            : undefined,
    ]
    return [
        ...found.flatMap((one) => one ?? []),
        ...parameters.flatMap((parameter, at) =>
            parameterProblems(`${path}.parameters[${at}]`, parameter, parameters.slice(0, at)),
        ),
    ]
}

const ACCOUNT = [
    {
        field: 'subscriptionId',
        fits: isGuid,
        message: 'This is no ID of a subscription.',
        fix: 'Copy the subscription ID from the overview of the automation account in the Azure portal.',
    },
    {
        field: 'resourceGroup',
        fits: isResourceGroupName,
        message: 'This is no name of a resource group.',
        fix: 'Copy the resource group from the overview of the automation account in the Azure portal.',
    },
    {
        field: 'account',
        fits: isAutomationAccountName,
        message: 'This is no name of an automation account.',
        fix: 'Copy the name of the automation account from the Azure portal.',
    },
] as const

/** A field that is empty blocks only once runbooks are to run. */
const accountProblems = (
    automation: OperationSettings['automation'],
    isUsed: boolean,
    isOn: boolean,
): readonly FoundProblem[] =>
    ACCOUNT.flatMap(({ field, fits, message, fix }) => {
        const value = automation[field]
        const path = `automation.${field}`
        if (value === '')
            return isUsed ? [{ path, message: 'Runbooks cannot run without it.', fix, blocks: isOn }] : []
        return fits(value) ? [] : [refused(path, message, fix)]
    })

/** What is wrong with the registry of runbooks, and with the automation account that they run in. */
export function runbookProblems(settings: OperationSettings): readonly FoundProblem[] {
    const { runbooks, automation, kinds, isOn } = settings
    const isUsed = kinds['run-runbook'].isOn
    return [
        ...accountProblems(automation, isUsed, isOn),
        ...(isUsed && !runbooks.some((runbook) => runbook.isOn)
            ? [
                  warned(
                      'runbooks',
                      'Running runbooks is switched on, but no runbook is.',
                      'Add a runbook and switch it on: nothing else is ever started.',
                  ),
              ]
            : []),
        ...runbooks.flatMap(registered),
    ]
}
