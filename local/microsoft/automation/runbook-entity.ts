import { idOfAccount, type AutomationAccount, type WorkerGroup } from './automation-account.ts'
import type { Runbook } from './runbooks.ts'

const MADE = '2026-01-12T08:00:00+00:00'

/** Lists leave the parameters out. https://learn.microsoft.com/rest/api/automation/runbook/get */
export const runbookEntity = (account: AutomationAccount, runbook: Runbook, isWhole: boolean): object => ({
    id: `${idOfAccount(account)}/runbooks/${runbook.name}`,
    name: runbook.name,
    type: 'Microsoft.Automation/AutomationAccounts/Runbooks',
    location: account.location,
    tags: {},
    etag: null,
    properties: {
        ...(isWhole ? { description: runbook.description } : {}),
        runbookType: 'PowerShell',
        state: 'Published',
        logVerbose: true,
        logProgress: false,
        logActivityTrace: 0,
        ...(isWhole
            ? {
                  parameters: Object.fromEntries(runbook.parameters.map(({ name, ...rest }) => [name, rest])),
                  jobCount: 0,
                  provisioningState: 'Succeeded',
                  outputTypes: [],
              }
            : {}),
        creationTime: MADE,
        lastModifiedTime: MADE,
    },
})

/** https://learn.microsoft.com/rest/api/automation/hybrid-runbook-worker-group/list-by-automation-account */
export const workerGroupEntity = (account: AutomationAccount, { name }: WorkerGroup): object => ({
    id: `${idOfAccount(account)}/hybridRunbookWorkerGroups/${name}`,
    name,
    type: 'Microsoft.Automation/AutomationAccounts/HybridRunbookWorkerGroups',
    properties: { groupType: 'User', credential: null },
})
