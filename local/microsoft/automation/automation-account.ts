import { runbooks, type Runbook } from './runbooks.ts'

/** A Hybrid Runbook Worker group. */
export interface WorkerGroup {
    readonly name: string
    /** Whether one of its workers asks for jobs. */
    readonly hasLiveWorker: boolean
}

/** An Automation account with what is in it. All of it is invented. */
export interface AutomationAccount {
    readonly tenantId: string
    readonly subscriptionId: string
    readonly resourceGroup: string
    readonly name: string
    readonly location: string
    readonly runbooks: readonly Runbook[]
    readonly workerGroups: readonly WorkerGroup[]
}

const account = (
    tenantId: string,
    subscriptionId: string,
    location: string,
    workerGroups: readonly WorkerGroup[] = [{ name: 'HybridWorkers-OnPrem', hasLiveWorker: true }],
): AutomationAccount => ({
    tenantId,
    subscriptionId,
    resourceGroup: 'rg-servicedesk',
    name: 'aa-servicedesk',
    location,
    runbooks,
    workerGroups,
})

export const automationAccounts: readonly AutomationAccount[] = [
    account('11f0a3c8-5c5b-4d0e-9a55-0d2b6c0f7a01', 'a1f0a3c8-5c5b-4d0e-9a55-0d2b6c0f5b01', 'westeurope', [
        { name: 'HybridWorkers-OnPrem', hasLiveWorker: true },
        { name: 'HybridWorkers-Branch', hasLiveWorker: false },
    ]),
    account('33f0a3c8-5c5b-4d0e-9a55-0d2b6c0f7a03', 'a3f0a3c8-5c5b-4d0e-9a55-0d2b6c0f5b03', 'usgovvirginia'),
    account('44f0a3c8-5c5b-4d0e-9a55-0d2b6c0f7a04', 'a4f0a3c8-5c5b-4d0e-9a55-0d2b6c0f5b04', 'usdodcentral'),
    account('55f0a3c8-5c5b-4d0e-9a55-0d2b6c0f7a05', 'a5f0a3c8-5c5b-4d0e-9a55-0d2b6c0f5b05', 'chinanorth2'),
]

/** Its resource id. */
export const idOfAccount = ({ subscriptionId, resourceGroup, name }: AutomationAccount): string =>
    `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.Automation/automationAccounts/${name}`
