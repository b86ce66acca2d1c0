import { OPERATION_RUNNERS } from '../src/server/user-operations/operation-runners.ts'
import { inputHash } from '../src/server/user-operations/input-hash.ts'
import { requestOperation } from '../src/server/user-operations/request-operation.ts'
import { runOperation } from '../src/server/user-operations/run-operation.ts'
import { createHash } from 'node:crypto'
import { AGENT, EMMA as MEMORY_EMMA, OperationsLab } from '../test/fakes/operations-lab.ts'
import { startLicenseLab } from '../test/license-lab.ts'
import { glideTime, operationRow } from '../test/operation-rows.ts'
import { START } from '../test/cluster-lab.ts'
import { EMMA, OLGA, startUserOperationsLab, type UserOperationsLab } from '../test/user-operations-lab.ts'
import { afterRequests, duplicatesAmong, NO_TRAFFIC, tooEarlyAmong } from './operations-counts.ts'

const GRAPH = 'graph.microsoft.com'
const OPERATIONS = 1000
const MOST_MINUTES = 600
const RUNBOOK = 'New-OnPremisesUser'
const PARAMETERS = ['GivenName', 'Surname', 'SamAccountName', 'Department']

/** Calls that one reading of an account makes, and that it would make without $batch. */
function enrichment(): object {
    const lab = new OperationsLab()
    const made = requestOperation(lab.deps(), {
        key: 'bench',
        kind: 'read-account',
        targetId: MEMORY_EMMA,
        requesterId: AGENT,
        input: {},
    })
    if (!made.ok) throw new Error(made.error.code)
    runOperation(lab.deps(), OPERATION_RUNNERS, made.value.sysId)
    const parts = lab.platform.sent.map(({ url, body }) =>
        url.endsWith('/$batch')
            ? (JSON.parse(body ?? '{}') as { readonly requests: readonly unknown[] }).requests.length
            : 1,
    )
    return {
        callsWithBatch: parts.length,
        callsWithoutBatch: parts.reduce((sum, count) => sum + count, 0),
    }
}

/** Calls to Graph from the order of a license to the closed item. */
async function licenseRequest(): Promise<object> {
    const lab = await startLicenseLab()
    try {
        await lab.configure()
        await lab.work()
        lab.microsoft.control.clearRequests()
        const item = await lab.order('emma.employee', 'Microsoft 365 Copilot')
        await lab.decide('marc.manager', item, 'approved')
        await lab.passes(2)
        const calls = lab.microsoft.control.requests().filter(({ host }) => host === GRAPH)
        return {
            calls: calls.length,
            each: calls.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f-]{36}/, '{id}')}`),
            state: (await lab.item(item))['state'],
        }
    } finally {
        await lab.close()
    }
}

const runbook = {
    name: RUNBOOK,
    label: 'New user',
    isOn: true,
    tier: 1 as const,
    workerGroup: 'HybridWorkers-OnPrem',
    parameters: PARAMETERS.map((name) => ({
        name,
        label: name,
        type: 'text' as const,
        isRequired: true,
        pattern: '',
        choices: [],
    })),
    timeoutMinutes: 600,
    resetsPasswords: false,
}

/** A queued operation whose job no other operation asks for. */
function queued(n: number): ReturnType<typeof operationRow> {
    const asked = {
        kind: 'run-runbook' as const,
        targetId: EMMA,
        isDryRun: false,
        input: {
            runbook: RUNBOOK,
            ...Object.fromEntries(PARAMETERS.map((name) => [`parameter.${name}`, `${name}${n}`])),
        },
    }
    const md5 = (text: string): string => createHash('md5').update(text).digest('hex')
    return operationRow({
        name: `bench-${n}`,
        kind: asked.kind,
        state: 'queued',
        values: {
            input: JSON.stringify(asked.input),
            input_hash: inputHash({ digest: { md5 } }, asked),
            next_attempt: glideTime(START),
        },
    })
}

interface States {
    readonly [state: string]: number
}

async function statesOf(lab: UserOperationsLab): Promise<States> {
    const { json } = await lab.call(
        OLGA,
        'GET',
        '/api/x_mioms_m365_assis/v1/operations_overview/overview?period=month&limit=1&kind=run-runbook',
    )
    const [volume] = json.result.volumes as { states: { value: string; count: number }[] }[]
    return Object.fromEntries((volume?.states ?? []).map(({ value, count }) => [value, count]))
}

/** Many operations that are due at once, in a tenant that lets few requests through. */
async function throttledQueue(count: number): Promise<object> {
    const lab = await startUserOperationsLab()
    try {
        const { control } = lab.microsoft
        await lab.configure({
            automation: {
                subscriptionId: 'a1f0a3c8-5c5b-4d0e-9a55-0d2b6c0f5b01',
                resourceGroup: 'rg-servicedesk',
                account: 'aa-servicedesk',
            },
            runbooks: [runbook],
        })
        control.changeThrottleLimit('identity', { requests: 400, seconds: 60 })
        control.changeThrottleLimit('automation-jobs', { requests: 60, seconds: 60 })
        for (let at = 0; at < count; at += 200)
            await lab.instance.control.loadRecords(
                Array.from({ length: Math.min(200, count - at) }, (_, n) => queued(at + n)),
            )
        control.clearRequests()
        let traffic = NO_TRAFFIC
        let minutes = 0
        let states = await statesOf(lab)
        while ((states['queued'] ?? 0) + (states['running'] ?? 0) > 0 && minutes < MOST_MINUTES) {
            await lab.work()
            traffic = afterRequests(traffic, control.requests())
            control.clearRequests()
            await lab.passes(1)
            minutes += 1
            states = await statesOf(lab)
        }
        const jobs = control.jobs()
        return {
            operations: count,
            minutes,
            states,
            jobs: jobs.length,
            ...traffic,
            duplicates: duplicatesAmong(jobs),
            tooEarly: tooEarlyAmong(control.requestsTooEarly()),
        }
    } finally {
        await lab.close()
    }
}

/**
 * Calls of one reading of an account and of one license request; then 1,000 operations (or as many as given) through a
 * tenant that lets 400 units of the directory and 60 new jobs through in a minute: none done twice, none sent too early.
 */
export async function measureOperations([count]: readonly string[]): Promise<unknown> {
    return {
        enrichment: enrichment(),
        licenseRequest: await licenseRequest(),
        throttledQueue: await throttledQueue(Number(count) || OPERATIONS),
    }
}
