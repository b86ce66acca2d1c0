import { automationAccounts, idOfAccount } from '../automation/automation-account.ts'
import { clouds } from '../hosts.ts'
import type { Exchange } from './exchanges.ts'

const [account] = automationAccounts
if (account === undefined) throw new Error('There is no Automation account')
const ACCOUNT = `https://${clouds.global.management}${idOfAccount(account)}`
const VERSION = '?api-version=2023-11-01'
const JOB = `${ACCOUNT}/jobs/0f1b1c2d-1111-4222-8333-000000000001`

const job = (
    name: string,
    runbook: string,
    parameters: Readonly<Record<string, string>>,
    more: Partial<Exchange> = {},
): Exchange => ({
    name,
    method: 'PUT',
    url: JOB + VERSION,
    headers: { 'content-type': 'application/json' },
    json: { properties: { runbook: { name: runbook }, parameters, runOn: 'HybridWorkers-OnPrem' } },
    status: 201,
    caller: 'automation',
    ...more,
})
const restart = (name: string, more: Partial<Exchange> = {}): Exchange =>
    job(name, 'Restart-PrintSpooler', { ComputerName: 'PRINT01' }, more)

/** A call about a job that was made before, so many minutes ago. */
const about = (name: string, path: string, minutes: number, more: Partial<Exchange> = {}): Exchange => ({
    name,
    url: `${JOB}${path}${VERSION}`,
    status: 200,
    caller: 'automation',
    before: [restart('a job')],
    arrange: (control) => void control.advanceClock(minutes),
    ...more,
})
const wrongMailbox = job('a job', 'Add-SharedMailboxPermission', {
    Mailbox: 'nobody',
    User: 'emma.employee',
    AccessRight: 'FullAccess',
})

/** Calls to Azure Automation. */
export const automationExchanges: readonly Exchange[] = [
    restart('start a job'),
    restart('start a job, name taken', { before: [restart('a job')], status: 409 }),
    job('start a job, parameter missing', 'Restart-PrintSpooler', {}, { status: 400 }),
    restart('start a job, no role', { caller: 'automationNoRole', status: 403 }),
    ...[0, 0.2, 0.5, 2].map((minutes) => about(`a job, ${minutes * 60} seconds on`, '', minutes)),
    about('a job that failed', '', 2, {
        before: [job('a job', 'Restart-PrintSpooler', { ComputerName: 'PRINT99' })],
    }),
    about('a job that is not there', '', 0, { before: [], status: 404 }),
    about('output', '/output', 2),
    about('streams', '/streams', 2, {
        url: `${JOB}/streams${VERSION}&$filter=properties/streamType eq 'Error'`,
        before: [wrongMailbox],
    }),
    about('stop', '/stop', 0.5, { method: 'POST' }),
    about('stop, ended', '/stop', 2, { method: 'POST', status: 400 }),
    about('jobs', '', 2, { url: `${ACCOUNT}/jobs${VERSION}` }),
    about('a runbook', '', 0, { before: [], url: `${ACCOUNT}/runbooks/Restart-PrintSpooler${VERSION}` }),
    about('worker groups', '', 0, { before: [], url: `${ACCOUNT}/hybridRunbookWorkerGroups${VERSION}` }),
    about('a job, no token', '', 0, { caller: 'nobody', status: 401 }),
]
